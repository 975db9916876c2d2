package org.origami.inference.proteome;

import java.util.OptionalDouble;
import org.origami.genomics.structure.Plddt;
import org.origami.genomics.structure.ResidueChain;
import org.origami.genomics.structure.file.ImportedChain;
import org.origami.inference.scope.ChainGaps;

/** A chain of an operator's file, numbered as the file numbers it. */
record FileChain(String structure, ImportedChain imported, ChainGaps gaps) implements TableChain {
  FileChain(String structure, ImportedChain imported) {
    this(structure, imported, ChainGaps.of(imported));
  }

  @Override
  public String chain() {
    return imported.name();
  }

  @Override
  public String numbering() {
    return "file";
  }

  @Override
  public ResidueChain residues() {
    return imported;
  }

  @Override
  public int number(int index) {
    return imported.number(index).number();
  }

  @Override
  public String insertion(int index) {
    return imported.number(index).insertion();
  }

  @Override
  public OptionalDouble confidence(int index) {
    return imported.confidence(index);
  }

  @Override
  public ResidueStatus status(int index) {
    if (!imported.referenceResidue(index).isStandard()) {
      return ResidueStatus.UNKNOWN_RESIDUE;
    }
    if (!imported.resolved(index)) {
      return ResidueStatus.UNRESOLVED;
    }
    double confidence = imported.confidence(index).orElse(100);
    if (Double.isNaN(confidence)) {
      return ResidueStatus.UNKNOWN_CONFIDENCE;
    }
    if (confidence >= Plddt.CONFIDENT) {
      return gaps.beside(index) ? ResidueStatus.BESIDE_GAP : ResidueStatus.ASSESSED;
    }
    return confidence >= Plddt.VERY_LOW
        ? ResidueStatus.LOW_CONFIDENCE
        : ResidueStatus.VERY_LOW_CONFIDENCE;
  }
}
