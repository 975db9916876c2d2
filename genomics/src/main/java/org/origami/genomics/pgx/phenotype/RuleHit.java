package org.origami.genomics.pgx.phenotype;

/**
 * A phenotype with the rule that gave it.
 *
 * @param rule one plain sentence
 */
record RuleHit(String phenotype, String rule) {}
