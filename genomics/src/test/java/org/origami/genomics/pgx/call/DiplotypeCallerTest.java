package org.origami.genomics.pgx.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;

class DiplotypeCallerTest {
  @ParameterizedTest(name = "{0} {1}: {2} ({3})")
  @CsvFileSource(
      resources = "calls.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      emptyValue = "",
      quoteCharacter = '"')
  void callsEachCaseAsExpected(String gene, String differences, String expected, String why) {
    var call = Samples.call(gene, differences == null ? "" : differences);

    assertThat(Samples.best(call)).as(why).isEqualTo(expected);
  }

  @Test
  void callsTheFirstWorkedExample() {
    var calls = calls(allReference());

    assertThat(calls)
        .containsExactlyInAnyOrderEntriesOf(
            expected(
                "RYR1 Reference/Reference 626",
                "VKORC1 rs9923231 reference (C)/rs9923231 reference (C) 2",
                "G6PD B (reference)/B (reference) 342",
                "TPMT *1/*1 86",
                "UGT1A1 *1/*1 8",
                "CYP4F2 *1/*1 40",
                "CYP2C19 *38/*38 70",
                "CYP3A4 *1/*1 84",
                "CYP3A5 *1/*1 10",
                "CYP2C9 *1/*1 166",
                "SLCO1B1 *1/*1 70",
                "CYP2B6 *1/*1 96",
                "NAT2 *1/*1 94",
                "DPYD Reference/Reference 166",
                "CACNA1S Reference/Reference 4",
                "NUDT15 *1/*1 36",
                "IFNL3 rs12979860 reference (C)/rs12979860 reference (C) 2",
                "CFTR ivacaftor non-responsive CFTR sequence/ivacaftor non-responsive CFTR"
                    + " sequence 186",
                "ABCG2 rs2231142 reference (G)/rs2231142 reference (G) 2",
                "CYP2D6 OUTSIDE_CALL_NEEDED"));
  }

  @Test
  void callsTheSecondWorkedExample() {
    var genotypes = new HashMap<>(allReference().genotypes());
    genotypes.putAll(
        Samples.sample("CYP2C19", "rs12769205=G/G rs4244285=A/A rs3758581=G/G").genotypes());
    genotypes.putAll(Samples.sample("CYP2B6", "rs3745274=G/T rs2279343=A/G").genotypes());

    var calls = calls(new SampleGenotypes("Sample_2", genotypes, Map.of()));

    assertThat(calls)
        .containsEntry("CYP2C19", "*2/*2 6")
        .containsEntry("CYP2B6", "*1/*6 50")
        .containsEntry("NAT2", "*1/*1 94");
  }

