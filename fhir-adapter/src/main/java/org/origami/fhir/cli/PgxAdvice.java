package org.origami.fhir.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.NoRecommendation;
import org.origami.reports.drug.DrugGuidance.TestFirst;
import org.origami.reports.drug.GeneFactor;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.UnknownGene;
import org.origami.reports.drug.Urgency;

/** The drug advice of a sample: what asks for something in full, the rest by name. */
final class PgxAdvice {
  private final List<String> lines;
  private final int width;

  PgxAdvice(List<String> lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  void write(List<DrugGuidance> guidance) {
    var advised = guidance.stream().filter(Advised.class::isInstance).map(Advised.class::cast);
    var byWeight =
        advised
            .sorted(
                Comparator.comparing(Advised::urgency)
                    .reversed()
                    .thenComparing(it -> it.drug().name()))
            .toList();
    var acting = byWeight.stream().filter(it -> it.urgency() != Urgency.NONE).toList();
    if (!acting.isEmpty()) {
      heading("medicines that these genes bear on");
      acting.forEach(this::advised);
    }
    names("as usual, by these genes", asUsual(byWeight, it -> it.notes().isEmpty()));
    names(
        "as usual, by these genes, but read the notes on them",
        asUsual(byWeight, it -> !it.notes().isEmpty()));
    testFirst(guidance);
    names(
        "genes known, but the guideline recommends nothing for them",
        guidance.stream()
            .filter(NoRecommendation.class::isInstance)
            .map(it -> ((NoRecommendation) it).drug().name())
            .toList());
    guidance.stream()
        .filter(DrugGuidance.NoGuideline.class::isInstance)
        .map(it -> ((DrugGuidance.NoGuideline) it).why())
        .distinct()
        .forEach(why -> paragraph(lines, "  ", why, width));
  }

  private static List<String> asUsual(List<Advised> advised, Predicate<Advised> which) {
    return advised.stream()
        .filter(it -> it.urgency() == Urgency.NONE)
        .filter(which)
        .map(it -> it.drug().name())
        .toList();
  }

  private void advised(Advised advised) {
    var groups = advised.recommendations();
    for (var recommendation : groups) {
      var whom = groups.size() > 1 ? " (" + recommendation.group().words() + ")" : "";
      paragraph(
          lines,
          "  " + sign(recommendation.urgency()) + " ",
          advised.drug().name() + whom + ": " + recommendation.advice(),
          width);
      paragraph(lines, "      ", basis(recommendation), width);
    }
    advised.notes().forEach(note -> paragraph(lines, "      ", note, width));
    if (!advised.unknown().isEmpty()) {
      paragraph(lines, "      ", "Not known: " + genes(advised.unknown()) + ".", width);
    }
  }

  private static String sign(Urgency urgency) {
    return switch (urgency) {
      case STOP -> "!!";
      case WARN -> " !";
      case INFORM -> " i";
      case NONE -> "  ";
    };
  }

  private static String basis(Recommendation recommendation) {
    var genes =
        recommendation.genes().stream().map(PgxAdvice::factor).collect(Collectors.joining(", "));
    return genes
        + "; "
        + recommendation.strength().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + "; "
        + recommendation.guideline().name()
        + pmid(recommendation.guideline().pmids());
  }

  private static String factor(GeneFactor factor) {
    return factor.gene().gene() + " " + factor.lookup();
  }

  private static String pmid(List<String> pmids) {
    return pmids.isEmpty() ? "" : ", PMID " + pmids.get(pmids.size() - 1);
  }

  /** By the genes that are to be tested, since many drugs want the same. */
  private void testFirst(List<DrugGuidance> guidance) {
    Map<String, TreeSet<String>> drugs = new LinkedHashMap<>();
    for (var each : guidance) {
      if (each instanceof TestFirst first) {
        drugs
            .computeIfAbsent(genes(first.unknown()), it -> new TreeSet<>())
            .add(first.drug().name());
      }
    }
    if (!drugs.isEmpty()) {
      heading("test first");
      drugs.forEach(
          (genes, names) ->
              paragraph(lines, "    ", genes + ": " + String.join(", ", names), width));
    }
  }

  private static String genes(List<UnknownGene> unknown) {
    return unknown.stream()
        .map(it -> it.gene().gene().value())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void names(String title, List<String> names) {
    if (!names.isEmpty()) {
      heading(title);
      paragraph(lines, "    ", String.join(", ", names), width);
    }
  }

  private void heading(String words) {
    lines.add("");
    lines.add("  " + words);
  }

  /** Breaks at blanks; what follows the first line is set under its text. */
  static void paragraph(List<String> lines, String lead, String text, int width) {
    var line = new StringBuilder(lead);
    boolean empty = true;
    for (var word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(lead.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
