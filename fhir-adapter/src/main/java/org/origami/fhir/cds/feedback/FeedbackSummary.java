package org.origami.fhir.cds.feedback;

import java.util.List;

/**
 * How prescribers took the cards of a time.
 *
 * @param all every card together
 * @param groups each drug, gene, service and indicator by itself
 * @param reasons why cards were overridden, commonest first
 * @param unknownCards feedback on cards that are not kept here
 */
public record FeedbackSummary(
    Group all, List<Group> groups, List<ReasonCount> reasons, long unknownCards) {
  public FeedbackSummary {
    groups = List.copyOf(groups);
    reasons = List.copyOf(reasons);
  }

  /**
   * Cards that have something in common. A card that was answered twice counts by its last answer.
   *
   * @param kind {@code all}, {@code drug}, {@code gene}, {@code service} or {@code indicator}
   * @param shown how many cards
   * @param accepted how many of them had a suggestion taken
   * @param overridden how many were overridden; the rest was passed by
   */
  public record Group(String kind, String name, long shown, long accepted, long overridden) {
    /** Overridden cards in percent of those that were answered at all; 0 where none was. */
    public long overriddenPercent() {
      long answered = accepted + overridden;
      return answered == 0 ? 0 : Math.round(100.0 * overridden / answered);
    }

    /** Cards that nobody answered, in percent of those shown: what alert fatigue looks like. */
    public long unansweredPercent() {
      return shown == 0 ? 0 : Math.round(100.0 * (shown - accepted - overridden) / shown);
    }
  }

  /**
   * How often a drug's cards were overridden for a reason.
   *
   * @param reason the code; {@code none-given} where there is none
   */
  public record ReasonCount(String drug, String system, String reason, long count) {}
}
