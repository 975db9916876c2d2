package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.fhir.genotypes.GenotypeFile;

/** What outside calls that cannot be used do to a gene, in every form of the answer. */
class PgxOutsideCallsTest {
  private static final String REFERENCE = new GenotypeFile().of(Map.of());
  private static final String UNREAD = "An outside call was sent that cannot be read (OUT-0";
  private static final String DISAGREE = "Lines of the outside calls disagree on this gene";

  @TempDir Path folder;

  private CommandRun pgx(String outside, String... more) throws IOException {
    var vcf = Files.writeString(folder.resolve("a.vcf"), REFERENCE).toString();
    var calls = Files.writeString(folder.resolve("calls.tsv"), outside).toString();
    var arguments = new String[5 + more.length];
    System.arraycopy(new String[] {"pgx", "--vcf", vcf, "--outside", calls}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return CommandRun.of(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CYP2C19\t*2/*3 maybe *2/*2",
        "CYP2C19\t*1/*999",
        "CYP2C19\t*1/.",
        "CYP2C19,*2/*2",
        "cyp2c19\t*2/*zz",
        "CYP2C19\t*2/*2\tquick",
      })
  void aGeneWithARefusedLineIsNotWhatTheVcfSays(String line) throws IOException {
    var table = pgx(line, "--drug", "clopidogrel", "--gene", "CYP2C19");
    var rows = pgx(line, "--gene", "CYP2C19", "--out", "tsv");
    var json = pgx(line, "--drug", "clopidogrel", "--out", "json");

    assertThat(table.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(table.err()).contains("OUT-0").contains("line 1");
    assertThat(table.out())
        .contains("not called: what was sent cannot be used", UNREAD, "set aside", "test first")
        .doesNotContain("*38/*38", "Normal", "as usual");
    assertThat(rows.out()).contains("CYP2C19\tno call\t", UNREAD).doesNotContain("*38/*38");
    assertThat(json.out()).contains(UNREAD, "outcome-test-first").doesNotContain("*38/*38");
  }

  @ParameterizedTest
  @CsvSource({"*1/*1, *2/*2", "*2/*2, *1/*1", "*1/*1, ."})
  void twoLinesThatDisagreeLeaveNoCallInAnyOrder(String one, String other) throws IOException {
    var lines = "CYP2C19\t" + one + "\nCYP2C19\t" + other + "\n";

    var table = pgx(lines, "--drug", "clopidogrel", "--gene", "CYP2C19");
    var rows = pgx(lines, "--gene", "CYP2C19", "--out", "tsv");
    var json = pgx(lines, "--drug", "clopidogrel", "--out", "json");

    assertThat(table.out()).contains(DISAGREE, "test first").doesNotContain("as usual", "*2/*2");
    assertThat(rows.out()).contains("CYP2C19\tno call\t", DISAGREE);
    assertThat(json.out()).contains(DISAGREE, "outcome-test-first").doesNotContain("*2/*2");
  }

  @Test
  void aGeneThatNoVcfTellsIsUnreadableAndNotUntested() throws IOException {
    var table = pgx("CYP2D6\t*1/*1\nCYP2D6\t*1/*1x7\n", "--drug", "codeine", "--gene", "CYP2D6");

    assertThat(table.out())
        .contains("not called: what was sent cannot be used", DISAGREE, "test first")
        .doesNotContain("not tested", "needs an outside call");
  }

  @Test
  void whereTheOutsideCallerHasNoCallThereIsNone() throws IOException {
    var table = pgx("NAT2\t./.\n", "--gene", "NAT2");
    var rows = pgx("NAT2\t.\n", "--gene", "NAT2", "--out", "tsv");
    var json = pgx("NAT2\tNO_MATCH/NO_MATCH\n", "--out", "json");
    var words = "The outside caller made no call of this gene.";

    assertThat(table.code()).isEqualTo(ExitCode.OK);
    assertThat(table.out()).contains("not called: the outside caller has no call", words);
    assertThat(rows.out()).contains("NAT2\tno call\t", words);
    assertThat(json.out()).contains("NAT2 has no call. " + words);
  }

  @Test
  void diplotypesThatTheOutsideCallerCannotTellApartAreAllAdvisedOn() throws IOException {
    var table = pgx("CYP2C19\t*2/*3 or *2/*17\n", "--drug", "clopidogrel", "--gene", "CYP2C19");

    assertThat(table.code()).isEqualTo(ExitCode.OK);
    assertThat(table.out())
        .contains("*2/*3 or *2/*17", "Poor Metabolizer or Intermediate Metabolizer");
  }

  @Test
  void aGeneOfNoTableStandsInTheAnswer() throws IOException {
    var rows = pgx("CYP2A99\t*2/*3\n", "--out", "tsv");

    assertThat(rows.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(rows.out()).contains("CYP2A99\tno call\t", "no table holds this gene");
  }
}
