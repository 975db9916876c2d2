package org.origami.fhir.cds.card;

import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.reports.drug.Guideline;

/** Under which heading an EHR may show our cards. */
final class Topics {
  static final CardCoding PHARMACOGENOMICS =
      new CardCoding(OrigamiCanonical.CARD_TOPICS, "pharmacogenomics", "Pharmacogenomics");

  private Topics() {}

  static CardSource source(Guideline guideline) {
    return new CardSource(guideline.name(), guideline.page(), PHARMACOGENOMICS);
  }
}
