package org.origami.genomics.pgx.phenotype;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Reads {@code pharmacogenes.tsv}, {@code allele-functions.tsv} and {@code phenotype-rules.tsv}.
 */
final class PharmacogeneTableReader {
  private static final String GENES = "gene\tmethod\tstep\tcopies\tlowest-first";
  private static final String ALLELES = "gene\tallele\tfunction\tactivity";
  private static final String RULES = "gene\tkind\tfirst\tsecond\tphenotype";

  private final ReferenceTable genes;
  private final ReferenceTable alleles;
  private final ReferenceTable rules;

  PharmacogeneTableReader(ReferenceTable genes, ReferenceTable alleles, ReferenceTable rules) {
    this.genes = genes;
    this.alleles = alleles;
    this.rules = rules;
  }

  static PharmacogeneTables bundled() {
    return new PharmacogeneTableReader(
            table("pharmacogenes.tsv", GENES),
            intact(table("allele-functions.tsv", ALLELES)),
            intact(table("phenotype-rules.tsv", RULES)))
        .read();
  }

  private static ReferenceTable table(String resource, String columns) {
    return ReferenceTable.bundled(PharmacogeneTables.class, resource, columns);
  }

  /** Tables that a tool made are those that it made. */
  private static ReferenceTable intact(ReferenceTable table) {
    var passport = table.passport();
    if (!passport.entry("sha256").equals(Optional.of(passport.sha256()))
        || passport.count("rows") != table.rows().size()) {
      throw new ReferenceTableException(
          Failure.CORRUPTED, passport.table(), "its rows are not those its passport states");
    }
    return table;
  }

  private record AlleleRow(GeneSymbol gene, AlleleFunction function) {}

  PharmacogeneTables read() {
    List<Pharmacogene> listed = genes.map(PharmacogeneTableReader::gene);
    Map<GeneSymbol, List<AlleleRow>> functions =
        grouped(alleles.map(PharmacogeneTableReader::allele), AlleleRow::gene);
    Map<GeneSymbol, List<RuleRow>> ruled = grouped(rules.map(RuleRow::read), RuleRow::gene);
    Map<GeneSymbol, GeneRules> read = new LinkedHashMap<>();
    for (Pharmacogene gene : listed) {
      List<AlleleFunction> known =
          functions.getOrDefault(gene.symbol(), List.of()).stream()
              .map(AlleleRow::function)
              .toList();
      read.put(gene.symbol(), lawful(gene, known, ruled.getOrDefault(gene.symbol(), List.of())));
    }
    requireTerms(read);
    if (!read.keySet().containsAll(functions.keySet())
        || !read.keySet().containsAll(ruled.keySet())) {
      throw unlawful("a row belongs to a gene that is not listed");
    }
    return new PharmacogeneTables(
        read, List.of(genes.passport(), alleles.passport(), rules.passport()));
  }

  private static GeneRules lawful(
      Pharmacogene gene, List<AlleleFunction> functions, List<RuleRow> rules) {
    try {
      return new GeneRules(
          gene,
          new AlleleFunctions(functions, LegacyNames.of(gene.symbol())),
          gene.step().map(step -> new ScoreRanges(step, RuleRow.ranges(rules))),
          new FunctionRules(RuleRow.single(rules), RuleRow.pairs(rules)),
          new AlleleStatuses(RuleRow.statuses(rules)));
    } catch (IllegalArgumentException e) {
      throw unlawful(gene.symbol() + ": " + e.getMessage());
    }
  }

  private static void requireTerms(Map<GeneSymbol, GeneRules> read) {
    read.values().stream()
        .flatMap(rules -> rules.terms().stream())
        .filter(term -> PhenotypeTerms.bundled().of(term).isEmpty())
        .findFirst()
        .ifPresent(
            term -> {
              throw unlawful("a phenotype is none of the terms");
            });
  }

  private static Pharmacogene gene(String[] fields) {
    return new Pharmacogene(
        new GeneSymbol(fields[0]),
        switch (fields[1]) {
          case "score" -> Pharmacogene.Method.ACTIVITY_SCORE;
          case "function" -> Pharmacogene.Method.ALLELE_FUNCTION;
          case "status" -> Pharmacogene.Method.ALLELE_STATUS;
          case "none" -> Pharmacogene.Method.NONE;
          default -> throw new IllegalArgumentException("a method of assignment");
        },
        fields[2].isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(fields[2])),
        switch (fields[3]) {
          case "two" -> Pharmacogene.Copies.TWO;
          case "one" -> Pharmacogene.Copies.ONE;
          case "one-or-two" -> Pharmacogene.Copies.ONE_OR_TWO;
          default -> throw new IllegalArgumentException("a number of copies");
        },
        RuleRow.several(fields[4]));
  }

  private static AlleleRow allele(String[] fields) {
    return new AlleleRow(
        new GeneSymbol(fields[0]),
        new AlleleFunction(
            fields[1],
            Optional.of(fields[2]).filter(term -> !term.isEmpty()),
            fields[3].isEmpty()
                ? Optional.empty()
                : Optional.of(ActivityScore.parse(fields[3]).orElseThrow())));
  }

  private static <T> Map<GeneSymbol, List<T>> grouped(List<T> rows, Function<T, GeneSymbol> gene) {
    Map<GeneSymbol, List<T>> groups = new LinkedHashMap<>();
    for (T row : rows) {
      groups.computeIfAbsent(gene.apply(row), symbol -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private static ReferenceTableException unlawful(String problem) {
    return new ReferenceTableException(Failure.UNLAWFUL, "phenotype rules", problem);
  }
}
