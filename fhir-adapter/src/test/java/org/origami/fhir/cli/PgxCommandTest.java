package org.origami.fhir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.fhir.genotypes.GenotypeFile;
import org.origami.fhir.validation.Argued;
import org.origami.fhir.validation.GenomicsValidator;
import org.origami.genomics.pgx.Locus;

class PgxCommandTest {
  private static final GenotypeFile GENOTYPES = new GenotypeFile();
  private static final String REFERENCE = GENOTYPES.of(Map.of());
  private static final String OUTSIDE = "CYP2D6\t*1/*3\nHLA-B\t*15:02/*57:01\nMT-RNR1\t1555A>G\n";

  @TempDir Path folder;

  private String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows that equal those of PharmCAT's worked examples, and the genes that it leaves out. */
  private static List<String> expected(String resource) {
    try (var in = PgxCommandTest.class.getResourceAsStream(resource)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns that PharmCAT has too. */
  private static List<String> withoutNotes(String table) {
    return table.lines().map(it -> it.substring(0, it.lastIndexOf('\t'))).toList();
  }

  private static List<String> column(String table, int column) {
    return table.lines().skip(1).map(it -> it.split("\t", -1)[column]).toList();
  }

  @Test
  void callsTheReferenceWithOutsideCallsAsTheWorkedExampleDoes() {
    var run =
        CommandRun.of(
            "pgx",
            "--vcf",
            file("a.vcf", REFERENCE),
            "--outside",
            file("calls.tsv", OUTSIDE),
            "--out",
            "tsv");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(withoutNotes(run.out())).containsExactlyElementsOf(expected("pgx-reference.tsv"));
  }

  @Test
  void callsTheOtherWorkedExampleToo() {
    var vcf = file("a.vcf", GENOTYPES.of(GenotypeFile.POOR_CYP2C19));

    var run = CommandRun.of("pgx", "--vcf", vcf, "--out", "tsv");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(withoutNotes(run.out())).containsExactlyElementsOf(expected("pgx-poor-cyp2c19.tsv"));
  }

  @Test
  void tellsAPersonGenesNotesAndAdvice() {
    var vcf = file("a.vcf", GENOTYPES.of(GenotypeFile.POOR_CYP2C19));

    var run = CommandRun.of("pgx", "--vcf", vcf, "--drug", "clopidogrel", "--gene", "CYP2C19");

    assertThat(run.out())
        .containsPattern("CYP2C19 +\\*2/\\*2 +Poor Metabolizer +0 of 35")
        .contains("!! clopidogrel")
        .contains("CYP2C19 Poor Metabolizer; strong; CPIC guideline")
        .doesNotContain("CYP2B6", "sertraline");
  }

  @Test
  void saysWhyAGeneIsNotCalledNormalInEveryForm() {
    var statins = new Locus("chr12", 21178615);
    var contradicted = GENOTYPES.of(Map.of(statins, "0/1:0,30")).replace("GT\t0/1:", "GT:AD\t0/1:");
    var vcf = file("a.vcf", contradicted);
    var words = "its reads contradict its genotype";

    var table = CommandRun.of("pgx", "--vcf", vcf, "--drug", "simvastatin", "--gene", "SLCO1B1");
    var rows = CommandRun.of("pgx", "--vcf", vcf, "--gene", "SLCO1B1", "--out", "tsv");
    var json = CommandRun.of("pgx", "--vcf", vcf, "--drug", "simvastatin", "--out", "json");

    assertThat(table.out())
        .contains("SLCO1B1  not called: a position cannot be used", words, "*5", "test first")
        .doesNotContain("as usual");
    assertThat(rows.out()).contains("SLCO1B1\tno call\t", words, "*5");
    assertThat(json.out()).contains(words, "*5");
  }

  @Test
  void asUsualIsNotSaidPlainlyWhereAllelesWereNotLookedFor() {
    var without =
        GENOTYPES
            .of(Map.of())
            .lines()
            .filter(it -> !it.startsWith("chr12\t21178615\t"))
            .collect(Collectors.joining("\n", "", "\n"));
    var vcf = file("a.vcf", without);

    var run = CommandRun.of("pgx", "--vcf", vcf, "--drug", "simvastatin");

    assertThat(run.out())
        .contains("Cannot be excluded, since their positions have no genotype: *5.")
        .contains("  as usual, by these genes, but read the notes on them\n    simvastatin");
  }

  @Test
  void functionsStandBesideTheirOwnHaplotype() {
    // c.85T>C and c.2846A>T on one copy, c.1905+1G>A on the other: judged in another order.
    var vcf =
        file(
            "a.vcf",
            GENOTYPES.of(
                Map.of(
                    new Locus("chr1", 97883329), "1|0",
                    new Locus("chr1", 97082391), "1|0",
                    new Locus("chr1", 97450058), "0|1")));

    var run = CommandRun.of("pgx", "--vcf", vcf, "--gene", "DPYD", "--out", "tsv");

    assertThat(run.out())
        .contains(
            "\t[c.85T>C (*9A) + c.2846A>T]\tDecreased function\t0.5"
                + "\tc.1905+1G>A (*2A)\tNo function\t0.0\t");
  }

  @Test
  void writesAFileWholeAndSaysNothing() throws IOException {
    var out = folder.resolve("calls.tsv");

    var run = CommandRun.of("pgx", "--vcf", file("a.vcf", REFERENCE), "--out", out.toString());

    assertThat(run).isEqualTo(new CommandRun(ExitCode.OK, "", ""));
    assertThat(Files.readString(out)).startsWith("Gene\tSource Diplotype\t");
  }

  @Test
  void readsOneFileOfManySamplesAndManyFilesOfOneTheSameWay() {
    var many = CommandRun.with(GENOTYPES.random(5, 6), "pgx", "--vcf", "-", "--out", "tsv");
    var single = new ArrayList<String>(List.of("pgx", "--threads", "3", "--out", "tsv", "--vcf"));
    for (int i = 0; i < 6; i++) {
      single.add(file("s" + i + ".vcf", only(GENOTYPES.random(5, 6), i)));
    }
    var files = CommandRun.of(single.toArray(String[]::new));

    assertThat(many.code()).isEqualTo(ExitCode.OK);
    assertThat(column(many.out(), 0)).startsWith("R5_1").endsWith("R5_6");
    assertThat(files.out().lines().skip(1).map(it -> it.substring(it.indexOf('\t') + 1)))
        .containsExactlyElementsOf(many.out().lines().skip(1).toList());
  }

  /** A file of several samples with only one of them. */
  private static String only(String text, int sample) {
    var lines = new StringBuilder();
    for (var line : text.lines().toList()) {
      var cells = line.split("\t", -1);
      boolean record = cells.length > 9;
      lines
          .append(
              record
                  ? String.join("\t", Arrays.asList(cells).subList(0, 9)) + "\t" + cells[9 + sample]
                  : line)
          .append('\n');
    }
    return lines.toString();
  }

  @Test
  void keepsTheSampleThatIsAskedFor() {
    var vcf = file("a.vcf", GENOTYPES.random(5, 3));

    var run = CommandRun.of("pgx", "--vcf", vcf, "--sample", "R5_2", "--out", "tsv");
    var none = CommandRun.of("pgx", "--vcf", vcf, "--sample", "R5_9", "--out", "tsv");

    assertThat(run.out()).startsWith("Gene\t").isNotEqualTo(none.out());
    assertThat(none.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(none.err()).contains("VCF-013");
  }

  @Test
  void aRefusedFileStopsNoOther() {
    var run =
        CommandRun.of(
            "pgx",
            "--out",
            "tsv",
            "--vcf",
            file("a.vcf", REFERENCE),
            file("b.vcf", "not a VCF"),
            folder.resolve("none.vcf").toString(),
            file("c.vcf", REFERENCE));

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("VCF-002: ").contains("VCF-001: ");
    assertThat(column(run.out(), 0).stream().distinct())
        .containsExactly(folder.resolve("a.vcf").toString(), folder.resolve("c.vcf").toString());
  }

  @Test
  void writesNothingWhenNothingCouldBeRead() {
    var out = folder.resolve("calls.tsv");
    var cut = file("a.vcf", REFERENCE.substring(0, REFERENCE.length() / 2));

    var run = CommandRun.of("pgx", "--vcf", cut, "--out", out.toString());

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).startsWith("origami: VCF-010: ");
    assertThat(out).doesNotExist();
  }

  @Test
  void writesABundleOfASampleOrOneForEach() {
    var one = file("a.vcf", GENOTYPES.of(GenotypeFile.POOR_CYP2C19));
    var two = file("b.vcf", GENOTYPES.random(5, 2));

    var json = CommandRun.of("pgx", "--vcf", one, "--drug", "clopidogrel", "--out", "json");
    var lines = CommandRun.of("pgx", "--vcf", two, "--drug", "warfarin", "--out", "ndjson");
    var all = CommandRun.of("pgx", "--vcf", two, "--drug", "warfarin", "--out", "json");

    assertThat(json.code()).isEqualTo(ExitCode.OK);
    var bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json.out());
    assertThat(bundle.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .contains("DiagnosticReport", "Observation", "Task", "Provenance");
    assertThat(lines.out().lines()).hasSize(2).allMatch(it -> it.startsWith("{"));
    assertThat(all.code()).isEqualTo(ExitCode.OK);
    assertThat(FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, all.out()))
        .satisfies(
            several ->
                assertThat(several.getEntry())
                    .hasSize(2)
                    .extracting(entry -> entry.getResource().fhirType())
                    .containsOnly("Bundle"));
  }

  @Test
  void theBundleOfAVcfIsValid() {
    var vcf = file("a.vcf", GENOTYPES.of(GenotypeFile.POOR_CYP2C19));
    var calls = file("calls.tsv", OUTSIDE);

    var run =
        CommandRun.of(
            "pgx",
            "--vcf",
            vcf,
            "--outside",
            calls,
            "--out",
            "json",
            "--drug",
            "clopidogrel",
            "--drug",
            "warfarin",
            "--drug",
            "abacavir",
            "--drug",
            "carbamazepine");

    assertThat(GenomicsValidator.shared().complaints(run.out())).allMatch(Argued::covers);
  }

  @Test
  void readsGzip() throws IOException {
    var file = folder.resolve("a.vcf.gz");
    try (var gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(REFERENCE.getBytes(StandardCharsets.UTF_8));
    }

    var run = CommandRun.of("pgx", "--vcf", file.toString(), "--out", "tsv");

    assertThat(column(run.out(), 0)).contains("CYP2C19");
  }

  @Test
  void aRefusedOutsideLineStopsNoOther() {
    var outside = file("calls.tsv", "CYP2D6\t*1/*3\nHLA-B\t*99/*98/*97\n");

    var run =
        CommandRun.of(
            "pgx", "--vcf", file("a.vcf", REFERENCE), "--outside", outside, "--out", "tsv");

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("OUT-005: line 2, alleles");
    assertThat(run.out()).contains("CYP2D6\t*1/*3\tIntermediate Metabolizer\t1.0");
  }

  @Test
  void linesThatEachStateAnAlleleOfHlaAreOneAnswer() {
    var outside = file("calls.tsv", "HLA-B\t\t*57:01 positive\nHLA-B\t\t*15:02 negative\n");
    var vcf = file("a.vcf", REFERENCE);

    var table = CommandRun.of("pgx", "--vcf", vcf, "--outside", outside, "--drug", "abacavir");
    var rows = CommandRun.of("pgx", "--vcf", vcf, "--outside", outside, "--out", "tsv");

    assertThat(table.out()).contains("!! abacavir: Do not use abacavir.");
    assertThat(rows.out()).contains("HLA-B\t\t*57:01 positive; *15:02 negative\t");
  }

  @Test
  void outsideCallsOfSeveralSamplesNameThem() {
    var vcf = file("a.vcf", GENOTYPES.random(5, 2));
    var named = file("named.tsv", "sample\tgene\nR5_2\tCYP2D6\t*4/*5\nR5_7\tCYP2D6\t*4/*5\n");
    var unnamed = file("unnamed.tsv", OUTSIDE);

    var run = CommandRun.of("pgx", "--vcf", vcf, "--outside", named, "--out", "tsv");
    var refused = CommandRun.of("pgx", "--vcf", vcf, "--outside", unnamed, "--out", "tsv");

    assertThat(run.out()).contains("R5_1\tCYP2D6\tno call", "R5_2\tCYP2D6\t*4/*5\tPoor");
    assertThat(run.err()).contains("OUT-009: line 3, sample");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err()).contains("its first column is \"sample\"");
  }

