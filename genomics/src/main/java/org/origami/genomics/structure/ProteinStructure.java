package org.origami.genomics.structure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.StructureSource.Kind;

/**
 * The backbone of one chain, residue by residue on the numbering of a reference protein.
 *
 * <p>An index counts the chain's residues from 0; a position counts the reference's from 1, as HGVS
 * does. Positions ascend with the index; where they leap, the chain has residues missing or the
 * experiment did not show them.
 */
public final class ProteinStructure implements ResidueChain {
  private final ReferenceProtein protein;
  private final StructureSource source;
  private final int[] positions;
  private final ChainResidues residues;
  private final Backbone backbone;
  private final double[] confidences;

  /** Of a measured chain. Takes the array over: the caller keeps no hand on it. */
  ProteinStructure(
      ReferenceProtein protein,
      StructureSource source,
      int[] positions,
      ChainResidues residues,
      Backbone backbone) {
    this.protein = protein;
    this.source = source;
    this.positions = positions;
    this.residues = residues;
    this.backbone = backbone;
    this.confidences = new double[0];
    requireLawful();
  }

  private ProteinStructure(
      ReferenceProtein protein,
      StructureSource source,
      List<PlacedResidue> placed,
      float[] coordinates) {
    this.protein = protein;
    this.source = source;
    this.positions = placed.stream().mapToInt(PlacedResidue::position).toArray();
    this.residues = ChainResidues.of(placed);
    this.backbone = new Backbone(coordinates);
    this.confidences =
        source.kind() == Kind.PREDICTED
            ? placed.stream().mapToDouble(PlacedResidue::confidence).toArray()
            : new double[0];
    requireLawful();
  }

  /**
   * A site's chain that was laid on its reference protein.
   *
   * @param placed its residues, positions ascending
   * @param coordinates for each residue N, CA, C, O in ångström; NaN where unresolved
   */
  public static ProteinStructure placed(
      ReferenceProtein protein,
      StructureSource source,
      List<PlacedResidue> placed,
      float[] coordinates) {
    return new ProteinStructure(protein, source, placed, coordinates.clone());
  }

  private void requireLawful() {
    int size = positions.length;
    if (size == 0 || residues.size() != size || backbone.size() != size) {
      throw new IllegalArgumentException("the columns of a structure have one length, not 0");
    }
    if (positions[0] < 1 || positions[size - 1] > protein.sequence().length()) {
      throw new IllegalArgumentException("a structure stays within its protein");
    }
    if (IntStream.range(1, size).anyMatch(i -> positions[i] <= positions[i - 1])) {
      throw new IllegalArgumentException("positions of a structure ascend");
    }
  }

  public ReferenceProtein protein() {
    return protein;
  }

  public StructureSource source() {
    return source;
  }

  /** How many residues the chain has on the reference. */
  @Override
  public int size() {
    return positions.length;
  }

  public int firstPosition() {
    return positions[0];
  }

  public int lastPosition() {
    return positions[positions.length - 1];
  }

  /** The 1-based position in the reference protein. */
  public int position(int index) {
    return positions[index];
  }

  /** Empty where the chain has no residue at that position. */
  public OptionalInt indexOf(int position) {
    int index = Arrays.binarySearch(positions, position);
    return index >= 0 ? OptionalInt.of(index) : OptionalInt.empty();
  }

  /** The residue that the chain carries, which is not always that of the reference. */
  public AminoAcid residue(int index) {
    return residues.residue(index);
  }

  /** The residue that the reference protein carries at the same position. */
  @Override
  public AminoAcid referenceResidue(int index) {
    return protein.sequence().residueAt(positions[index]).orElseThrow();
  }

  /** Whether the chain carries the residue of the reference. */
  public boolean matchesReference(int index) {
    return residue(index) == referenceResidue(index);
  }

  /** Where the chain carries another residue than the reference: engineered, or another species. */
  public List<Integer> mismatchedPositions() {
    return IntStream.range(0, size())
        .filter(index -> !matchesReference(index))
        .map(this::position)
        .boxed()
        .toList();
  }

  public SecondaryStructure secondaryStructure(int index) {
    return residues.secondaryStructure(index);
  }

  /**
   * The surface open to solvent, in square ångström; negative where not known.
   *
   * <p>Of a bundled chain it was reckoned among the chains and ligands of the experiment: a residue
   * in an interface counts as buried, though the coordinates here are of the one chain
   * (docs/reference-pack.md). Of a site's chain it is that of the chain alone (docs/structures.md).
   */
  public int accessibleArea(int index) {
    return residues.accessibleArea(index);
  }

  /**
   * The accessible share of the residue's maximum, 0 (buried) to 1; NaN for a residue outside of
   * the twenty and where the area is not known.
   */
  public double relativeAccessibility(int index) {
    return MaximumArea.share(residue(index), accessibleArea(index));
  }

  /**
   * The predictor's confidence in the residue, pLDDT from 0 to 100, NaN where it states none; empty
   * where the chain was measured.
   */
  public OptionalDouble confidence(int index) {
    return confidences.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(confidences[index]);
  }

  @Override
  public boolean resolved(int index) {
    return backbone.resolved(index);
  }

  @Override
  public float[] coordinates() {
    return backbone.angstrom();
  }

  @Override
  public String toString() {
    return source + ", residues " + firstPosition() + " to " + lastPosition();
  }
}
