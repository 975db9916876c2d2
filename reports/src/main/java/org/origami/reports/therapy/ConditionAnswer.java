package org.origami.reports.therapy;

/** Whether a variant meets a therapy's condition. */
public enum ConditionAnswer {
  MET("met"),
  NOT_MET("not met"),
  MUST_BE_CHECKED("to be checked");

  private final String words;

  ConditionAnswer(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
