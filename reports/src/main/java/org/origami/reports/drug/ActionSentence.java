package org.origami.reports.drug;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.origami.reports.drug.AdviceDetail.Role;

/** Says a coded action in plain words: one form for orders, one for what is to be considered. */
final class ActionSentence {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final AdviceStep step;
  private final Drug drug;

  ActionSentence(AdviceStep step, Drug drug) {
    this.step = step;
    this.drug = drug;
  }

  String words() {
    return sentence(scope().isEmpty() ? lead() + verb(gerund()) : scope() + ", " + scoped());
  }

  /** The first of several in one sentence: with its lead, without an end. */
  String begun() {
    return lead() + verb(gerund()) + notes();
  }

  /** A further one in the sentence of the first. */
  String continued() {
    return verb(gerund()) + notes();
  }

  /** Whether it can go on in the sentence of another: same lead, no condition of its own. */
  boolean continues(ActionSentence other) {
    return step.firmness() != Firmness.DIRECT
        && step.firmness() == other.step.firmness()
        && scope().isEmpty()
        && other.scope().isEmpty();
  }

  private String sentence(String text) {
    return capital(text) + notes() + ".";
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private boolean gerund() {
    return step.firmness() == Firmness.CONSIDER;
  }

  private String lead() {
    return switch (step.firmness()) {
      case DIRECT -> "";
      case CONSIDER -> "consider ";
      case IF_USED -> "if " + drug.name() + " is used all the same, ";
    };
  }

  /** A condition of its own stands in the place of "if used". */
  private String scoped() {
    return step.firmness() == Firmness.IF_USED ? verb(false) : lead() + verb(gerund());
  }

  private String scope() {
    return all(Role.SCOPE, " and ");
  }

  private String notes() {
    return all(Role.NOTE, "");
  }

  private String verb(boolean gerund) {
    return switch (step.kind()) {
      case STANDARD_DOSING -> form(gerund, "use", "using") + drug.name() + " at " + dose();
      case REDUCE_DOSE -> changed(gerund, "less than ");
      case INCREASE_DOSE -> changed(gerund, "more than ");
      case LIMIT_DOSE -> limits(gerund);
      case SLOWER_TITRATION -> form(gerund, "raise", "raising") + "the dose more slowly than usual";
      case DOSE_BY_ALGORITHM -> form(gerund, "work", "working") + "the dose out with " + target();
      case AVOID -> avoided(gerund);
      case USE_ALTERNATIVE -> alternative(gerund);
      case USE_WITH_CAUTION -> form(gerund, "use", "using") + drug.name() + " with caution";
      case MONITOR_DRUG_LEVEL ->
          gerund ? "measuring the drug level" : "adjust the dose by measured drug levels";
      case MONITOR_RESPONSE -> form(gerund, "watch", "watching") + target();
      case TEST_FIRST -> form(gerund, "measure", "measuring") + target();
      case AVOID_INTERACTING_DRUG ->
          form(gerund, "do not combine", "not combining") + "it with " + target();
      case CLINICAL_JUDGEMENT ->
          form(gerund, "let", "letting")
              + "clinical findings, family history and further tests guide the choice";
      case NO_RECOMMENDATION -> "the guideline gives no recommendation for this result";
    };
  }

  private String avoided(boolean gerund) {
    return notes().isEmpty()
        ? form(gerund, "do not use", "not using") + drug.name()
        : form(gerund, "avoid", "avoiding") + drug.name();
  }

  private String changed(boolean gerund, String direction) {
    String give = form(gerund, "give", "giving");
    return first(Role.AMOUNT)
        .or(() -> step.factor().map(factor -> share(factor) + " of " + dose()))
        .map(what -> give + what)
        .orElseGet(() -> give + direction + dose());
  }

  private static String share(DoseFactor factor) {
    String low = percent(factor.low());
    return factor
        .high()
        .map(
            high ->
                high.compareTo(factor.low()) == 0
                    ? low + " %"
                    : low + " to " + percent(high) + " %")
        .orElse(low + " % or more");
  }

  private static String percent(BigDecimal share) {
    return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
  }

  private String alternative(boolean gerund) {
    String named = listed(step.alternatives().stream().map(Drug::name).toList());
    Optional<String> kind = first(Role.OTHER);
    if (kind.isEmpty()) {
      return form(gerund, "use", "using") + (named.isEmpty() ? "another drug" : named);
    }
    return form(gerund, "choose", "choosing")
        + kind.orElseThrow()
        + (named.isEmpty() ? "" : ", such as " + named);
  }

  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private String limits(boolean gerund) {
    return step.details().stream()
        .filter(detail -> detail.role() == Role.LIMIT)
        .map(detail -> gerund && !detail.gerund().isBlank() ? detail.gerund() : detail.words())
        .collect(Collectors.joining(" and "));
  }

  private String dose() {
    return first(Role.DOSE).orElse("the usual dose");
  }

  private String target() {
    return first(Role.TARGET).orElse("for harm");
  }

  private Optional<String> first(Role role) {
    return words(role).stream().findFirst();
  }

  private String all(Role role, String between) {
    return String.join(between, words(role));
  }

  private List<String> words(Role role) {
    return step.details().stream()
        .filter(detail -> detail.role() == role)
        .map(AdviceDetail::words)
        .toList();
  }

  private static String form(boolean gerund, String order, String considered) {
    return (gerund ? considered : order) + " ";
  }
}
