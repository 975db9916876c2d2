package org.origami.genomics.structure.file;

import java.util.List;
import java.util.OptionalDouble;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.PlacedResidue;
import org.origami.genomics.structure.ResidueChain;

/**
 * One protein chain of a file, in the file's order and with the file's own numbers.
 *
 * <p>Residues that the file has no atom of are not in it; the numbers then leap.
 */
public final class ImportedChain implements ResidueChain {
  private final String name;
  private final List<ResidueNumber> numbers;
  private final List<AminoAcid> residues;
  private final float[] coordinates;
  private final float[] carbons;
  private final double[] confidences;
  private final short[] areas;
  private final ChainTally tally;

  /**
   * Takes the arrays over: the caller keeps no hand on them.
   *
   * @param carbons the CA of each residue, also where the backbone is not whole; NaN where none
   * @param confidences pLDDT from 0 to 100 for each residue; empty where the chain was measured
   * @param areas whole square ångström for each residue, {@link PlacedResidue#UNKNOWN_AREA} where
   *     not known
   */
  ImportedChain(
      String name,
      List<ResidueNumber> numbers,
      List<AminoAcid> residues,
      float[] coordinates,
      float[] carbons,
      double[] confidences,
      short[] areas,
      ChainTally tally) {
    this.name = name;
    this.numbers = List.copyOf(numbers);
    this.residues = List.copyOf(residues);
    this.coordinates = coordinates;
    this.carbons = carbons;
    this.confidences = confidences;
    this.areas = areas;
    this.tally = tally;
    if (residues.size() != numbers.size()
        || coordinates.length != Conformer.VALUES * residues.size()
        || carbons.length != 3 * residues.size()
        || areas.length != residues.size()
        || (confidences.length != 0 && confidences.length != residues.size())) {
      throw new IllegalArgumentException("the columns of a chain have one length");
    }
  }

  /** As the file's author named it. */
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return residues.size();
  }

  public ResidueNumber number(int index) {
    return numbers.get(index);
  }

  /** The residue that the chain carries: the file names no reference that we know. */
  @Override
  public AminoAcid referenceResidue(int index) {
    return residues.get(index);
  }

  @Override
  public boolean resolved(int index) {
    return !Float.isNaN(coordinates[Conformer.VALUES * index]);
  }

  /** Moved so that the chain's centre lies near the origin, where numbers are finest. */
  @Override
  public float[] coordinates() {
    return coordinates.clone();
  }

  /**
   * Of each residue the CA, also where the rest of its backbone is missing; NaN where it is not.
   */
  public float[] alphaCarbons() {
    return carbons.clone();
  }

  /** The predictor's confidence in the residue, pLDDT from 0 to 100; empty where measured. */
  public OptionalDouble confidence(int index) {
    return confidences.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(confidences[index]);
  }

  /**
   * The surface open to solvent, the chain standing alone, in whole square ångström; {@link
   * PlacedResidue#UNKNOWN_AREA} where its side chain is not whole or the reader was not asked.
   */
  public int accessibleArea(int index) {
    return areas[index];
  }

  public ChainTally tally() {
    return tally;
  }
}
