package org.origami.inference.mechanism;

/**
 * The numbers of one residue in its structure.
 *
 * @param relativeAccessibility share of the residue's largest possible solvent-accessible area, 0
 *     buried to 1 exposed; NaN where not known
 * @param neighbours residues whose Cβ lies within 10 Å of this one's
 * @param phiDegrees backbone torsion φ; NaN at a chain end or break
 * @param psiDegrees backbone torsion ψ; NaN at a chain end or break
 * @param secondaryStructure in words, such as {@code α-helix}
 */
public record ResidueSite(
    double relativeAccessibility,
    int neighbours,
    double phiDegrees,
    double psiDegrees,
    String secondaryStructure) {}
