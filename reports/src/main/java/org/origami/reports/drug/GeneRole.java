package org.origami.reports.drug;

import org.origami.genomics.sequence.GeneSymbol;

/** A gene that a drug's guideline looks at, and how. */
record GeneRole(GeneSymbol gene, LookupBy by) {
  /** From {@code CYP2D6:score}. */
  static GeneRole parse(String text) {
    int colon = text.indexOf(':');
    return new GeneRole(
        new GeneSymbol(text.substring(0, colon)), LookupBy.parse(text.substring(colon + 1)));
  }
}
