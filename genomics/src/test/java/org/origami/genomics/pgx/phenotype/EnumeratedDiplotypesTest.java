package org.origami.genomics.pgx.phenotype;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Every diplotype that CPIC enumerates has here the phenotype and score that CPIC gives it.
 *
 * <p>The tool that makes the tables digests the publisher's enumeration into the passport; here the
 * same lines are made by judging each diplotype.
 */
class EnumeratedDiplotypesTest {
  private final PharmacogeneTables tables = PharmacogeneTables.bundled();
  private final TablePassport passport = tables.passports().get(2);

  @Test
  void theRulesGiveBackThePublishersEnumeration() {
    List<String> lines =
        Stream.of(passport.entry("enumerated").orElseThrow().split(" ", -1))
            .flatMap(gene -> lines(tables.rules(new GeneSymbol(gene)).orElseThrow()))
            .sorted()
            .toList();
    assertThat(lines).hasSize(17066);
    assertThat(digest(lines)).isEqualTo(passport.entry("enumerated-sha256").orElseThrow());
  }

  private static Stream<String> lines(GeneRules rules) {
    List<String> alleles =
        rules.alleles().all().stream()
            .filter(allele -> allele.function().isPresent())
            .map(AlleleFunction::allele)
            .toList();
    List<List<String>> diplotypes = new ArrayList<>();
    for (int one = 0; one < alleles.size(); one++) {
      if (rules.gene().copies() == Pharmacogene.Copies.ONE) {
        diplotypes.add(List.of(alleles.get(one)));
      } else {
        for (String other : alleles.subList(one, alleles.size())) {
          diplotypes.add(List.of(alleles.get(one), other));
        }
      }
    }
    return diplotypes.stream().map(diplotype -> line(rules, diplotype));
  }

  private static String line(GeneRules rules, List<String> diplotype) {
    PhenotypeResult result =
        new DiplotypeJudge(rules)
            .judge(Calls.diplotype(rules.symbol(), diplotype.toArray(String[]::new)));
    String score =
        result
            .activityScore()
            .map(ActivityScore::toString)
            .orElse(rules.ranges().isPresent() ? "n/a" : "");
    return String.join(
        "\t",
        rules.symbol(),
        diplotype.stream().sorted().collect(Collectors.joining("/")),
        score,
        result.phenotype().orElse("none"));
  }

  private static String digest(List<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