  @ParameterizedTest(name = "{0} on a single X: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | B (reference)
          rs1050829=C               | A
          rs1050828=T rs1050829=C   | A- 202A_376G
          rs1050829=C rs1050828=    | A or A- 202A_376G
          rs1050829=T/C             | NO_MATCH
          """)
  void callsOneCopyOnASingleX(String differences, String expected) {
    var sample = new HashMap<>(Samples.sample("G6PD", "").genotypes());
    sample.replaceAll((locus, genotype) -> single(genotype));
    var stated = Samples.sample("G6PD", differences).genotypes();
    Samples.gene("G6PD")
        .positions()
        .forEach(
            p -> {
              var genotype = stated.get(p.locus());
              if (genotype == null) {
                sample.remove(p.locus());
              } else if (!genotype.alleles().stream().allMatch(p.reference()::equals)) {
                sample.put(p.locus(), genotype);
              }
            });

    var call = Samples.call("G6PD", new SampleGenotypes("sample", sample, Map.of()));

    assertThat(Samples.best(call)).isEqualTo(expected);
  }

  @Test
  void doesNotTakeOneCopyOfAnAutosomeForTheReference() {
    var sample = new HashMap<>(Samples.sample("ABCG2", "").genotypes());
    sample.replaceAll((locus, genotype) -> single(genotype));

    var call = Samples.call("ABCG2", new SampleGenotypes("sample", sample, Map.of()));

    assertThat(Samples.best(call)).isEqualTo("NOT_TESTED");
  }

  @Test
  void takesARecordOfOtherReferenceBasesForMissing() {
    var locus = Samples.gene("ABCG2").positions().get(0).locus();
    var other = new Genotype(locus, "C", List.of("C", "C"), false, OptionalInt.empty());

    var call = Samples.call("ABCG2", new SampleGenotypes("s", Map.of(locus, other), Map.of()));

    assertThat(Samples.best(call)).isEqualTo("NOT_TESTED");
  }

  @Test
  void answersForEveryGeneAndKeepsTheirOrder() {
    var calls = Samples.CALLER.call(new SampleGenotypes("nobody", Map.of(), Map.of()));

    assertThat(calls).extracting(GeneCall::gene).isEqualTo(Samples.CALLER.genes()).isSorted();
    assertThat(calls).hasSize(20);
  }

  @Test
  void givesTheSameAnswerWhateverTheOrderOfTheInput() {
    var sample = Samples.sample("NAT2", "rs1801279=G/A rs1801280=T/C rs1799930=G/A rs1208=G/A");
    var entries = new ArrayList<>(sample.genotypes().entrySet());
    Collections.shuffle(entries, new Random(7));
    Map<Locus, Genotype> shuffled = new LinkedHashMap<>();
    entries.forEach(e -> shuffled.put(e.getKey(), e.getValue()));

    var call = Samples.call("NAT2", new SampleGenotypes("sample", shuffled, Map.of()));

    assertThat(call).isEqualTo(Samples.call("NAT2", sample));
  }

  @Test
  void writesDownWhatACallRestsOn() {
    var call = Samples.call("TPMT", "rs1800460= rs1142345=T/C");

    assertThat(call.evidence().positionsDefined()).isEqualTo(43);
    assertThat(call.evidence().missing()).extracting(Locus::position).containsExactly(18138997);
    assertThat(call.evidence().lostAlleles()).containsExactly("*3B");
    assertThat(call.evidence().phased()).isFalse();
    assertThat(call.evidence().notes())
        .extracting(CallNote::kind)
        .containsExactly(
            CallNote.Kind.AMBIGUOUS,
            CallNote.Kind.REFERENCE_BY_ABSENCE,
            CallNote.Kind.MISSING_POSITIONS);
  }

  @Test
  void keepsWhatFitsLessWell() {
    var call = Samples.call("TPMT", "rs1800460=C/T rs1142345=T/C");

    var others = call.match(d -> Samples.labels(d.alsoFit()), u -> "", s -> "", n -> "");

    assertThat(others).isEqualTo("*3B/*3C");
  }

  @ParameterizedTest(name = "{0} phase sets of one variant each: {1} diplotypes")
  @CsvSource({"1, 1", "2, 2", "8, 128", "9, 0"})
  void joinsPhaseSetsInEveryWayUntilTheyAreTooMany(int sets, int diplotypes) {
    var differences =
        Samples.gene("RYR1").positions().stream()
            .filter(p -> p.reference().length() == 1)
            .limit(sets)
            .map(p -> differs(p.position(), p.reference(), p.alternatives().get(0)))
            .collect(Collectors.joining(" "));

    var call = Samples.call("RYR1", differences);

    assertThat(Samples.scores(call)).hasSize(diplotypes);
    assertThat(call instanceof GeneCall.UnphasedAlleles).isEqualTo(diplotypes == 0);
  }

  private static String differs(int position, String reference, String alternative) {
    return position + "=" + reference + "|" + alternative + ":" + position;
  }

  @Test
  void asksForEachPositionThatSomeCallReads() {
    assertThat(Samples.CALLER.loci())
        .hasSize(1046)
        .containsEntry(new Locus("chr10", 94781859), "G")
        .containsEntry(new Locus("chr10", 94645745), "G")
        .doesNotContainKey(new Locus("chr22", 42126611));
  }

  private static Genotype single(Genotype genotype) {
    return new Genotype(
        genotype.locus(),
        genotype.reference(),
        genotype.alleles().subList(0, 1),
        true,
        OptionalInt.empty());
  }

  private static SampleGenotypes allReference() {
    var genotypes =
        Samples.CALLER.loci().entrySet().stream()
            .map(
                e ->
                    new Genotype(
                        e.getKey(),
                        e.getValue(),
                        List.of(e.getValue(), e.getValue()),
                        false,
                        OptionalInt.empty()))
            .collect(Collectors.toMap(Genotype::locus, g -> g));
    return new SampleGenotypes("Sample_1", genotypes, Map.of());
  }

  private static Map<String, String> calls(SampleGenotypes sample) {
    return Samples.CALLER.call(sample).stream()
        .collect(
            Collectors.toMap(
                c -> c.gene().value(), c -> (Samples.best(c) + " " + score(c)).strip()));
  }

  private static String score(GeneCall call) {
    return Samples.scores(call).stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Map<String, String> expected(String... rows) {
    return List.of(rows).stream()
        .map(row -> row.split(" ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }
}
