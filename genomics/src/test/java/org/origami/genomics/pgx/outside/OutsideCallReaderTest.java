package org.origami.genomics.pgx.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.outside.RefusedLine.Problem;
import org.origami.genomics.sequence.GeneSymbol;

class OutsideCallReaderTest {
  private static final OutsideCallReader READER = new OutsideCallReader(KnownAlleles.bundled());

  private static OutsideCalls read(String... lines) {
    return READER.read(String.join("\n", lines).replace(';', '\t'));
  }

  private static List<GeneCall> calls(String... lines) {
    var read = read(lines);
    assertThat(read.refused()).isEmpty();
    return read.of("any");
  }

  private static String alleles(GeneCall call) {
    return call.match(
        found -> found.best().get(0).diplotype().label(),
        unphased -> "",
        stated -> stated.diplotype().map(Diplotype::label).orElse(""),
        not -> "");
  }

  private static GeneSymbol gene(String symbol) {
    return new GeneSymbol(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "CYP2D6, *1/*3, *1/*3",
    "CYP2D6, *3/*1, *1/*3",
    "CYP2D6, CYP2D6*1/*3, *1/*3",
    "CYP2D6, CYP2D6*1/CYP2D6*3, *1/*3",
    "CYP2D6, *4.001/*10.002, *4/*10",
    "CYP2D6, *1x2/*4, *1x2/*4",
    "CYP2D6, *1/*2x≥3, *1/*2x≥3",
    "CYP2D6, *1/*2≥3, *1/*2x≥3",
    "CYP2D6, *1/*2x>=3, *1/*2x≥3",
    "CYP2D6, *1/*2xN, *1/*2xN",
    "CYP2D6, *1/*2X5, *1/*2x5",
    "CYP2D6, *1/*4x1, *1/*4",
    "CYP2D6, *1/*68+*4, *1/*68 + *4",
    "CYP2D6, *5/*36+*10, *5/*36 + *10",
    "CYP2D6, *36x2+*10/*41, *36x2 + *10/*41",
    "CYP2C19, *1/[*2 + *17], *1/[*2 + *17]",
    "HLA-B, *15:02/*57:01, *15:02/*57:01",
    "HLA-B, *15:02:01/*57:01:01:03, *15:02/*57:01",
    "HLA-B, B*15:02/B*57:01, *15:02/*57:01",
    "HLA-B, HLA-B*15:02/HLA-B*57:01, *15:02/*57:01",
    "HLA-A, *24:09N/*31:01:02, *24:09N/*31:01",
    "HLA-A, 02:01/31:01, *02:01/*31:01",
    "HLA-A, *0201/*3101, *02:01/*31:01",
    "HLA-B, *57:01, *57:01",
    "HLA-B, B*5701, *57:01",
    "HLA-B, *57:01:01/., *57:01",
    "MT-RNR1, 1555A>G, m.1555A>G",
    "MT-RNR1, m.1555A>G, m.1555A>G",
    "MT-RNR1, Reference, Reference",
    "G6PD, B (reference), B (reference)",
    "G6PD, B (reference)/B (reference), B (reference)/B (reference)",
    "DPYD, Reference/c.1905+1G>A (*2A), Reference/c.1905+1G>A (*2A)",
  })
  void readsAllelesAsCallersWriteThem(String gene, String text, String expected) {
    assertThat(calls(gene + ";" + text))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.gene()).isEqualTo(gene(gene));
              assertThat(alleles(call)).isEqualTo(expected);
            });
  }

  @Test
  void readsWhatIsStatedBesideOrInsteadOfAlleles() {
    var calls =
        calls(
            "# of our laboratory",
            "",
            "CYP2D6;*1/*4;intermediate metaboliser;1.0",
            "CYP2C9;;;2.0",
            "CYP2C19;;PM",
            "TPMT;;TPMT Poor Metabolizers",
            "HLA-B;;*57:01 positive",
            "HLA-B;;*15:02 negative",
            "NUDT15;*1/*1;;n/a");

    assertThat(calls).hasSize(7);
    assertThat(calls.get(0))
        .isEqualTo(
            new GeneCall.Stated(
                gene("CYP2D6"),
                CallSource.OUTSIDE_CALL,
                Optional.of(Diplotype.of(gene("CYP2D6"), Haplotype.of("*1"), Haplotype.of("*4"))),
                Optional.of("Intermediate Metabolizer"),
                Optional.of(ActivityScore.of("1.0")),
                CallEvidence.ELSEWHERE));
    assertThat(calls.subList(1, 6))
        .extracting(call -> ((GeneCall.Stated) call).phenotype().orElse("none"))
        .containsExactly(
            "none", "Poor Metabolizer", "Poor Metabolizer", "*57:01 positive", "*15:02 negative");
    assertThat(calls.get(6)).isInstanceOf(GeneCall.Diplotypes.class);
  }

  @ParameterizedTest
  @CsvSource({
    "CYP2D6, NOTHING_STATED, columns",
    "CYP2D6;;;, NOTHING_STATED, columns",
    "CYP2D6;*1/*3;;;x, TOO_MANY_FIELDS, columns",
    ";*1/*3, UNKNOWN_GENE, gene",
    "CYP99;*1/*3, UNKNOWN_GENE, gene",
    "not a gene;*1/*3, UNKNOWN_GENE, gene",
    "CYP2D6;*1/*999, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/*4+*999, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/None, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/., UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1x4, NUMBER_OF_ALLELES, alleles",
    "CYP2D6;*1_*2_*3_*4_*9_*10_*17, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/*4 or perhaps *4/*4, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/*2 or *4/*4;Normal Metabolizer, SEVERAL_DIPLOTYPES, alleles",
    "HLA-B;*57:01/*15:02;*57:01 negative, CONTRADICTS_ITSELF, phenotype",
    "HLA-B;*57:01;*57:01 negative, CONTRADICTS_ITSELF, phenotype",
    "HLA-B;*57:01/*15:02/*58:01, NUMBER_OF_ALLELES, alleles",
    "CYP2D6 (copy 2);*1/*3, UNKNOWN_ALLELE, alleles",
    "'CYP2D6,*1/*3', UNKNOWN_GENE, gene",
    "CYP2D6;*1x0/*4, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*4x00/*4, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/*1x01, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*1/*2x≥0, UNKNOWN_ALLELE, alleles",
    "HLA-B;*15:02/high, UNKNOWN_ALLELE, alleles",
    "CYP2D6;*4/*4/*5, NUMBER_OF_ALLELES, alleles",
    "CYP2D6;*4, NUMBER_OF_ALLELES, alleles",
    "MT-RNR1;1555A>G/1555A>G, NUMBER_OF_ALLELES, alleles",
    "CYP2D6;;quick, UNKNOWN_PHENOTYPE, phenotype",
    "CYP2D6;;Poor Function, UNKNOWN_PHENOTYPE, phenotype",
    "CYP2D6;;;high, NOT_A_SCORE, activity score",
  })
  void refusesABadLineAndReadsTheOthers(String line, Problem problem, String field) {
    var read = read("CYP2C19;*1/*2", line, "TPMT;*1/*3A");

    assertThat(read.refused()).containsExactly(new RefusedLine(2, problem, field));
    assertThat(read.of("any")).filteredOn(OutsideCallReaderTest::isCalled).hasSize(2);
  }

  private static boolean isCalled(GeneCall call) {
    return !(call instanceof GeneCall.NotCalled);
  }

  @ParameterizedTest
  @CsvSource({
    "CYP2D6;*1/*999, CYP2D6",
    "cyp2d6;*1/*999, CYP2D6",
    "'CYP2D6,*1/*3', CYP2D6",
    "CYP2D6 (copy 2);*1/*3, CYP2D6",
    "CYP2D6 *1/*999, CYP2D6",
    "HLA-B*57:01 high, HLA-B",
    "CYP2D6;;quick, CYP2D6",
    "CYP99;*1/*3, CYP99",
  })
  void aGeneWhoseLineCannotBeReadHasNoCallAndSaysWhy(String line, String gene) {
    var read = read("CYP2C19;*1/*2", line);

    assertThat(read.of("any").get(1))
        .satisfies(
            call -> {
              assertThat(call.gene()).isEqualTo(gene(gene));
              assertThat(((GeneCall.NotCalled) call).reason()).isEqualTo(NoCallReason.UNREADABLE);
              assertThat(call.evidence().notes())
                  .singleElement()
                  .satisfies(
                      note ->
                          assertThat(note.words())
                              .startsWith("An outside call was sent that cannot be read (OUT-0")
                              .contains(", line 2, "));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "./.",
        ".|.",
        "?/?",
        "None",
        "none",
        "NO_MATCH",
        "NO_MATCH/NO_MATCH",
        "no call",
        "No_call",
        "no-call",
        "Indeterminate",
        "Unknown/Unknown",
        "NA",
        "-",
        "Unassigned",
        "Indeterminate;Indeterminate",
        "None;n/a;n/a",
        "Unknown/Unknown;No Result;n/a",
      })
  void anOutsideCallerThatHasNoCallIsTakenAtItsWord(String words) {
    assertThat(calls("NAT2;" + words))
        .singleElement()
        .satisfies(
            call ->
                assertThat(((GeneCall.NotCalled) call).reason())
                    .isEqualTo(NoCallReason.OUTSIDE_NO_CALL));
  }

  @Test
  void aPhenotypeBesideAllelesWithoutCallCounts() {
    assertThat(calls("CYP2D6;./.;Poor Metabolizer"))
        .singleElement()
        .isInstanceOf(GeneCall.Stated.class);
    assertThat(calls("CYP2D6;;Indeterminate")).singleElement().isInstanceOf(GeneCall.Stated.class);
  }

  @ParameterizedTest
  @CsvSource({
    "*2/*3 or *2/*2, *2/*3 OR *2/*2",
    "*2/*3 OR *2/*2, *2/*3 OR *2/*2",
    "*1/*46;*43/*45, *1/*46 OR *43/*45",
    "*1/*46; *43/*45, *1/*46 OR *43/*45",
    "*119_*2;*1_*41, *2/*119 OR *1/*41",
    "*1_*2_*68, *1/*2 + *68 OR *1 + *2/*68 OR *1 + *68/*2",
    "*2_*2_*4, *2x2/*4 OR *2/*2 + *4",
    "*1/*4 or *4/*1, *1/*4",
  })
  void allDiplotypesThatACallerCannotTellApartCount(String text, String expected) {
    var read = READER.read("CYP2D6\t" + text);

    assertThat(read.refused()).isEmpty();
    assertThat(((GeneCall.Diplotypes) read.of("any").get(0)).best())
        .extracting(it -> it.diplotype().label())
        .containsExactlyInAnyOrder(expected.split(" OR "));
  }

  @Test
  void aPhenotypeBesideSeveralDiplotypesStandsWhereEachGivesIt() {
    var read = READER.read("CYP2D6\t*1/*2 or *1/*35\tNormal Metabolizer\t2.0");

    assertThat(read.refused()).isEmpty();
    assertThat(((GeneCall.Diplotypes) read.of("any").get(0)).best()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CYP2C19 *2/*17",
        "CYP2C19   *2/*17",
        "  CYP2C19  *2/*17",
        "CYP2C19 *2/*17  Intermediate Metabolizer",
        "cyp2c19\t*2/*17",
        "Cyp2c19 *17/*2",
        "CYP2C19*2/*17",
        "CYP2C19 *2/*17\t\tIntermediate Metabolizer",
        "CYP2C19*2/*17\t\tIntermediate Metabolizer",
        "CYP2C19\tCYP2C19*2/CYP2C19*17",
        "CYP2C19\tcyp2c19*2/*17",
        "CYP2C19\t*2|*17",
        "CYP2C19\t*2_*17",
      })
  void oneCallInManyWritings(String line) {
    var read = READER.read(line);

    assertThat(read.refused()).isEmpty();
    assertThat(read.of("any"))
        .extracting(call -> call.gene() + " " + alleles(call))
        .containsExactly("CYP2C19 *2/*17");
  }

  @Test
  void blanksForTabsWithASampleColumn() {
    var read = READER.read("sample gene alleles\nS1 CYP2D6 *1/*4\nS2  CYP2D6  *4/*4  PM\n");

    assertThat(read.refused()).isEmpty();
    assertThat(read.of("S1")).extracting(OutsideCallReaderTest::alleles).containsExactly("*1/*4");
    assertThat(read.of("S2")).extracting(OutsideCallReaderTest::alleles).containsExactly("*4/*4");
  }

  @Test
  void neverRepeatsWhatALineHolds() {
    assertThat(read("CYP2D6;SECRET").refused().get(0).words())
        .isEqualTo("OUT-004: line 1, alleles: no table of the gene holds this allele");
  }

  @Test
  void aGeneMayStandTwiceWithTheSameResultOnly() {
    var read = read("CYP2D6;*1/*3", "CYP2D6;*3/*1", "CYP2D6;*1/*4");

    assertThat(read.of("any")).hasSize(1);
    assertThat(read.refused()).containsExactly(new RefusedLine(3, Problem.GENE_TWICE, "gene"));
  }

  @ParameterizedTest
  @CsvSource({
    "*1/*1, *1/*1x7",
    "*1/*1x7, *1/*1",
    "*1/*1, .",
    "., *1/*1",
    "*1/*1, *999/*1",
    "*999/*1, *1/*1",
    "*1/*1, *1/*1;Poor Metabolizer",
    "*1/*1, ;Poor Metabolizer",
    "*1/*1 or *1/*2, *1/*1",
    ";Normal Metabolizer, ;Poor Metabolizer",
  })
  void linesThatDisagreeLeaveTheGeneWithoutCall(String one, String other) {
    var call =
        READER
            .read("CYP2D6\t" + one.replace(';', '\t') + "\nCYP2D6\t" + other.replace(';', '\t'))
            .of("any");

    assertThat(call)
        .singleElement()
        .isInstanceOfSatisfying(
            GeneCall.NotCalled.class,
            not -> assertThat(not.reason()).isEqualTo(NoCallReason.UNREADABLE));
  }

  @ParameterizedTest
  @CsvSource({
    "CYP2D6;*1/*4, CYP2D6;;Intermediate Metabolizer, CYP2D6 *1/*4",
    "CYP2D6;;Intermediate Metabolizer;1.0, CYP2D6;*1/*4, CYP2D6 *1/*4",
    "HLA-B;*57:01, HLA-B;*15:02, HLA-B *15:02/*57:01",
    "HLA-B;*57:01, HLA-B;*57:01, HLA-B *57:01",
  })
  void linesThatAddToEachOtherAreOneCall(String one, String other, String expected) {
    assertThat(calls(one, other))
        .extracting(call -> call.gene() + " " + alleles(call))
        .containsExactly(expected);
  }

  @Test
  void aLineOfNamesMayBringASampleColumn() {
    var read =
        read(
            "Sample;Gene;Diplotype",
            "S1;CYP2D6;*1/*3",
            "S2;CYP2D6;*4/*5",
            ";CYP2D6;*4/*5",
            "S9;TPMT;*1/*1");

    assertThat(read.namesSamples()).isTrue();
    assertThat(read.of("S2")).extracting(OutsideCallReaderTest::alleles).containsExactly("*4/*5");
    assertThat(read.of("S1")).extracting(OutsideCallReaderTest::alleles).containsExactly("*1/*3");
    assertThat(read.of("S3")).singleElement().isInstanceOf(GeneCall.NotCalled.class);
    assertThat(read.refused())
        .containsExactly(new RefusedLine(4, Problem.NO_SUCH_SAMPLE, "sample"));
    assertThat(read.strangers(Set.of("S1", "S2")))
        .containsExactly(new RefusedLine(5, Problem.NO_SUCH_SAMPLE, "sample"));
    assertThat(read("gene;alleles", "TPMT;*1/*1").of("any")).hasSize(1);
  }

  @Test
  void outsideCallsWinAndSayWhatTheyOverruled() {
    var called =
        List.<GeneCall>of(
            diplotype("CYP2C19", "*1", "*2"),
            new GeneCall.NotCalled(
                gene("CYP2D6"), NoCallReason.OUTSIDE_CALL_NEEDED, CallEvidence.ELSEWHERE),
            diplotype("TPMT", "*1", "*1"));

    var joined = read("CYP2D6;*1/*3", "TPMT;*1/*3A", "HLA-B;*15:02/*57:01").over("any", called);

    assertThat(joined)
        .extracting(call -> call.gene() + " " + alleles(call))
        .containsExactly("CYP2C19 *1/*2", "CYP2D6 *1/*3", "HLA-B *15:02/*57:01", "TPMT *1/*3A");
    assertThat(joined)
        .extracting(call -> call.evidence().notes().stream().map(CallNote::kind).toList())
        .containsExactly(List.of(), List.of(), List.of(), List.of(CallNote.Kind.OVERRULED));
  }

  private static GeneCall diplotype(String gene, String one, String other) {
    var diplotype = Diplotype.of(gene(gene), Haplotype.of(one), Haplotype.of(other));
    return new GeneCall.Diplotypes(
        gene(gene),
        CallSource.GENOTYPES,
        List.of(new ScoredDiplotype(diplotype, 4)),
        List.of(),
        CallEvidence.ELSEWHERE);
  }
}
