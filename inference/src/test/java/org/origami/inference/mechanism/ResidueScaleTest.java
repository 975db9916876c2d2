package org.origami.inference.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.sequence.AminoAcid;

class ResidueScaleTest {
  @ParameterizedTest(name = "{0} of {1} is {2}")
  @CsvSource({
    "VOLUME, GLYCINE, 60.1",
    "VOLUME, TRYPTOPHAN, 227.8",
    "VOLUME, PROLINE, 112.7",
    "HYDROPHOBICITY, TRYPTOPHAN, 2.25",
    "HYDROPHOBICITY, ARGININE, -1.01",
    "HYDROPHOBICITY, GLYCINE, 0.00",
    "HELIX_COST, ALANINE, 0.00",
    "HELIX_COST, GLYCINE, 1.00",
    "HELIX_COST, PROLINE, 3.16",
    "STRAND_COST, THREONINE, -1.10",
    "STRAND_COST, GLYCINE, 1.20",
    "STRAND_COST, ASPARTATE, 0.94",
  })
  void holdsThePublishedNumber(ResidueScale scale, AminoAcid residue, double number) {
    assertThat(scale.of(residue)).isEqualTo(number);
  }

  @Test
  void hasANumberForEachOfTheTwentyResidues() {
    for (ResidueScale scale : ResidueScale.values()) {
      for (AminoAcid residue : AminoAcid.values()) {
        if (residue.isStandard()) {
          assertThat(scale.of(residue)).isFinite();
        }
      }
    }
  }
}
