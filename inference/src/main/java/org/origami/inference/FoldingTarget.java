package org.origami.inference;

import java.util.OptionalDouble;
import org.origami.genomics.hgvs.ProteinChange;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.structure.StructureSource;

/**
 * The substitution that was folded, on the numbering of the reference protein.
 *
 * @param firstPosition the first residue of the reference protein that the structure has
 * @param lastPosition the last residue of the reference protein that the structure has
 * @param confidence of the predictor in the residue, pLDDT from 0 to 100; empty where the structure
 *     was measured
 * @param remark how the sender's name was led to the reference protein, where it was not by the
 *     exact accession, such as another version of the transcript; empty otherwise
 */
public record FoldingTarget(
    ReferenceProtein protein,
    ProteinChange.Substitution substitution,
    StructureSource structure,
    int firstPosition,
    int lastPosition,
    OptionalDouble confidence,
    String remark) {
  public FoldingTarget {
    if (substitution.position() < firstPosition || substitution.position() > lastPosition) {
      throw new IllegalArgumentException("a structure that is folded on covers the residue");
    }
  }

  /** On a measured structure. */
  public FoldingTarget(
      ReferenceProtein protein,
      ProteinChange.Substitution substitution,
      StructureSource structure,
      int firstPosition,
      int lastPosition,
      String remark) {
    this(
        protein,
        substitution,
        structure,
        firstPosition,
        lastPosition,
        OptionalDouble.empty(),
        remark);
  }

  /** Such as {@code p.(Val50Met)}: the parentheses say that the protein was not sequenced. */
  public String change() {
    return "p.("
        + substitution.reference().code()
        + substitution.position()
        + substitution.alternate().code()
        + ")";
  }

  /** Such as {@code NP_000362.1:p.(Val50Met)}. */
  public String hgvs() {
    return protein.protein() + ":" + change();
  }
}
