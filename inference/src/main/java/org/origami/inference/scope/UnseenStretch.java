package org.origami.inference.scope;

import java.util.Optional;
import org.origami.genomics.structure.ProteinStructure;

/**
 * Residues within the chain that its structure does not show. What they touch looks open to
 * solvent, so the model expects too little of a change there; docs/clinical/scope.md says how much.
 *
 * @param first position in the reference protein
 * @param last position in the reference protein
 * @param bonded whether a peptide bond leads across: then the chain that was measured, such as one
 *     of a shorter isoform, has no such residues
 */
public record UnseenStretch(int first, int last, boolean bonded) {
  /** The nearest stretch that a residue of a chain lies beside; empty where it lies by none. */
  public static Optional<UnseenStretch> near(ProteinStructure structure, int index) {
    ChainGaps gaps = ChainGaps.of(structure);
    return gaps.near(index)
        .map(
            gap ->
                new UnseenStretch(
                    structure.position(gap.before()) + 1,
                    structure.position(gap.after()) - 1,
                    gaps.bonded(gap)));
  }

  /** What a reader is told. */
  public String words() {
    String residues = first == last ? "Residue " + first + " is" : range() + " are";
    String them = first == last ? "it" : "them";
    return bonded
        ? residues
            + " not part of the chain that was measured, such as one of a shorter isoform, and the"
            + " residue lies beside where the reference protein has "
            + them
            + ": the fold around it may differ in the reference protein, and the number may not hold"
            + " there."
        : residues
            + " not seen in this structure, and the residue lies beside "
            + them
            + ": what is not seen counts as open space, so that the true loss of stability may be"
            + " larger than the number.";
  }

  private String range() {
    return "Residues " + first + " to " + last;
  }
}
