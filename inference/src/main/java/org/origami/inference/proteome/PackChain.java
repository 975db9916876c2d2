package org.origami.inference.proteome;

import java.util.OptionalDouble;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ResidueChain;

/** A bundled chain, numbered as its reference protein. */
record PackChain(ProteinStructure bundled) implements TableChain {
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
    return bundled.matchesReference(index)
        ? ResidueStatus.ASSESSED
        : ResidueStatus.STRUCTURE_DIFFERS;
  }
}
