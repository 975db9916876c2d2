package org.origami.fhir.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * A sample's genes and what they mean for medicines, for a person at a terminal.
 *
 * @param samples whether a heading names the sample
 */
record PgxTable(boolean samples) implements PgxWriter {
  private static final int WIDTH = 100;
  private static final int WIDEST_CELL = 44;
  private static final int MOST_POSITIONS = 6;
  private static final List<String> COLUMNS =
      List.of("gene", "diplotype", "phenotype", "score", "missing");

  @Override
  public String head() {
    return "";
  }

  @Override
  public String sample(PgxSample sample) {
    var lines = new ArrayList<String>();
    if (samples) {
      var title = sample.sample() + sample.file().map(it -> "  (" + it + ")").orElse("");
      lines.add(title);
      lines.add("═".repeat(title.length()));
    }
    genes(sample.assessment().genes(), lines);
    notes(sample.assessment().genes(), lines);
    new PgxAdvice(lines, WIDTH).write(sample.assessment().guidance());
    lines.add("");
    return String.join("\n", lines) + "\n";
  }

  private static void genes(List<GenePhenotype> genes, List<String> lines) {
    var rows = new ArrayList<>(List.of(COLUMNS));
    genes.forEach(gene -> rows.add(cells(gene)));
    var widths = new int[COLUMNS.size()];
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST_CELL, Math.max(widths[i], row.get(i).length()));
      }
    }
    for (var row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        var cell = row.get(i);
        line.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
      }
      lines.add("  " + line.toString().stripTrailing());
    }
  }

  private static List<String> cells(GenePhenotype gene) {
    var results = gene.results();
    var evidence = gene.call().evidence();
    return List.of(
        gene.gene().value(),
        diplotype(gene.call()),
        results.stream().map(PgxTable::phenotype).distinct().collect(Collectors.joining(" or ")),
        results.stream()
            .flatMap(it -> it.activityScore().stream())
            .map(String::valueOf)
            .distinct()
            .collect(Collectors.joining(" or ")),
        evidence.positionsDefined() == 0
            ? ""
            : evidence.missing().size() + " of " + evidence.positionsDefined());
  }

  private static String phenotype(PhenotypeResult result) {
    return result.phenotypes().isEmpty() ? "–" : String.join(", ", result.phenotypes());
  }

  private static String diplotype(GeneCall call) {
    return call.match(
        found ->
            found.best().stream()
                .map(it -> label(it.diplotype()))
                .collect(Collectors.joining(" or ")),
        unphased ->
            unphased.found().stream().map(Haplotype::name).collect(Collectors.joining(" and ")),
        stated -> stated.diplotype().map(PgxTable::label).orElse("stated"),
        not -> words(not.reason()));
  }

  private static String words(NoCallReason reason) {
    return switch (reason) {
      case NOT_TESTED -> "not tested";
      case REQUIRED_POSITION_MISSING -> "not called: a required position is missing";
      case POSITION_WITHHELD -> "not called: a position cannot be used";
      case NO_MATCH -> "not called: no alleles fit";
      case OUTSIDE_CALL_NEEDED -> "needs an outside call";
      case OUTSIDE_NO_CALL -> "not called: the outside caller has no call";
      case UNREADABLE -> "not called: what was sent cannot be used";
    };
  }

  /** Some genes' alleles have names of many words. */
  private static String label(Diplotype diplotype) {
    var label = diplotype.label();
    boolean twice = diplotype.haplotypes().stream().distinct().count() == 1;
    return twice && label.length() > WIDEST_CELL
        ? diplotype.haplotypes().get(0).name() + ", twice"
        : label;
  }

  /** What is to be said of several genes is said once. */
  private static void notes(List<GenePhenotype> genes, List<String> lines) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (var gene : genes) {
      notesOf(gene)
          .forEach(
              words ->
                  byWords.computeIfAbsent(words, it -> new ArrayList<>()).add(gene.gene().value()));
    }
    if (!byWords.isEmpty()) {
      lines.add("");
      lines.add("  notes");
      byWords.forEach(
          (words, named) ->
              PgxAdvice.paragraph(lines, "    ", String.join(", ", named) + ": " + words, WIDTH));
    }
  }

  private static List<String> notesOf(GenePhenotype gene) {
    var words = new ArrayList<String>();
    gene.call().evidence().notes().stream().map(CallNote::words).forEach(words::add);
    gene.results().stream()
        .flatMap(it -> it.notes().stream())
        .map(CallNote::words)
        .forEach(words::add);
    var missing = gene.call().evidence().missing();
    boolean called = !(gene.call() instanceof GeneCall.NotCalled);
    if (called && !missing.isEmpty()) {
      var named =
          missing.stream()
              .sorted(Comparator.naturalOrder())
              .limit(MOST_POSITIONS)
              .map(it -> it.chromosome() + ":" + it.position())
              .collect(Collectors.joining(", "));
      words.add(
          "missing "
              + named
              + (missing.size() > MOST_POSITIONS
                  ? " and " + (missing.size() - MOST_POSITIONS) + " more."
                  : "."));
    }
    return words.stream().distinct().toList();
  }
}
