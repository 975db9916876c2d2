package org.origami.reports.drug;

import java.util.Optional;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * One gene's part in a recommendation.
 *
 * @param result the phenotype that was looked up; empty when the gene has no call
 * @param lookup what the guideline's table was asked with: a phenotype term, an activity score, an
 *     allele status, or {@code No Result}
 * @param implication what this gene means for the drug, in our words
 */
public record GeneFactor(
    GenePhenotype gene, Optional<PhenotypeResult> result, String lookup, String implication) {}
