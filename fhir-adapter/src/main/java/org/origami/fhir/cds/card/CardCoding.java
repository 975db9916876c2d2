package org.origami.fhir.cds.card;

/** A code as CDS Hooks writes it; ours always have their display. */
public record CardCoding(String system, String code, String display) {
  public CardCoding {
    if (system.isBlank() || code.isBlank() || display.isBlank()) {
      throw new IllegalArgumentException("a coding has a system, a code and a display");
    }
  }
}
