package org.origami.inference.proteome;

import java.util.OptionalDouble;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.scope.ChainGaps;

/** A bundled chain, numbered as its reference protein. */
record PackChain(ProteinStructure bundled, ChainGaps gaps) implements TableChain {
  PackChain(ProteinStructure bundled) {
    this(bundled, ChainGaps.of(bundled));
  }

  @Override
  public String structure() {
    return bundled.source().entry();
  }

  @Override
  public String chain() {
    return bundled.source().chain();
  }

  @Override
  public String numbering() {
    return bundled.protein().protein().toString();
  }

  @Override
  public ResidueChain residues() {
    return bundled;
  }

  @Override
  public int number(int index) {
    return bundled.position(index);
  }

  @Override
  public String insertion(int index) {
    return "";
  }

  @Override
  public OptionalDouble confidence(int index) {
    return OptionalDouble.empty();
  }

  @Override
  public ResidueStatus status(int index) {
    if (!bundled.referenceResidue(index).isStandard()) {
      return ResidueStatus.UNKNOWN_RESIDUE;
    }
    if (!bundled.resolved(index)) {
      return ResidueStatus.UNRESOLVED;
    }
    if (!bundled.matchesReference(index)) {
      return ResidueStatus.STRUCTURE_DIFFERS;
    }
    return gaps.beside(index) ? ResidueStatus.BESIDE_GAP : ResidueStatus.ASSESSED;
  }
}
