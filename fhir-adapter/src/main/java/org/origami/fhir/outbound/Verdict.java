package org.origami.fhir.outbound;

import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.Urgency;

/** What a report's conclusion says of a medicine in a word or two; gravest first. */
enum Verdict {
  /** For one group of patients at least. */
  ADVISED_AGAINST("Advised against"),
  CHANGE_ADVISED("A change advised"),
  TEST_FIRST("Test first"),
  REMARK("Advised with a remark"),
  NOTHING_TO_CHANGE("Nothing to change"),
  NO_RECOMMENDATION("No recommendation"),
  NO_GUIDELINE("No guideline"),
  UNKNOWN_CODE("Code not known"),
  NO_CODE("No code");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  static Verdict of(DrugGuidance guidance) {
    return guidance.match(
        advised -> testsFirst(advised) ? TEST_FIRST : of(advised.urgency()),
        testFirst -> TEST_FIRST,
        none -> NO_RECOMMENDATION,
        none -> of(none.reason()));
  }

  private static boolean testsFirst(DrugGuidance.Advised advised) {
    return advised.recommendations().get(0).actions().get(0).kind() == ActionKind.TEST_FIRST;
  }

  private static Verdict of(Urgency urgency) {
    return switch (urgency) {
      case STOP -> ADVISED_AGAINST;
      case WARN -> CHANGE_ADVISED;
      case INFORM -> REMARK;
      case NONE -> NOTHING_TO_CHANGE;
    };
  }

  private static Verdict of(DrugGuidance.NoGuideline.Reason reason) {
    return switch (reason) {
      case NO_CODE -> NO_CODE;
      case UNKNOWN_CODE -> UNKNOWN_CODE;
      case DRUG_WITHOUT_GUIDELINE -> NO_GUIDELINE;
    };
  }

  String words() {
    return words;
  }
}
