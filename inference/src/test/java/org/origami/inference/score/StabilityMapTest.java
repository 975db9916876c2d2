package org.origami.inference.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.origami.genomics.sequence.AminoAcid;

class StabilityMapTest {
  @Test
  void findsTheSubstitutionByResidueAndAlternate() {
    float[] ddg = new float[40];
    float[] sd = new float[40];
    ddg[20 + AminoAcid.PROLINE.modelIndex()] = 2.5f;
    sd[20 + AminoAcid.PROLINE.modelIndex()] = 0.75f;

    StabilityChange change = new StabilityMap(ddg, sd).change(1, AminoAcid.PROLINE);

    assertThat(change.expected()).isEqualTo(new DeltaDeltaG(2.5));
    assertThat(change.sdKcalPerMol()).isEqualTo(0.75);
  }

  @Test
  void twoAnswersAreAsFarApartAsTheirFarthestNumbers() {
    float[] ddg = new float[20];
    float[] sd = new float[20];
    StabilityMap one = new StabilityMap(ddg.clone(), sd.clone());
    ddg[4] = -0.25f;
    StabilityMap other = new StabilityMap(ddg.clone(), sd.clone());
    sd[19] = 0.5f;
    StabilityMap third = new StabilityMap(ddg.clone(), sd.clone());

    assertThat(one.largestDifference(one)).isZero();
    assertThat(one.largestDifference(other)).isEqualTo(0.25);
    assertThat(third.largestDifference(one)).isEqualTo(0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.largestDifference(new StabilityMap(new float[40], new float[40])));
  }

  @Test
  void knowsItsSize() {
    StabilityMap map = new StabilityMap(new float[60], new float[60]);

    assertThat(map.residues()).isEqualTo(3);
    assertThat(map.bytes()).isEqualTo(480);
  }

  @Test
  void refusesResiduesOutsideOfTheTwenty() {
    StabilityMap map = new StabilityMap(new float[20], new float[20]);

    assertThatIllegalArgumentException().isThrownBy(() -> map.change(0, AminoAcid.SELENOCYSTEINE));
  }

  @Test
  void refusesNumbersThatAreNone() {
    float[] broken = new float[20];
    broken[3] = Float.NaN;

    assertThatIllegalArgumentException().isThrownBy(() -> new StabilityMap(broken, new float[20]));
  }

  @Test
  void refusesNegativeDeviations() {
    float[] broken = new float[20];
    broken[3] = -0.1f;

    assertThatIllegalArgumentException().isThrownBy(() -> new StabilityMap(new float[20], broken));
  }

  @Test
  void refusesHalfAResidue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StabilityMap(new float[30], new float[30]));
  }
}
