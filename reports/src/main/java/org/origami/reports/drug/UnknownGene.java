package org.origami.reports.drug;

import org.origami.genomics.pgx.GenePhenotype;

/**
 * A gene that the guideline needs and that is not known well enough.
 *
 * @param why in one plain sentence: not tested, not called and why, or without a phenotype
 */
public record UnknownGene(GenePhenotype gene, String why) {}
