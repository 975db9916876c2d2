package org.origami.genomics.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.origami.genomics.vcf.SyntheticVcf.CONTIG;
import static org.origami.genomics.vcf.SyntheticVcf.file;
import static org.origami.genomics.vcf.SyntheticVcf.read;
import static org.origami.genomics.vcf.SyntheticVcf.records;
import static org.origami.genomics.vcf.SyntheticVcf.said;
import static org.origami.genomics.vcf.SyntheticVcf.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.vcf.VcfException.Failure;

class VcfRefusalTest {
  private static final String RECORD = "chr10 100 . G A . PASS . GT 0/1";

  private static void refused(Failure failure, String words, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(VcfException.class, e -> assertThat(e.failure()).isEqualTo(failure))
        .hasMessageStartingWith(failure.code() + ": ")
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "chr10 1e2 . G A . . . GT 0/1; line 4, POS",
        "chr10 -5 . G A . . . GT 0/1; line 4, POS",
        "chr10 99999999999 . G A . . . GT 0/1; line 4, POS",
        "chr10 100 . 1 A . . . GT 0/1; line 4, REF",
        "chr10 100 . R A . . . GT 0/1; line 4, REF, ALT or GT",
        "chr10 100 . G A,A . . . GT 0/1; line 4, REF, ALT or GT",
        "chr10 100 . G A,7 . . . GT 0/1; line 4, REF, ALT or GT",
        "chr10 100 . G A . . . GT 0/2; line 4, REF, ALT or GT",
        "chr10 100 . G A . . . GT zero; line 4, GT in column 10",
        "chr10 100 . G . . . END=x GT 0/0; line 4, INFO END",
      })
  void namesLineAndFieldOfAMalformedRecord(String record, String words) {
    refused(Failure.BAD_FIELD, words, () -> read(file(record)));
  }

  @Test
  void refusesOtherNumbersOfColumns() {
    var text = file(RECORD);

    refused(Failure.WRONG_COLUMNS, "line 4", () -> read(text.replace("\t0/1", "")));
    refused(Failure.WRONG_COLUMNS, "line 4", () -> read(text.replace("\t0/1", "\t0/1\t0/0")));
    refused(Failure.WRONG_COLUMNS, "line 5", () -> read(text + "chr1\t5\t.\tA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello\n", "##fileformat=BAM\n", "\u0000\u0001\n", "\n", "#CHROM\n"})
  void refusesWhatIsNoVcf(String text) {
    refused(Failure.NOT_VCF, "", () -> read(text));
  }

  @Test
  void tellsWhatToDoWithBcf() {
    refused(Failure.NOT_VCF, "bcftools view", () -> read("BCF\u0002\u0002"));
  }

  @Test
  void refusesAHeaderWithoutColumnNames() {
    refused(Failure.NO_HEADER_LINE, "", () -> read("##fileformat=VCFv4.2\n"));
    refused(Failure.NO_HEADER_LINE, "", () -> read("##fileformat=VCFv4.2\nchr10\t100\t.\tG\tA\n"));
    refused(Failure.NO_HEADER_LINE, "line 3", () -> read(file(RECORD).replace("\tPOS", "\tPLACE")));
  }

  @Test
  void refusesFilesWithoutSamplesOrGenotypes() {
    var sites = file(RECORD).replace("\tFORMAT\tS1", "").replace("\tGT\t0/1", "");

    refused(Failure.NO_SAMPLES, "line 3", () -> read(sites));
    refused(Failure.NO_GENOTYPES, "", () -> read(file("chr10 100 . G A . . . DP 12")));
  }

  @Test
  void refusesSampleNamesThatStandTwice() {
    var text = file("chr10 100 . G A . . . GT 0/1 0/1");

    refused(Failure.SAMPLE_TWICE, "column 11", () -> read(text.replace("S2", "S1")));
    refused(Failure.SAMPLE_TWICE, "column 11", () -> read(text.replace("S2", " ")));
  }

  @Test
  void refusesASampleThatIsNotThere() {
    var in = new ByteArrayInputStream(file(RECORD).getBytes(StandardCharsets.UTF_8));

    refused(
        Failure.NO_SUCH_SAMPLE,
        "",
        () -> new VcfReader(SyntheticVcf.LOCI, false).read("some.vcf", in, "S2"::equals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "##contig=<ID=chr10,length=135534747>",
        "##contig=<ID=10,length=135534747>",
        "##contig=<ID=chr1,length=249250621>",
        "##contig=<ID=chr1,length=248387328>",
        "##contig=<ID=chr10,assembly=hg19,species=\"Homo sapiens\">",
        "##contig=<ID=chr10,assembly=b37>",
        "##contig=<ID=NC_000010.10>",
        "##reference=file:///data/GRCh37.fa",
        "##reference=human_g1k_v37.fasta",
        "##reference=hs37d5.fa",
        "##reference=chm13v2.0.fa",
      })
  void refusesAnotherBuildByItsHeader(String header) {
    refused(Failure.OTHER_BUILD, "GRCh38", () -> read(with(header, RECORD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CONTIG,
        CONTIG + "\n##reference=file:///lifted-from-hg19.fa",
        "##contig=<ID=chr10,assembly=GRCh38.p14,species=\"Homo sapiens\">",
        "##reference=file:///lab37/hg38.fa",
        "",
      })
  void takesGrch38ByItsHeaderOrByItsBases(String header) {
    assertThat(said(read(with(header, RECORD)).sample(0), 100)).isEqualTo("G/A");
  }

  @Test
  void refusesAnotherBuildByItsContigNamesAndByItsBases() {
    refused(
        Failure.OTHER_BUILD,
        "RefSeq",
        () -> read(with("", RECORD.replace("chr10", "NC_000010.10"))));
    refused(
        Failure.REFERENCE_DISAGREES,
        "at 3 of 4 loci",
        () ->
            read(
                with(
                    "",
                    RECORD,
                    "chr10 110 . A T . . . GT 0/0",
                    "chr10 200 . CA C . . . GT 0/0",
                    "chr10 400 . A C . . . GT 0/0")));
  }

  @Test
  void refusesBlocksThatNothingTiesToABuild() {
    refused(
        Failure.BUILD_NOT_STATED,
        "##contig",
        () -> read(with("", "chr10 50 . N <NON_REF> . . END=900 GT 0/0")));
  }

  @Test
  void keepsAFewStrangeBasesForWhatTheyAre() {
    var sample =
        read(records("100 G A GT 0/1", "110 A T GT 0/0", "200 CA C GT 0/0", "400 A C GT 0/0"))
            .sample(0);

    assertThat(said(sample, 100)).isEqualTo("G/A");
    assertThat(said(sample, 110)).isEqualTo("REFERENCE_MISMATCH");
  }

  @Test
  void refusesPathsThatCannotBeRead(@TempDir Path folder) throws Exception {
    var reader = new VcfReader(SyntheticVcf.LOCI, false);

    refused(Failure.NOT_READABLE, "folder", () -> reader.read("x", folder, VcfReader.ALL));
    refused(
        Failure.NOT_READABLE,
        "no such file",
        () -> reader.read("x", folder.resolve("none"), VcfReader.ALL));
    var written = Files.writeString(folder.resolve("a.vcf"), file(RECORD));
    assertThat(reader.read("x", written, VcfReader.ALL).size()).isEqualTo(1);
  }

  @Test
  void neverRepeatsWhatTheFileHolds() {
    assertThatThrownBy(() -> read(file("chr10 100 . G A . . . GT SECRET")))
        .hasMessageNotContaining("SECRET");
  }
}
