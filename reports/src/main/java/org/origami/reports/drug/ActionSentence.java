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
    String scope = all(Role.SCOPE, " and ");
    String sentence = scope.isEmpty() ? lead() : scope + ", " + lead();
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT)
        + sentence.substring(1)
        + all(Role.NOTE, "")
        + ".";
  }

  private String lead() {
    return switch (step.firmness()) {
      case DIRECT -> verb(false);
      case CONSIDER -> "consider " + verb(true);
      case IF_USED -> "if " + drug.name() + " is used all the same, " + verb(false);
    };
  }

  private String verb(boolean gerund) {
    return switch (step.kind()) {
      case STANDARD_DOSING -> form(gerund, "use", "using") + drug.name() + " at " + dose();
      case REDUCE_DOSE -> changed(gerund, "less than ");
      case INCREASE_DOSE -> changed(gerund, "more than ");
      case LIMIT_DOSE -> limits(gerund);
      case SLOWER_TITRATION -> form(gerund, "raise", "raising") + "the dose more slowly than usual";
      case DOSE_BY_ALGORITHM -> form(gerund, "work", "working") + "the dose out with " + target();
      case AVOID -> form(gerund, "do not use", "not using") + drug.name();
      case USE_ALTERNATIVE -> alternative(gerund);
      case USE_WITH_CAUTION -> form(gerund, "use", "using") + drug.name() + " with caution";
      case MONITOR_DRUG_LEVEL ->
          gerund ? "measuring the drug level" : "adjust the dose by measured drug levels";
      case MONITOR_RESPONSE -> form(gerund, "watch", "watching") + "for " + target();
      case TEST_FIRST -> form(gerund, "measure", "measuring") + target();
      case AVOID_INTERACTING_DRUG ->
          form(gerund, "do not combine", "not combining") + "it with " + target();
      case CLINICAL_JUDGEMENT ->
          form(gerund, "let", "letting")
              + "clinical findings, family history and further tests guide the choice";
      case NO_RECOMMENDATION -> "the guideline gives no recommendation for this result";
    };
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
    String named = step.alternatives().stream().map(Drug::name).collect(Collectors.joining(" or "));
    Optional<String> kind = first(Role.OTHER);
    if (kind.isEmpty()) {
      return form(gerund, "use", "using") + (named.isEmpty() ? "another drug" : named);
    }
    return form(gerund, "choose", "choosing")
        + kind.orElseThrow()
        + (named.isEmpty() ? "" : ", such as " + named);
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
    return first(Role.TARGET).orElse("harm");
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
