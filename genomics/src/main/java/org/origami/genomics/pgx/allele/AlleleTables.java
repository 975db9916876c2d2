package org.origami.genomics.pgx.allele;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;

/** Reads {@code positions.tsv}, {@code alleles.tsv} and {@code rules.tsv}. */
final class AlleleTables {
  private static final String POSITION_COLUMNS =
      "gene\tchromosome\tposition\trsid\treference\talternatives\thgvs\trole";
  private static final String ALLELE_COLUMNS = "gene\tallele\tid\trole\tbases";
  private static final String RULE_COLUMNS = "gene\trule\tvalue";

  private final Map<String, List<PositionRow>> positions;
  private final Map<String, List<AlleleRow>> alleles;
  private final Map<String, List<RuleRow>> rules;

  private AlleleTables(List<PositionRow> positions, List<AlleleRow> alleles, List<RuleRow> rules) {
    this.positions = positions.stream().collect(groupingBy(PositionRow::gene));
    this.alleles = alleles.stream().collect(groupingBy(AlleleRow::gene, TreeMap::new, toList()));
    this.rules = rules.stream().collect(groupingBy(RuleRow::gene));
  }

  private record PositionRow(String gene, DefiningPosition position, boolean extra) {}

  private record AlleleRow(String gene, String name, String id, String role, String bases) {}

  private record RuleRow(String gene, String rule, String value) {}

  static AlleleDefinitions bundled() {
    return read(
        table("positions.tsv", POSITION_COLUMNS),
        table("alleles.tsv", ALLELE_COLUMNS),
        table("rules.tsv", RULE_COLUMNS));
  }

  private static ReferenceTable table(String resource, String columns) {
    return ReferenceTable.bundled(AlleleTables.class, resource, columns);
  }

  static AlleleDefinitions read(byte[] positions, byte[] alleles, byte[] rules) {
    return read(
        ReferenceTable.read("positions.tsv", positions, POSITION_COLUMNS),
        ReferenceTable.read("alleles.tsv", alleles, ALLELE_COLUMNS),
        ReferenceTable.read("rules.tsv", rules, RULE_COLUMNS));
  }

  private static AlleleDefinitions read(
      ReferenceTable positions, ReferenceTable alleles, ReferenceTable rules) {
    List.of(positions, alleles, rules).forEach(AlleleTables::checkWhole);
    var tables =
        new AlleleTables(
            positions.map(AlleleTables::position),
            alleles.map(row -> new AlleleRow(row[0], row[1], row[2], row[3], row[4])),
            rules.map(row -> new RuleRow(row[0], row[1], row[2])));
    return new AlleleDefinitions(tables.genes(), alleles.passport());
  }

  private static void checkWhole(ReferenceTable table) {
    var passport = table.passport();
    if (!passport.entry("sha256").equals(Optional.of(passport.sha256()))) {
      throw new ReferenceTableException(
          Failure.CORRUPTED, passport.table(), "its SHA-256 is not the one its passport states");
    }
    if (table.rows().size() != passport.count("rows")) {
      throw new ReferenceTableException(
          Failure.CORRUPTED, passport.table(), "it has not as many rows as its passport states");
    }
  }

  private List<GeneDefinition> genes() {
    if (!alleles.keySet().equals(positions.keySet())
        || !alleles.keySet().containsAll(rules.keySet())) {
      throw unlawful("the three tables do not speak of the same genes");
    }
    return alleles.keySet().stream().map(this::gene).toList();
  }

  private GeneDefinition gene(String gene) {
    try {
      var defining = positionsOf(gene, false);
      return new GeneDefinition(
          new GeneSymbol(gene),
          defining,
          positionsOf(gene, true),
          allelesOf(gene, defining),
          rulesOf(gene));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw unlawful(String.valueOf(e.getMessage()));
    }
  }

  private List<DefiningPosition> positionsOf(String gene, boolean extra) {
    return positions.getOrDefault(gene, List.of()).stream()
        .filter(row -> row.extra() == extra)
        .map(PositionRow::position)
        .toList();
  }

  private List<NamedAllele> allelesOf(String gene, List<DefiningPosition> defining) {
    Map<Integer, DefiningPosition> byPosition =
        defining.stream().collect(toMap(DefiningPosition::position, identity()));
    List<NamedAllele> named = new ArrayList<>();
    for (AlleleRow row : alleles.getOrDefault(gene, List.of())) {
      switch (row.role()) {
        case "reference", "whole" -> named.add(whole(row, byPosition));
        case "named" -> named.add(allele(row, Map.of()));
        case "core" -> {
          // Called by its suballeles only; the rules say which they are.
        }
        default -> throw new IllegalArgumentException(gene + ": an allele has an unknown role");
      }
    }
    return named;
  }

  private static NamedAllele whole(AlleleRow row, Map<Integer, DefiningPosition> byPosition) {
    Map<Integer, String> bases = new TreeMap<>();
    byPosition.forEach((position, defining) -> bases.put(position, defining.reference()));
    return allele(row, bases);
  }

  private static NamedAllele allele(AlleleRow row, Map<Integer, String> assumed) {
    Map<Integer, String> bases = new TreeMap<>(assumed);
    if (!row.bases().isEmpty()) {
      for (String stated : row.bases().split(" ", -1)) {
        int equals = stated.indexOf('=');
        bases.put(Integer.valueOf(stated.substring(0, equals)), stated.substring(equals + 1));
      }
    }
    return NamedAllele.of(row.name(), row.id(), row.role().equals("reference"), bases);
  }

  private CallingRules rulesOf(String gene) {
    return CallingRules.of(
        rules.getOrDefault(gene, List.of()).stream()
            .collect(groupingBy(RuleRow::rule, mapping(RuleRow::value, toList()))));
  }

  private static PositionRow position(String[] row) {
    return new PositionRow(
        row[0],
        new DefiningPosition(
            new Locus(row[1], Integer.parseInt(row[2])),
            row[3].isEmpty() ? Optional.empty() : Optional.of(row[3]),
            row[4],
            List.of(row[5].split(",", -1)),
            List.of(row[6].split(" ", -1))),
        isExtra(row[7]));
  }

  private static boolean isExtra(String role) {
    return switch (role) {
      case "defining" -> false;
      case "extra" -> true;
      default -> throw new IllegalArgumentException("a position has a known role");
    };
  }

  private static ReferenceTableException unlawful(String problem) {
    return new ReferenceTableException(Failure.UNLAWFUL, "allele tables", problem);
  }
}
