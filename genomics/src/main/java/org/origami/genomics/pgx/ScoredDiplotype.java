package org.origami.genomics.pgx;

/**
 * A diplotype that fits the genotypes.
 *
 * @param score how many defining positions it explains, counted once a copy; 0 for an outside call
 */
public record ScoredDiplotype(Diplotype diplotype, int score) {}
