package org.origami.genomics.pgx.phenotype;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.pgx.phenotype.FunctionRules.PairRule;
import org.origami.genomics.sequence.GeneSymbol;

/** One row of {@code phenotype-rules.tsv}, still as text. */
record RuleRow(GeneSymbol gene, Kind kind, String first, String second, String phenotype) {
  private static final String NOT_AVAILABLE = "n/a";

  /** What a rule looks at. */
  enum Kind {
    SCORE,
    PAIR,
    SINGLE,
    PRESENT,
    ABSENT
  }

  static RuleRow read(String[] fields) {
    Kind kind =
        switch (fields[1]) {
          case "score" -> Kind.SCORE;
          case "pair" -> Kind.PAIR;
          case "single" -> Kind.SINGLE;
          case "present" -> Kind.PRESENT;
          case "absent" -> Kind.ABSENT;
          default -> throw new IllegalArgumentException("a kind of rule");
        };
    return new RuleRow(new GeneSymbol(fields[0]), kind, fields[2], fields[3], fields[4]);
  }

  /** Without the row for alleles of no value: no score, and so Indeterminate, for every gene. */
  static List<ScoreRanges.Range> ranges(List<RuleRow> rows) {
    return rows.stream()
        .filter(row -> row.kind == Kind.SCORE && !row.first.equals(NOT_AVAILABLE))
        .map(
            row ->
                new ScoreRanges.Range(
                    new BigDecimal(row.first),
                    row.second.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(row.second)),
                    row.phenotype))
        .toList();
  }

  static List<PairRule> pairs(List<RuleRow> rows) {
    return rows.stream()
        .filter(row -> row.kind == Kind.PAIR)
        .map(row -> new PairRule(row.first, several(row.second), row.phenotype))
        .toList();
  }

  static Map<String, String> single(List<RuleRow> rows) {
    Map<String, String> single = new LinkedHashMap<>();
    for (RuleRow row : rows) {
      for (String function : row.kind == Kind.SINGLE ? several(row.first) : List.<String>of()) {
        if (single.put(function, row.phenotype) != null) {
          throw new IllegalArgumentException("two rules speak of one function");
        }
      }
    }
    return single;
  }

  static Map<String, AlleleStatuses.Terms> statuses(List<RuleRow> rows) {
    Map<String, String> present = of(rows, Kind.PRESENT);
    Map<String, String> absent = of(rows, Kind.ABSENT);
    if (!present.keySet().equals(absent.keySet())) {
      throw new IllegalArgumentException("an allele has a word for one of its two states only");
    }
    Map<String, AlleleStatuses.Terms> statuses = new HashMap<>();
    present.forEach(
        (allele, word) ->
            statuses.put(allele, new AlleleStatuses.Terms(word, absent.getOrDefault(allele, ""))));
    return statuses;
  }

  private static Map<String, String> of(List<RuleRow> rows, Kind kind) {
    Map<String, String> words = new HashMap<>();
    for (RuleRow row : rows) {
      if (row.kind == kind && words.put(row.first, row.phenotype) != null) {
        throw new IllegalArgumentException("an allele's status has two words");
      }
    }
    return words;
  }

  static List<String> several(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
  }
}
