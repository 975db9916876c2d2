package org.origami.reports.drug;

/**
 * How urgent it is to know the genes before a drug is given.
 *
 * @param words who asks for the test; blank where only the guideline speaks
 */
record TestingNote(Urgency urgency, String words) {
  /** A guideline exists; nobody asks for a test before treatment. */
  static final TestingNote GUIDELINE_ONLY = new TestingNote(Urgency.INFORM, "");
}
