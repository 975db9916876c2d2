package org.origami.reports.therapy;

/** How a medicine acts on a protein. */
public enum TherapyMechanism {
  CHAPERONE("It binds to the patient's own protein and helps it to fold and to reach its place."),
  STABILISES_TETRAMER("It holds the four parts of the patient's own protein together."),
  STABILISING_COFACTOR(
      "It is, or becomes, a cofactor of the patient's own enzyme, which it also stabilises."),
  COFACTOR("It becomes a cofactor of the patient's own enzyme."),
  POTENTIATOR("It keeps the patient's own channel open; it does not help it to fold."),
  CORRECTOR_AND_POTENTIATOR(
      "It helps the patient's own channel to fold and to reach the cell surface, and keeps it"
          + " open."),
  ACTIVATOR("It activates the patient's own enzyme and holds its four parts together."),
  REACTIVATOR("It fills a cleft that this variant opens in the patient's own protein."),
  STABILISES_GIVEN_ENZYME(
      "The small molecule stabilises the enzyme that is given, not the patient's own."),
  CHAPERONE_RESPONSE(
      "How it acts is not established; it is thought to raise the cell's own chaperones."),
  PREVENTS_POLYMERS(
      "It keeps haemoglobin S in the form that does not polymerise; it mends no misfolding.");

  private final String words;

  TherapyMechanism(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
