package org.origami.genomics.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.vcf.SyntheticVcf.at;
import static org.origami.genomics.vcf.SyntheticVcf.file;
import static org.origami.genomics.vcf.SyntheticVcf.first;
import static org.origami.genomics.vcf.SyntheticVcf.read;
import static org.origami.genomics.vcf.SyntheticVcf.record;
import static org.origami.genomics.vcf.SyntheticVcf.records;
import static org.origami.genomics.vcf.SyntheticVcf.said;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VcfReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "100 G A GT 0/1; G/A",
        "100 G A GT 1/1; A/A",
        "100 G A GT 0|1; G|A",
        "100 G A GT 1|0; A|G",
        "100 g a GT 0/1; G/A",
        "100 G . GT 0/0; G/G",
        "100 G <NON_REF> GT 0/0; G/G",
        "100 G A,<NON_REF> GT 0/1; G/A",
        "100 G A,<*> GT 0/0; G/G",
        "100 G A,T GT 1/2; A/T",
        "100 G A GT 1; A",
        "100 G A GT:DP 0/1:12; G/A",
        "100 G A DP:GT 12:0/1; G/A",
        "100 G A GT:AD 0/1:7,5; G/A",
        "100 G A GT:AD 0/1:12,0; READS_CONTRADICT",
        "100 G A GT:AD 0/1:0,12; READS_CONTRADICT",
        "100 G A GT:AD 1/1:0,12; A/A",
        "100 G A GT:AD 0/1:.,.; G/A",
        "100 G A GT:AD 0/1:0,0; NO_CALL",
        "100 G A GT:AD:DP:GQ 0/0:0,0:0:0; NO_CALL",
        "100 G A GT:DP 0/0:0; NO_CALL",
        "100 G A GT:AD 0/0:0,0; NO_CALL",
        "100 G A GT:AD:DP 1/1:0,0:0; NO_CALL",
        "100 G A GT:AD:DP 0/0:.,.:.; G/G",
        "100 G A GT:AD:DP 0/0:7,0:7; G/G",
        "100 G A GT:DP:MIN_DP 0/0:0:.; NO_CALL",
        "100 G . GT:DP:MIN_DP 0/0:0:.; NO_CALL",
        "100 G . GT:DP:MIN_DP 0/0:9:.; G/G",
        "100 G A GT:AD 0/1:12; G/A",
        "100 G A GT:AD 0/1:many,few; G/A",
        "100 G A,T GT:AD 1/2:0,6,0; READS_CONTRADICT",
        "100 G A,T GT:AD 1/2:0,6,5; A/T",
        "100 G A GT /0|1; G|A",
        "100 G A GT ./.; NO_CALL",
        "100 G A GT .; NO_CALL",
        "100 G A GT ./1; ./A",
        "100 G A GT 1|.; A|.",
        "100 G A GT 0|.; NO_CALL",
        "100 G A GT 0/1/1; UNSUPPORTED_ALLELE",
        "100 G A,* GT 0/2; UNSUPPORTED_ALLELE",
        "100 G A,* GT 0/1; G/A",
        "100 G A,<NON_REF> GT 0/2; UNSUPPORTED_ALLELE",
        "100 G <DEL> GT 0/1; UNSUPPORTED_ALLELE",
        "100 C A GT 0/1; REFERENCE_MISMATCH",
      })
  void readsTheGenotypeAtABase(String words, String expected) {
    assertThat(said(first(records(words)), 100)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the tables own form
        "200 TG T GT 0/1; 200; TG/T",
        "300 CAT C,CATAT,CATATAT GT 3/1; 300; CATATAT/C",
        "400 T TA GT 0/1; 400; T/TA",
        "500 CAATGGAAAGA C GT 1/1; 500; C/C",
        "600 TC CT GT 0|1; 600; TC|CT",
        // longer forms: more bases before, behind or both
        "198 AATG AAT GT 0/1; 200; TG/T",
        "200 TGAA TAA GT 0/1; 200; TG/T",
        "199 ATGAA ATAA GT 1/1; 200; T/T",
        "100 GA AA GT 0/1; 100; G/A",
        "98 TTG TTA GT 0/1; 100; G/A",
        "599 ATCG ACTG GT 0/1; 600; TC/CT",
        // shorter forms
        "300 C CAT GT 0/1; 300; CAT/CATAT",
        "300 CA C GT 0/1; 300; CAT/CT",
        // shifted right, where table and record together tell the reference
        "507 AAGAAATGGAA A GT 0/1; 500; CAATGGAAAGA/C",
        "507 AAGACAATGGA A GT 0/1; 500; UNSUPPORTED_ALLELE",
        "201 GG G GT 0/1; 200; TG/T",
        "302 TATAT TAT GT 0/1; 300; CAT/C",
        // no variant seen
        "200 T . GT 0/0; 200; TG/TG",
        "300 C <NON_REF> GT 0/0; 300; CAT/CAT",
        // several bases at once
        "100 GTTTTTTTTTC ATTTTTTTTTA GT 0|1; 100; G|A",
        "100 GTTTTTTTTTC ATTTTTTTTTA GT 0|1; 110; C|A",
        // another variant at the same place
        "100 GA G GT 0/1; 100; UNSUPPORTED_ALLELE",
        "200 T C GT 0/0; 200; UNSUPPORTED_ALLELE",
        "200 TGA T GT 0/1; 200; UNSUPPORTED_ALLELE",
        // a deletion that begins before
        "98 TTGA T GT 0/1; 100; UNSUPPORTED_ALLELE",
        "98 TTGA T GT 0/0; 100; -",
        "98 TTGA T GT 0/1; 110; -",
        // REF bases that are not the tables
        "200 TC T GT 0/1; 200; REFERENCE_MISMATCH",
      })
  void bringsEveryFormToTheTables(String words, int position, String expected) {
    assertThat(said(first(records(words)), position)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // as bcftools norm -m- splits 1/2
        "100 G A GT 1/0; 100 G T GT 0/1; A/T",
        "100 G A GT 0/1; 100 G T GT 0/1; T/A",
        "100 G A GT:AD 1/0:0,6; 100 G T GT:AD 0/1:0,7; A/T",
        "100 G A GT:AD 0/1:0,6; 100 G T GT:AD 0/0:6,0; READS_CONTRADICT",
        "100 G A GT 1/.; 100 G T GT ./1; A/T",
        "100 G A GT 0|1; 100 G T GT 1|0; T|A",
        "100 G A GT 0/1; 100 G T GT 0/0; G/A",
        "100 G A GT 0/1; 100 G A GT 0/1; G/A",
        "100 G A GT 0/1; 100 GA G GT 0/1; G/A",
        "100 G A GT 0/0; 100 G . GT 0/0; G/G",
        "100 G A GT 0/1; 100 G A GT 1/1; CONFLICTING_RECORDS",
        "100 G A GT 0|1; 100 G A GT 1|0; CONFLICTING_RECORDS",
        "100 G A GT 0|1; 100 G T GT 0|1; CONFLICTING_RECORDS",
        "100 G A GT 1/1; 100 G T GT 0/1; CONFLICTING_RECORDS",
        "100 G A GT 0/1; 100 G T GT 0; CONFLICTING_RECORDS",
        "100 G A GT 0/1; 100 C T GT 0/0; CONFLICTING_RECORDS",
        "100 G A GT 0/1; 100 G T GT ./.; ./A",
        "100 G A GT 0/0; 98 TTGA T GT 0/1; G/G",
      })
  void joinsRecordsOfOneLocusWhenTheyAgree(String one, String other, String expected) {
    assertThat(said(first(records(one, other)), 100)).isEqualTo(expected);
    var sorted = expected.replace("T/A", "A/T");
    assertThat(said(first(records(other, one)), 100).replace("T/A", "A/T")).isEqualTo(sorted);
  }

  @Test
  void joinsThreeRecordsOfARepeat() {
    var sample = first(records("300 C CAT GT 1/0", "300 CAT C GT 0/0", "300 C CATAT GT 0/1"));

    assertThat(said(sample, 300)).isEqualTo("CATAT/CATATAT");
  }

  @Test
  void takesReferenceBlocksForWhatTheyCover() {
    var sample =
        first(
            file(
                "chr10 90 . A <NON_REF> . . END=105 GT:DP:MIN_DP 0/0:30:20",
                "chr10 106 . A <NON_REF> . . END=199 GT:DP:MIN_DP 0/0:3:0",
                "chr10 200 . T <*> . . END=320 GT 0/0",
                "chr10 400 . T <NON_REF> . . END=450 GT ./."));

    assertThat(said(sample, 100)).isEqualTo("G/G");
    assertThat(said(sample, 110)).isEqualTo("NO_CALL");
    assertThat(said(sample, 200)).isEqualTo("TG/TG");
    assertThat(said(sample, 300)).isEqualTo("CAT/CAT");
    assertThat(said(sample, 400)).isEqualTo("NO_CALL");
    assertThat(said(sample, 500)).isEqualTo("-");
  }

  @Test
  void trustsNoBlockBesideAnIndelThatMayBeTheTablesInAnotherForm() {
    var sample =
        first(
            file(
                "chr10 190 . A <NON_REF> . . END=200 GT 0/0",
                "chr10 201 . GCC G,<NON_REF> . . . GT 0/1",
                "chr10 290 . A <NON_REF> . . END=300 GT 0/0",
                "chr10 301 . ATT A,<NON_REF> . . . GT 0/1"));

    assertThat(said(sample, 200)).isEqualTo("TG/TG");
    assertThat(said(sample, 300)).isEqualTo("UNSUPPORTED_ALLELE");
  }

  @Test
  void aDeletionsEndIsNoReferenceBlock() {
    var sample = first(file("chr10 50 . A <DEL> . . END=1000 GT 0/0"));

    assertThat(sample.genotypes()).isEmpty();
  }

  @Test
  void keepsPhaseSets() {
    var sample =
        first(
            records(
                "100 G A GT:PS 0|1:77",
                "110 C T GT:PS 0|1:late",
                "400 T TA GT:PS 0|1:late",
                "505 G A GT 0|1"));

    assertThat(sample.at(at(100)).orElseThrow().phaseSet()).isEqualTo(OptionalInt.of(77));
    assertThat(sample.at(at(110)).orElseThrow().phaseSet())
        .isPresent()
        .isEqualTo(sample.at(at(400)).orElseThrow().phaseSet())
        .isNotEqualTo(OptionalInt.of(77));
    assertThat(sample.at(at(505)).orElseThrow().phaseSet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"chr10", "10", "Chr10", "NC_000010.11"})
  void knowsAChromosomeByItsNames(String name) {
    var text = file(record("100 G A GT 0/1").replace("chr10", name));

    assertThat(said(first(text), 100)).isEqualTo("G/A");
  }

  @Test
  void readsEachSampleOfAFile() {
    var samples = read(records("100 G A,T GT 0/0 0/1 2/2 ./.", "200 TG T GT 1/1 . 0/1 0/0"));

    assertThat(samples.names()).containsExactly("S1", "S2", "S3", "S4");
    assertThat(samples.names().stream().map(samples.names()::indexOf).map(samples::sample))
        .extracting(it -> said(it, 100) + " " + said(it, 200))
        .containsExactly("G/G T/T", "G/A NO_CALL", "T/T TG/T", "NO_CALL TG/TG");
  }

  @Test
  void keepsTheSamplesThatAreAskedFor() {
    var text = records("100 G A GT 0/0 0/1 1/1");
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

    var samples =
        new VcfReader(SyntheticVcf.LOCI, false).read("some.vcf", in, Set.of("S3")::contains);

    assertThat(samples.names()).containsExactly("S3");
    assertThat(said(samples.sample(0), 100)).isEqualTo("A/A");
  }

  @Test
  void looksAtFiltersOnlyWhenTold() {
    var text = file("chr10 100 . G A . LowQual . GT 0/1", "chr10 110 . C T . . . GT 0/1");
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var heeded = new VcfReader(SyntheticVcf.LOCI, true).read("some.vcf", in, VcfReader.ALL);

    assertThat(said(first(text), 100)).isEqualTo("G/A");
    assertThat(said(heeded.sample(0), 100)).isEqualTo("FILTERED");
    assertThat(said(heeded.sample(0), 110)).isEqualTo("C/T");
  }

  @Test
  void readsUnsortedRecordsAndWindowsLineEnds() {
    var text = records("400 T TA GT 0/1", "100 G A GT 1/1").replace("\n", "\r\n");

    assertThat(said(first(text), 400)).isEqualTo("T/TA");
    assertThat(said(first(text), 100)).isEqualTo("A/A");
  }

  @Test
  void ignoresTheFormOfFieldsThatNobodyAskedFor() {
    var text =
        file("chr10 100 . G A best PASS DP=many;AF GT:AD:PL 0/1:,,:x")
            .replace("VCFv4.2", "VCFv4.5")
            .replace("#CHROM", "##INFO=<broken\n#CHROM");

    assertThat(said(first(text), 100)).isEqualTo("G/A");
  }

  @Test
  void showsNoGenotypeWhenPrinted() {
    var samples = read(records("100 G A GT 0/1"));

    assertThat(samples.toString() + samples.sample(0)).doesNotContain("G", "A");
  }
}
