package org.origami.genomics.pgx.allele;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.sequence.GeneSymbol;

class AlleleDefinitionsTest {
  private static final AlleleDefinitions BUNDLED = AlleleDefinitions.bundled();

  static List<GeneDefinition> genes() {
    return BUNDLED.genes();
  }

  @ParameterizedTest(name = "{0}: {1} positions, {2} alleles, reference {3}")
  @CsvSource({
    "ABCG2, 1, 2, rs2231142 reference (G)",
    "CACNA1S, 2, 3, Reference",
    "CFTR, 93, 104, ivacaftor non-responsive CFTR sequence",
    "CYP2B6, 48, 47, *1",
    "CYP2C19, 35, 36, *38",
    "CYP2C9, 83, 88, *1",
    "CYP2D6, 156, 171, *1",
    "CYP3A4, 42, 45, *1",
    "CYP3A5, 5, 6, *1",
    "CYP4F2, 20, 22, *1",
    "DPYD, 83, 84, Reference",
    "G6PD, 171, 185, B (reference)",
    "IFNL3, 1, 2, rs12979860 reference (C)",
    "NAT2, 47, 59, *1",
    "NUDT15, 18, 21, *1",
    "RYR1, 313, 339, Reference",
    "SLCO1B1, 35, 46, *1",
    "TPMT, 43, 46, *1",
    "UGT1A1, 4, 9, *1",
    "VKORC1, 1, 2, rs9923231 reference (C)"
  })
  void holdsEveryGeneOfTheRelease(String gene, int positions, int alleles, String reference) {
    var definition = BUNDLED.of(new GeneSymbol(gene)).orElseThrow();

    assertThat(definition.positions()).hasSize(positions);
    assertThat(definition.alleles()).hasSize(alleles);
    assertThat(definition.reference().name()).isEqualTo(reference);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genes")
  void tellsEveryTwoAllelesApart(GeneDefinition gene) {
    Set<Map<Integer, String>> seen = new HashSet<>();

    for (var allele : gene.alleles()) {
      Map<Integer, String> bases = new TreeMap<>();
      gene.positions()
          .forEach(p -> bases.put(p.position(), allele.at(p.position()).orElse(p.reference())));
      assertThat(seen.add(bases)).as(allele.name()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genes")
  void usesEveryAlternativeInSomeAllele(GeneDefinition gene) {
    for (var position : gene.positions()) {
      for (var bases : position.alternatives()) {
        assertThat(gene.alleles()).anyMatch(a -> a.accepts(position.position(), bases));
      }
    }
  }

  @Test
  void saysWhereItComesFrom() {
    assertThat(BUNDLED.passport().release()).isEqualTo("CLINPGX 2025-11-05-00-25");
    assertThat(BUNDLED.genes()).hasSize(20);
  }

  @Test
  void knowsEachGenesOwnRules() {
    var nat2 = BUNDLED.of(new GeneSymbol("NAT2")).orElseThrow().rules();
    var dpyd = BUNDLED.of(new GeneSymbol("DPYD")).orElseThrow().rules();

    assertThat(nat2.requiredPositions()).hasSize(5);
    assertThat(nat2.picks()).hasSize(29);
    assertThat(dpyd.method()).isEqualTo(CallingMethod.LOWEST_FUNCTION);
    assertThat(dpyd.undocumentedIsReference()).isTrue();
    assertThat(dpyd.taggedPair()).isPresent();
    assertThat(BUNDLED.of(new GeneSymbol("G6PD")).orElseThrow().rules().ignoredAlleles())
        .containsExactly("Mediterranean Haplotype");
    assertThat(BUNDLED.of(new GeneSymbol("CYP2C9")).orElseThrow().extraPositions())
        .singleElement()
        .satisfies(p -> assertThat(p.rsid()).contains("rs12777823"));
  }

  @ParameterizedTest(name = "{1} instead of {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TOY\\t*2\\tP2\\tnamed\\t10=T   | TOY\\t*2\\tP2\\tnamed\\t10=G   | bases that its position does not know
          TOY\\t*2\\tP2\\tnamed\\t10=T   | TOY\\t*2\\tP2\\tnamed\\t11=T   | bases that its position does not know
          TOY\\t*2\\tP2\\tnamed\\t10=T   | TOY\\t*1\\tP2\\tnamed\\t10=T   | stands twice
          TOY\\t*2\\tP2\\tnamed\\t10=T   | TOY\\t*2\\tP2\\treference\\t  | several reference alleles
          TOY\\t*2\\tP2\\tnamed\\t10=T   | TOY\\t*2\\tP2\\tnamed\\t       | defined somewhere
          """)
  void refusesUnlawfulAlleles(String row, String instead, String problem) {
    assertThatThrownBy(() -> read(POSITIONS, ALLELES.replace(tabs(row), tabs(instead)), RULES))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining("GEN-004")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TOY\\trequired-position\\t10 | TOY\\trequired-position\\t12 | requires unknown positions
          TOY\\trequired-position\\t10 | TOY\\twhatever\\t10          | known name
          TOY\\trequired-position\\t10 | OTHER\\trequired-position\\t10 | the same genes
          TOY\\trequired-position\\t10 | TOY\\tunphased-pick\\t*1/*2  | one of several
          """)
  void refusesUnlawfulRules(String row, String instead, String problem) {
    assertThatThrownBy(() -> read(POSITIONS, ALLELES, RULES.replace(tabs(row), tabs(instead))))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void refusesPositionsOutOfOrder() {
    var turned =
        POSITIONS.replace("\t10\t", "\t0\t").replace("\t20\t", "\t10\t").replace("\t0\t", "\t20\t");

    assertThatThrownBy(() -> read(turned, ALLELES, RULES))
        .hasMessageContaining("its positions are not in order");
  }

  @Test
  void refusesATableThatWasChangedByHand() throws IOException {
    var alleles = bundled("alleles.tsv").replace("94781859=A", "94781859=G");

    assertThatThrownBy(
            () ->
                AlleleTables.read(
                    bundled("positions.tsv").getBytes(UTF_8),
                    alleles.getBytes(UTF_8),
                    bundled("rules.tsv").getBytes(UTF_8)))
        .hasMessageContaining("GEN-002")
        .hasMessageContaining("SHA-256");
  }

  private static final String POSITIONS =
      tabs(
          """
          gene\\tchromosome\\tposition\\trsid\\treference\\talternatives\\thgvs\\trole
          TOY\\tchr1\\t10\\trs1\\tC\\tT\\tg.10C>T\\tdefining
          TOY\\tchr1\\t20\\t\\tA\\tG\\tg.20A>G\\tdefining
          """);
  private static final String ALLELES =
      tabs(
          """
          gene\\tallele\\tid\\trole\\tbases
          TOY\\t*1\\tP1\\treference\\t
          TOY\\t*2\\tP2\\tnamed\\t10=T
          """);
  private static final String RULES =
      tabs(
          """
          gene\\trule\\tvalue
          TOY\\trequired-position\\t10
          """);

  private static String tabs(String text) {
    return text.replace("\\t", "\t");
  }

  private static AlleleDefinitions read(String positions, String alleles, String rules) {
    return AlleleTables.read(table(positions), table(alleles), table(rules));
  }

  private static byte[] table(String body) {
    return Tables.withPassport(body).getBytes(UTF_8);
  }

  private static String bundled(String resource) throws IOException {
    try (var in = AlleleTables.class.getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
