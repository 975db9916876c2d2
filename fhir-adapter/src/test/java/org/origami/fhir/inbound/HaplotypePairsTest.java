package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.fhir.inbound.GeneObservations.HOMOZYGOUS;
import static org.origami.fhir.inbound.GeneObservations.at;
import static org.origami.fhir.inbound.GeneObservations.calls;
import static org.origami.fhir.inbound.GeneObservations.component;
import static org.origami.fhir.inbound.GeneObservations.genotype;
import static org.origami.fhir.inbound.GeneObservations.haplotype;
import static org.origami.fhir.inbound.GeneObservations.read;
import static org.origami.fhir.inbound.GeneObservations.reasons;

import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.variant.UnreadFinding.Reason;

class HaplotypePairsTest {
  private static final String DAY = "2026-11-02";

  @Test
  void theSameAlleleTwiceIsNoSecondCopy() {
    var reading =
        read(at(DAY, haplotype("1", "CYP2D6", "*4")), at(DAY, haplotype("2", "CYP2D6", "*4")));

    assertThat(calls(reading)).containsExactly("CYP2D6 UNREADABLE");
    assertThat(reasons(reading))
        .containsExactly(Reason.OTHER_COPY_MISSING, Reason.OTHER_COPY_MISSING);
  }

  @Test
  void theSameHlaAlleleTwiceIsOneCarriage() {
    var reading =
        read(haplotype("1", "HLA-B", "HLA-B*57:01"), haplotype("2", "HLA-B", "HLA-B*57:01"));

    assertThat(calls(reading)).containsExactly("HLA-B *57:01 positive");
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void copiesWithoutATimeAreNotPaired() {
    var reading = read(haplotype("1", "CYP2C19", "*2"), haplotype("2", "CYP2C19", "*17"));

    assertThat(calls(reading)).containsExactly("CYP2C19 UNREADABLE");
    assertThat(reasons(reading))
        .containsExactly(Reason.OTHER_COPY_MISSING, Reason.OTHER_COPY_MISSING);
  }

  @Test
  void aHomozygousHaplotypeIsBothCopies() {
    var haplotype = haplotype("1", "CYP2D6", "*4");
    component(haplotype, "53034-5", HOMOZYGOUS);

    assertThat(calls(read(haplotype))).containsExactly("CYP2D6 *4/*4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*2", "*17"})
  void aGenotypeThatIsDerivedFromTwoHaplotypesPairsThem(String second) {
    var genotype = genotype("0", "CYP2C19", "PV00155");
    genotype.addDerivedFrom().setReference("Observation/1");
    genotype.addDerivedFrom().setReference("Observation/2");

    var reading =
        read(genotype, haplotype("1", "CYP2C19", "*2"), haplotype("2", "CYP2C19", second));

    assertThat(calls(reading)).containsExactly("CYP2C19 *2/" + second);
    assertThat(reasons(reading)).containsExactly(Reason.ALLELES_NOT_READ);
  }

  @Test
  void aGenotypeThatWasWithdrawnPairsNothing() {
    var genotype = genotype("0", "CYP2C19", "PV00155");
    genotype.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
    genotype.addDerivedFrom().setReference("Observation/1");
    genotype.addDerivedFrom().setReference("Observation/2");

    var reading = read(genotype, haplotype("1", "CYP2C19", "*2"), haplotype("2", "CYP2C19", "*17"));

    assertThat(calls(reading)).containsExactly("CYP2C19 UNREADABLE");
  }

  @Test
  void moreAllelesThanAPersonHasAreRefused() {
    var reading =
        read(
            at(DAY, haplotype("1", "CYP2C19", "*2")),
            at(DAY, haplotype("2", "CYP2C19", "*3")),
            at(DAY, haplotype("3", "CYP2C19", "*17")));

    assertThat(calls(reading)).containsExactly("CYP2C19 UNREADABLE");
    assertThat(reasons(reading)).containsOnly(Reason.RESULTS_DISAGREE).hasSize(3);
  }

  @Test
  void aLoneHaplotypeStandsBehindTheGenotypeThatHasIt() {
    var reading = read(genotype("1", "CYP2D6", "*1/*4"), haplotype("2", "CYP2D6", "*4"));

    assertThat(calls(reading)).containsExactly("CYP2D6 *1/*4");
    assertThat(reading.unread()).isEmpty();
  }

  @Test
  void aLoneHaplotypeThatTheGenotypeDoesNotHaveTakesItAlong() {
    var reading =
        read(
            at("2015-01-01", genotype("1", "CYP2D6", "*1/*1")),
            at("2024-01-01", haplotype("2", "CYP2D6", "*4")));

    assertThat(calls(reading)).containsExactly("CYP2D6 UNREADABLE");
    assertThat(reasons(reading)).containsExactly(Reason.RESULTS_DISAGREE, Reason.RESULTS_DISAGREE);
  }
}
