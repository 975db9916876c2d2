package org.origami.genomics.structure.file;

/**
 * What was done with the residues of a chain beside taking them as they stood.
 *
 * @param unresolved lack one of N, CA, C and O, or have them at impossible distances
 * @param alternates were in several conformations: the one of highest occupancy was taken
 * @param unknown are none of the twenty, nor selenomethionine
 * @param leftOut nucleotides, end caps, water and ligands in the chain
 */
public record ChainTally(int unresolved, int alternates, int unknown, int leftOut) {}
