package org.origami.reports.drug;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.protein.ReferenceTable;

/** The laws of the tables, drug by drug. */
class DrugTablesTest {
  private static final DrugTables TABLES = DrugTables.bundled();
  private static final String RULES = "drugs\tgroup\twhen\tstrength\tadvice\tbasis";

  /** A change of a clinical rule has to be meant: whoever changes the table changes this too. */
  @Test
  void theRulesAreThoseThatWereProvenAgainstTheRelease() {
    var table = ReferenceTable.bundled(DrugTables.class, "rules.tsv", RULES);

    assertThat(table.passport().sha256()).isEqualTo(DIGEST);
    assertThat(table.rows()).hasSize(table.passport().count("rules"));
    assertThat(table.passport().count("release-rows")).isEqualTo(1998);
    assertThat(table.passport().count("proven-rows") + table.passport().count("superseded-rows"))
        .isEqualTo(1998);
  }

  private static final String DIGEST =
      "5f32e9697cc474029cad669aebbe91be671cc899a204f96899d0c8b247f98920";

  static Set<String> drugs() {
    return TABLES.guided().keySet();
  }

  @ParameterizedTest
  @MethodSource("drugs")
  void noTwoRulesSpeakOfTheSamePatient(String name) {
    GuidedDrug drug = TABLES.guided().get(name);
    for (List<GeneLookup> lookups : everyLookup(drug)) {
      Map<String, List<DrugRule>> byGroup =
          drug.rules().stream()
              .filter(rule -> rule.speaksOf(lookups))
              .collect(groupingBy(rule -> rule.group().code()));
      assertThat(byGroup.values()).allSatisfy(rules -> assertThat(rules).hasSize(1));
    }
  }

  @ParameterizedTest
  @MethodSource("drugs")
  void everyAdviceReadsAsSentences(String name) {
    GuidedDrug drug = TABLES.guided().get(name);
    assertThat(drug.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.advice().wordsFor(drug.drug()))
                    .matches("[A-Z].*\\.")
                    .doesNotContain("  ", "null", "..", " ,", " ;")
                    .satisfies(
                        words ->
                            assertThat(words.split("\\. ", -1)).allMatch(DrugTablesTest::capital)));
  }

  private static boolean capital(String sentence) {
    return Character.isUpperCase(sentence.charAt(0));
  }

  @ParameterizedTest
  @MethodSource("drugs")
  void everyResultThatARuleSpeaksOfHasAMeaning(String name) {
    GuidedDrug drug = TABLES.guided().get(name);
    for (List<GeneLookup> lookups : everyLookup(drug)) {
      drug.rules().stream()
          .filter(rule -> rule.speaksOf(lookups) && !rule.advice().empty())
          .forEach(
              rule ->
                  assertThat(lookups)
                      .filteredOn(lookup -> !lookup.untold() && !lookup.unclear())
                      .allSatisfy(
                          lookup ->
                              assertThat(drug.meaning(rule.group(), lookup))
                                  .as(name + " " + lookup.gene().gene() + " " + lookup.text())
                                  .isNotBlank()));
    }
  }

  @ParameterizedTest
  @MethodSource("drugs")
  void everyDrugHasRulesOrASentenceInTheirPlace(String name) {
    GuidedDrug drug = TABLES.guided().get(name);
    assertThat(drug.guideline().pmids()).isNotEmpty();
    assertThat(drug.rules().isEmpty())
        .isEqualTo(name.startsWith("peginterferon") || name.equals("ribavirin"));
  }

  @Test
  void aProductIsNamedAfterEachOfItsIngredients() {
    var rows =
        ReferenceTable.bundled(DrugTables.class, "products.tsv", DrugProduct.COLUMNS)
            .map(fields -> fields);

    assertThat(rows)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            row ->
                assertThat(row[2].split("\\|", -1))
                    .allMatch(drug -> row[1].toLowerCase(Locale.ROOT).contains(drug)));
    assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
  }

  /** Every combination of the terms and scores that the drug's rules mention. */
  private static List<List<GeneLookup>> everyLookup(GuidedDrug drug) {
    List<List<GeneLookup>> combinations = List.of(List.of());
    for (GeneRole role : drug.genes()) {
      List<List<GeneLookup>> longer = new ArrayList<>();
      for (List<GeneLookup> begun : combinations) {
        for (GeneLookup lookup : lookups(drug, role)) {
          List<GeneLookup> next = new ArrayList<>(begun);
          next.add(lookup);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private static Set<GeneLookup> lookups(GuidedDrug drug, GeneRole role) {
    GenePhenotype gene = Genes.notTested(role.gene().value());
    Set<GeneLookup> lookups = new LinkedHashSet<>();
    for (String term : drug.termsOf(role.gene())) {
      for (String score : term.split("\\.\\.", -1)) {
        ActivityScore.parse(score).ifPresent(value -> lookups.add(scored(gene, value)));
      }
      if (term.startsWith("has:") || term.startsWith("lacks:")) {
        lookups.add(alleles(gene, Set.of(term.replaceAll(".*:", "").split(",", -1)[0])));
        lookups.add(alleles(gene, Set.of("*1")));
      } else if (!term.matches("\\d.*") && !term.equals("called")) {
        lookups.add(new GeneLookup(gene, Optional.empty(), term, Optional.empty(), Set.of()));
      }
    }
    return lookups;
  }

  private static GeneLookup scored(GenePhenotype gene, ActivityScore score) {
    return new GeneLookup(gene, Optional.empty(), score.toString(), Optional.of(score), Set.of());
  }

  private static GeneLookup alleles(GenePhenotype gene, Set<String> alleles) {
    return new GeneLookup(gene, Optional.empty(), "alleles", Optional.empty(), alleles);
  }
}
