package org.origami.genomics.pgx.allele;

/**
 * An allele of two linked positions of which one has the effect and the other marks it (DPYD
 * HapB3).
 *
 * @param decisive the position that has the effect; where it was typed, it alone decides
 * @param marker the position that speaks only where the decisive one is missing
 * @param both the allele with both changes
 * @param decisiveOnly the allele with the change at the decisive position alone
 */
public record TaggedPair(int decisive, int marker, String both, String decisiveOnly) {}
