package org.origami.fhir.vocabulary;

/** The address under which everything that Origami itself defines in FHIR is named. */
public final class OrigamiCanonical {
  /** Names, not a server: nothing is fetched from here. */
  public static final String BASE = "https://origami.dev/fhir";

  /** The code system of outcomes, reasons and figures; {@code FoldingCodeSystem} publishes it. */
  public static final String FOLDING_CODES = BASE + "/CodeSystem/folding";

  private OrigamiCanonical() {}
}