  @Test
  void outsideCallsAreJoinedToNoNameThatStandsInTwoFiles() {
    var one = file("one.vcf", REFERENCE);
    var two = file("two.vcf", GENOTYPES.of(GenotypeFile.POOR_CYP2C19));
    var sample = column(CommandRun.of("pgx", "--vcf", one, two, "--out", "tsv").out(), 1).get(0);
    var calls = file("calls.tsv", "sample\tgene\talleles\n" + sample + "\tCYP2D6\t*4/*4\n");

    var refused = CommandRun.of("pgx", "--vcf", one, two, "--outside", calls, "--out", "tsv");
    var without = CommandRun.of("pgx", "--vcf", one, two, "--out", "tsv");

    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err()).contains("outside calls: sample: ").doesNotContain(sample);
    assertThat(refused.out()).isEmpty();
    assertThat(without.code()).isEqualTo(ExitCode.OK);
    assertThat(without.err()).contains("two.vcf: a sample has the name of one in a file before");
    assertThat(column(without.out(), 0).stream().distinct()).containsExactly(one, two);
  }

  @Test
  void wrongUseIsToldApart() {
    var vcf = file("a.vcf", REFERENCE);

    assertThat(CommandRun.of("pgx").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("pgx", "--vcf", vcf, "--out", "calls.xml").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("pgx", "--vcf", vcf, "--gene", "TTR").err()).contains("--gene");
    assertThat(CommandRun.of("pgx", "--vcf", vcf, "--drug", "sugar").err()).contains("--drug");
    assertThat(CommandRun.of("pgx", "--vcf", vcf, "--threads", "0").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("pgx", "--vcf", "-", "-", "--out", "tsv").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
