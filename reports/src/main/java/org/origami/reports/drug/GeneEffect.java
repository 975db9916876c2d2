package org.origami.reports.drug;

import java.util.Optional;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * What one gene means for a drug.
 *
 * @param group code of the patients it is said of; empty for all
 * @param words in our words
 */
record GeneEffect(Optional<String> group, GeneSymbol gene, LookupPattern lookup, String words) {
  boolean speaksOf(PatientGroup patients, GeneLookup asked) {
    return gene.equals(asked.gene().gene())
        && group.map(patients.code()::equals).orElse(true)
        && lookup.matches(asked);
  }
}
