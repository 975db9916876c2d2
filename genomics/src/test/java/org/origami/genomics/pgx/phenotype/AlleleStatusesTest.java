package org.origami.genomics.pgx.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.pgx.phenotype.Calls.judged;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.PhenotypeResult;

class AlleleStatusesTest {
  @Test
  void eachAlleleThatGuidelinesAskAboutIsPresentOrAbsent() {
    PhenotypeResult result = judged("HLA-B", "*15:02", "*57:01");
    assertThat(result.phenotypes())
        .containsExactly("*15:02 positive", "*57:01 positive", "*58:01 negative");
    assertThat(result.phenotype()).isEmpty();
    assertThat(result.rule()).contains("HLA-B *57:01 is carried: *57:01 positive.");
    assertThat(judged("HLA-A", "*32:01", "*68:03").phenotype()).contains("*31:01 negative");
  }

  @ParameterizedTest
  @CsvSource({"*57:01:01", "*57:01:01:02", "B*57:01", "HLA-B*57:01:01", "57:01"})
  void finerTypingIsReadByItsProtein(String allele) {
    assertThat(judged("HLA-B", allele, "*07:02").phenotypes()).contains("*57:01 positive");
  }

  @ParameterizedTest
  @CsvSource({"*57", "*57:01N", "*57:XX", "*57:01/02", "unknown"})
  void typingThatIsTooCoarseLeavesTheQuestionOpen(String allele) {
    PhenotypeResult result = judged("HLA-B", allele, "*58:01");
    assertThat(result.phenotypes()).containsExactly("*58:01 positive");
    assertThat(result.rule()).contains("cannot be told");
  }

  @Test
  void oneKnownAlleleCannotMakeAnAlleleAbsent() {
    assertThat(judged("HLA-B", "*07:02").phenotypes()).isEmpty();
    assertThat(judged("HLA-B", "*57:01").phenotypes()).containsExactly("*57:01 positive");
  }
}
