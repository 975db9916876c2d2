package org.origami.reports.drug;

/**
 * A detail of an action, with its words.
 *
 * @param words imperative where the detail is a limit on the dose
 * @param gerund the words after "consider"; blank where they do not change
 * @param usual whether it only says what holds for everybody, so that nobody need be interrupted
 */
record AdviceDetail(String code, Role role, String words, String gerund, boolean usual) {
  /** The place of a detail in its action's sentence. */
  enum Role {
    /** Which dose a share is taken of. */
    DOSE,
    /** A dose to go to. */
    AMOUNT,
    /** A dose to start with or not to exceed. */
    LIMIT,
    /** What to use instead. */
    OTHER,
    /** What to watch, to measure, or to keep apart. */
    TARGET,
    /** When the action holds; stands in front. */
    SCOPE,
    /** Stands at the end. */
    NOTE
  }
}
