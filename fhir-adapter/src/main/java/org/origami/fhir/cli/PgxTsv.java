package org.origami.fhir.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GeneCall.Diplotypes;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * One row a gene, in the columns of PharmCAT's calls-only report, and after them the notes.
 *
 * @param files whether a column names the VCF
 * @param samples whether a column names the sample
 */
record PgxTsv(boolean files, boolean samples) implements PgxWriter {
  static final List<String> COLUMNS =
      List.of(
          "Gene",
          "Source Diplotype",
          "Phenotype",
          "Activity Score",
          "Haplotype 1",
          "Haplotype 1 Function",
          "Haplotype 1 Activity Value",
          "Haplotype 2",
          "Haplotype 2 Function",
          "Haplotype 2 Activity Value",
          "Outside Call",
          "Match Score",
          "Missing positions",
          "Recommendation Lookup Diplotype",
          "Recommendation Lookup Phenotype",
          "Recommendation Lookup Activity Score",
          "Notes");

  private static final String NO_CALL = "no call";

  @Override
  public String head() {
    var names = new ArrayList<String>();
    if (files) {
      names.add("File");
    }
    if (samples) {
      names.add("Sample");
    }
    names.addAll(COLUMNS);
    return row(names);
  }

  @Override
  public String sample(PgxSample sample) {
    var lead = new ArrayList<String>();
    if (files) {
      lead.add(sample.file().orElse(""));
    }
    if (samples) {
      lead.add(sample.sample());
    }
    return sample.assessment().genes().stream()
        .map(
            gene -> {
              var cells = new ArrayList<>(lead);
              cells.addAll(cells(gene));
              return row(cells);
            })
        .collect(Collectors.joining());
  }

  private static List<String> cells(GenePhenotype gene) {
    var call = gene.call();
    var only = gene.results().size() == 1 ? gene.results().get(0) : null;
    var source = only == null ? Optional.<PhenotypeResult>empty() : source(call, only);
    var judged = Optional.ofNullable(only);
    var cells = new ArrayList<String>();
    cells.add(gene.gene().value());
    cells.add(diplotype(call));
    cells.add(source.map(PgxTsv::phenotype).orElse(""));
    cells.add(source.flatMap(PhenotypeResult::activityScore).map(String::valueOf).orElse(""));
    for (int copy = 0; copy < 2; copy++) {
      cells.addAll(haplotype(call, source, copy));
    }
    cells.add(isOutside(call) ? "yes" : "no");
    cells.add(scores(call));
    cells.add(call.evidence().missing().isEmpty() ? "no" : "yes");
    cells.add(judged.flatMap(PhenotypeResult::judged).map(Diplotype::label).orElse(""));
    cells.add(judged.map(PgxTsv::phenotype).orElse(""));
    cells.add(judged.flatMap(PhenotypeResult::activityScore).map(String::valueOf).orElse(""));
    cells.add(notes(gene));
    return cells;
  }

  private static String notes(GenePhenotype gene) {
    return Stream.concat(
            gene.call().evidence().notes().stream(),
            gene.results().stream().flatMap(it -> it.notes().stream()))
        .map(CallNote::words)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Alleles without phase are of no diplotype, so these columns stay empty. */
  private static Optional<PhenotypeResult> source(GeneCall call, PhenotypeResult result) {
    return call instanceof GeneCall.UnphasedAlleles ? Optional.empty() : Optional.of(result);
  }

  private static String phenotype(PhenotypeResult result) {
    return String.join("; ", result.phenotypes());
  }

  private static String diplotype(GeneCall call) {
    return call.match(
        found ->
            found.best().stream()
                .map(it -> it.diplotype().label())
                .collect(Collectors.joining(" OR ")),
        unphased ->
            unphased.found().stream().map(Haplotype::name).collect(Collectors.joining(" AND ")),
        stated -> stated.diplotype().map(Diplotype::label).orElse(""),
        not -> NO_CALL);
  }

  private static List<String> haplotype(GeneCall call, Optional<PhenotypeResult> result, int copy) {
    var haplotypes = haplotypes(call);
    if (result.isEmpty() || copy >= haplotypes.size()) {
      return List.of("", "", "");
    }
    var functions = result.get().functions();
    var function =
        copy < functions.size()
            ? Optional.of(functions.get(copy))
            : Optional.<AlleleFunction>empty();
    return List.of(
        haplotypes.get(copy).name(),
        function.flatMap(AlleleFunction::function).orElse(""),
        function.flatMap(AlleleFunction::activityValue).map(ActivityScore::toString).orElse(""));
  }

  private static List<Haplotype> haplotypes(GeneCall call) {
    return call.match(
        found ->
            found.best().size() == 1 ? found.best().get(0).diplotype().haplotypes() : List.of(),
        unphased -> List.of(),
        stated -> stated.diplotype().map(Diplotype::haplotypes).orElse(List.of()),
        not -> List.of());
  }

  private static boolean isOutside(GeneCall call) {
    return call.match(
        found -> found.source() == CallSource.OUTSIDE_CALL,
        unphased -> unphased.source() == CallSource.OUTSIDE_CALL,
        stated -> stated.source() == CallSource.OUTSIDE_CALL,
        not -> false);
  }

  private static String scores(GeneCall call) {
    return call instanceof Diplotypes found
        ? found.best().stream()
            .map(it -> Integer.toString(it.score()))
            .collect(Collectors.joining(" / "))
        : "";
  }

  /** A name may hold anything but what ends a cell. */
  private static String row(List<String> cells) {
    return cells.stream()
            .map(it -> it.replaceAll("[\\t\\r\\n]", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
