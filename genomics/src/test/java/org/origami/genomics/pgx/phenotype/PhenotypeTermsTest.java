package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.protein.ReferenceTableException;

class PhenotypeTermsTest {
  private final PhenotypeTerms terms = PhenotypeTerms.bundled();

  @ParameterizedTest
  @CsvSource({
    "Ultrarapid Metabolizer,LA10315-2",
    "Rapid Metabolizer,LA25390-8",
    "Normal Metabolizer,LA25391-6",
    "Intermediate Metabolizer,LA10317-8",
    "Poor Metabolizer,LA9657-3",
    "Increased Function,LA25392-4",
    "Normal Function,LA25393-2",
    "Decreased Function,LA25395-7",
    "Poor Function,LA25394-0"
  })
  void aTermHasTheLoincAnswerOfTheSameMeaning(String term, String loinc) {
    assertThat(terms.of(term).flatMap(PhenotypeTerm::loinc)).contains(loinc);
  }

  @Test
  void aLikelyTermHasNoAnswerOfItsOwn() {
    assertThat(terms.of("Likely Poor Metabolizer").flatMap(PhenotypeTerm::loinc)).isEmpty();
    assertThat(terms.of("Indeterminate").flatMap(PhenotypeTerm::loinc)).isEmpty();
  }

  @Test
  void onlyCpicsOwnWritingIsATerm() {
    assertThat(terms.of("poor metabolizer")).isEmpty();
    assertThat(terms.read("poor metabolizer").map(PhenotypeTerm::term))
        .contains("Poor Metabolizer");
  }

  @Test
  void aWritingStandsForOneTerm() {
    PhenotypeTerm one =
        new PhenotypeTerm("One", "made", OptionalInt.empty(), Optional.empty(), List.of("both"));
    PhenotypeTerm other =
        new PhenotypeTerm("Other", "made", OptionalInt.empty(), Optional.empty(), List.of("Both"));
    assertThatThrownBy(() -> new PhenotypeTerms(List.of(one, other)))
        .isInstanceOf(ReferenceTableException.class);
  }
}
