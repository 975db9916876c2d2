package org.origami.fhir.cds.card;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.TestFirst;
import org.origami.reports.drug.GeneFactor;
import org.origami.reports.drug.Guideline;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.Strength;
import org.origami.reports.drug.UnknownGene;

/** The words of a card, made from the reports' own; each gene and each group once. */
final class AdviceText {
  private static final int LONGEST_REASONS = 70;

  private AdviceText() {}

  /** The gravest advice and the genes that lead to it, in one line; the genes are never cut. */
  static String summary(Advised advised) {
    var gravest = advised.recommendations().get(0);
    return Summary.of(
        Summary.capital(advised.drug().name())
            + ": "
            + withoutStop(gravest.actions().get(0).words()),
        " (" + reasons(gravest) + ")");
  }

  /** The genes with what was found of them, or alone where that is long. */
  private static String reasons(Recommendation recommendation) {
    var found =
        recommendation.genes().stream()
            .map(it -> it.gene().gene() + " " + it.lookup())
            .collect(joining(", "));
    return found.length() <= LONGEST_REASONS
        ? found
        : recommendation.genes().stream()
            .map(it -> it.gene().gene().value())
            .distinct()
            .collect(joining(", "));
  }

  static String summary(TestFirst testFirst) {
    return Summary.of(
        Summary.capital(testFirst.drug().name())
            + ": a test of "
            + symbols(testFirst.unknown())
            + " should come first; no usable result is known");
  }

  static String detail(Advised advised) {
    var text = new StringBuilder();
    var told = new HashSet<GeneFactor>();
    for (var recommendation : advised.recommendations()) {
      text.append(Markdown.paragraph(line(recommendation)));
      recommendation.genes().stream()
          .filter(told::add)
          .forEach(factor -> text.append(Markdown.item(factorLine(factor))));
      text.append('\n');
    }
    for (var unknown : advised.unknown()) {
      text.append(Markdown.item(unknownLine(unknown)));
    }
    for (var note : advised.notes()) {
      text.append(Markdown.item(Markdown.text(note)));
    }
    return text.toString().strip();
  }

  static String detail(TestFirst testFirst) {
    var text = new StringBuilder(Markdown.paragraph(Markdown.text(testFirst.advice())));
    testFirst.unknown().forEach(it -> text.append(Markdown.item(unknownLine(it))));
    return text.toString().strip();
  }

  private static String factorLine(GeneFactor factor) {
    var diplotype =
        factor.result().flatMap(PhenotypeResult::source).map(Diplotype::label).orElse("");
    return Stream.of(
            Markdown.bold(factor.gene().gene().value()),
            Markdown.text(diplotype),
            Markdown.text(factor.lookup()))
        .filter(part -> !part.isEmpty())
        .collect(joining(" "))
        .concat(factor.implication().isBlank() ? "" : ": " + Markdown.text(factor.implication()));
  }

  private static String line(Recommendation recommendation) {
    return Markdown.bold(Summary.capital(recommendation.group().words()))
        + strength(recommendation.strength()).map(it -> " (" + it + ")").orElse("")
        + ": "
        + Markdown.text(recommendation.advice());
  }

  private static Optional<String> strength(Strength strength) {
    return strength == Strength.NO_RECOMMENDATION
        ? Optional.empty()
        : Optional.of(strength.name().toLowerCase(Locale.ROOT) + " recommendation");
  }

  private static String unknownLine(UnknownGene unknown) {
    return Markdown.bold(unknown.gene().gene().value()) + ": " + Markdown.text(unknown.why());
  }

  private static String symbols(List<UnknownGene> unknown) {
    return unknown.stream().map(it -> it.gene().gene().value()).distinct().collect(joining(", "));
  }

  private static String withoutStop(String sentence) {
    var plain = sentence.strip().replaceFirst("\\.$", "");
    // The drug stands in front, so the sentence goes on: Avoid becomes avoid, but DNA stays DNA.
    return plain.length() > 1 && Character.isLowerCase(plain.charAt(1))
        ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1)
        : plain;
  }

  /** The papers of a guideline, newest first. */
  static List<CardLink> papers(Guideline guideline) {
    var newest = new ArrayList<>(guideline.pmids());
    Collections.reverse(newest);
    return newest.stream()
        .limit(3)
        .map(
            pmid ->
                new CardLink(
                    "PubMed " + pmid, URI.create("https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/")))
        .toList();
  }
}
