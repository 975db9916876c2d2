package org.origami.fhir.vocabulary;

/** The address under which everything that Origami itself defines in FHIR is named. */
public final class OrigamiCanonical {
  /** Names, not a server: nothing is fetched from here. */
  public static final String BASE = "https://origami.dev/fhir";

  /** The code system of outcomes, reasons and figures; {@code FoldingCodeSystem} publishes it. */
  public static final String FOLDING_CODES = BASE + "/CodeSystem/folding";

  /** Why a prescriber went on against a card; {@code OverrideReasonCodes} publishes them. */
  public static final String OVERRIDE_REASONS = BASE + "/CodeSystem/override-reason";

  /** What a card is about, for EHRs that sort or filter by it. */
  public static final String CARD_TOPICS = BASE + "/CodeSystem/card-topic";

  /** The code system of prescription advice; {@code PharmacyCodeSystem} publishes it. */
  public static final String PHARMACY_CODES = BASE + "/CodeSystem/pharmacy";

  /** Marks, as a tag, what Origami itself concluded, so that nobody takes it for a laboratory's. */
  public static final String CONCLUDED = "concluded-by-origami";

  private OrigamiCanonical() {}
}
