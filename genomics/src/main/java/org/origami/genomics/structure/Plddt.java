package org.origami.genomics.structure;

/**
 * The bounds of a predictor's confidence in a residue, pLDDT, from 0 to 100.
 *
 * <p>Source: AlphaFold DB, Varadi et al., Nucleic Acids Research 2022, 50:D439.
 */
public final class Plddt {
  /** From it on the backbone is expected to be right; below it a report assesses nothing. */
  public static final double CONFIDENT = 70;

  /** Below it there is no place in space to judge by. */
  public static final double VERY_LOW = 50;

  private Plddt() {}
}
