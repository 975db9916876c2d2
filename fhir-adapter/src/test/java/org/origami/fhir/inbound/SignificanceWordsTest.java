package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.variant.LaboratorySignificance;

/** Conclusions as ClinVar and laboratories write them. */
class SignificanceWordsTest {
  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource(
      delimiter = '>',
      value = {
        "Pathogenic > PATHOGENIC",
        "' likely   pathogenic ' > LIKELY_PATHOGENIC",
        "likely\u00a0pathogenic > LIKELY_PATHOGENIC",
        "likely_pathogenic > LIKELY_PATHOGENIC",
        "Pathogenic variant > PATHOGENIC",
        "Variant of uncertain significance > UNCERTAIN_SIGNIFICANCE",
        "Pathogenic/Likely pathogenic > PATHOGENIC LIKELY_PATHOGENIC",
        "Pathogenic / Likely Pathogenic > PATHOGENIC LIKELY_PATHOGENIC",
        "Benign/Likely benign > BENIGN LIKELY_BENIGN",
        "'Pathogenic, low penetrance' > PATHOGENIC",
        "'Pathogenic,_low_penetrance' > PATHOGENIC",
        "'Likely pathogenic, low penetrance' > LIKELY_PATHOGENIC",
        "Pathogenic (reduced penetrance) > PATHOGENIC",
        "'Pathogenic/Likely pathogenic/Pathogenic, low penetrance' > PATHOGENIC LIKELY_PATHOGENIC",
        "'Pathogenic; risk factor' > PATHOGENIC OTHER",
        "'Pathogenic, drug response' > PATHOGENIC OTHER",
        "Pathogenic/Established risk allele > PATHOGENIC OTHER",
        "Likely Pathogenic (class 4) > LIKELY_PATHOGENIC",
        "'Pathogenic, ACMG class 5' > PATHOGENIC",
        "Class 3 - uncertain significance > UNCERTAIN_SIGNIFICANCE",
        "Benign (class 5) > BENIGN PATHOGENIC",
        "IARC class 4 > LIKELY_PATHOGENIC",
        "ACMG/AMP class 1 > BENIGN",
      })
  void readsTheTermsThatStandInIt(String words, String terms) {
    assertThat(SignificanceWords.in(words))
        .isEqualTo(
            Arrays.stream(terms.split(" "))
                .map(LaboratorySignificance::valueOf)
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Established risk allele",
        "Risk factor; drug response",
        "Conflicting classifications of pathogenicity",
        "Class 2",
        "class 5",
        "Not pathogenic",
        "Benign, see comment",
        "Likely",
        "Benign/",
        "Likely benign, low penetrance",
      })
  void guessesNothing(String words) {
    assertThat(SignificanceWords.in(words)).isEmpty();
  }

  @Test
  void takesProseForNoTerm() {
    assertThat(SignificanceWords.in("Pathogenic" + ", Pathogenic".repeat(100))).isEqualTo(Set.of());
  }

  @Test
  void knowsWhereLowPenetranceIsSaid() {
    assertThat(SignificanceWords.sayLowPenetrance("Pathogenic, low  penetrance")).isTrue();
    assertThat(SignificanceWords.sayLowPenetrance("Pathogenic")).isFalse();
  }
}
