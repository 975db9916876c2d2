package org.origami.reports.drug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.NoRecommendation;
import org.origami.reports.drug.DrugGuidance.TestFirst;

/** One drug's look-up for one patient. Read {@link #guidance} first. */
final class GuidedLookup {
  private static final Comparator<Recommendation> GRAVEST_FIRST =
      Comparator.comparing(Recommendation::urgency)
          .reversed()
          .thenComparing(Recommendation::strength);

  /** What is to stand beside the advice. */
  private static final Set<CallNote.Kind> DOUBTS =
      Set.of(CallNote.Kind.STATED_DIFFERS, CallNote.Kind.ALLELES_NOT_EXCLUDED);

  private final DrugQuestion question;
  private final GuidedDrug guided;
  private final List<List<GeneLookup>> genes;

  /**
   * @param genes for each gene of the drug, in its order, every way to look it up
   */
  GuidedLookup(DrugQuestion question, GuidedDrug guided, List<List<GeneLookup>> genes) {
    this.question = question;
    this.guided = guided;
    this.genes = genes;
  }

  DrugGuidance guidance() {
    if (guided.rules().isEmpty()) {
      return noRules();
    }
    if (genes.stream().allMatch(ways -> ways.stream().allMatch(GeneLookup::untold))) {
      return testFirst();
    }
    List<Hit> hits = combinations().stream().flatMap(this::hits).toList();
    List<Hit> advised = hits.stream().filter(hit -> !hit.rule().advice().empty()).toList();
    if (!advised.isEmpty()) {
      return advised(advised, hits.size() > advised.size());
    }
    // A result from which nothing follows is worth no more than none.
    return genes.stream().flatMap(List::stream).anyMatch(GeneLookup::open)
        ? testFirst()
        : noRecommendation(hits);
  }

  private record Hit(DrugRule rule, List<GeneLookup> lookups) {}

  private Stream<Hit> hits(List<GeneLookup> lookups) {
    return guided.rules().stream()
        .filter(rule -> rule.speaksOf(lookups))
        .map(rule -> new Hit(rule, lookups));
  }

  /** Every combination of the ways in which the genes can be looked up. */
  private List<List<GeneLookup>> combinations() {
    List<List<GeneLookup>> combinations = List.of(List.of());
    for (List<GeneLookup> ways : genes) {
      List<List<GeneLookup>> longer = new ArrayList<>();
      for (List<GeneLookup> begun : combinations) {
        for (GeneLookup way : ways) {
          List<GeneLookup> next = new ArrayList<>(begun);
          next.add(way);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private DrugGuidance advised(List<Hit> hits, boolean someWithout) {
    ClarifyFirst clarify = new ClarifyFirst(genes, guided.testing());
    Map<String, Recommendation> recommendations = new LinkedHashMap<>();
    for (Hit hit : hits) {
      recommendations.putIfAbsent(key(hit), recommendation(hit));
    }
    return new Advised(
        question,
        guided.drug(),
        recommendations.values().stream().map(clarify::before).sorted(GRAVEST_FIRST).toList(),
        UnknownGenes.of(genes),
        notes(someWithout));
  }

  /** One recommendation for each rule and each set of results it was asked with. */
  private static String key(Hit hit) {
    return hit.rule().group().code()
        + hit.rule().advice().code()
        + hit.rule().strength()
        + hit.lookups().stream().map(GeneLookup::text).toList();
  }

  private Recommendation recommendation(Hit hit) {
    DrugRule rule = hit.rule();
    return new Recommendation(
        rule.group(),
        factors(hit.lookups(), rule.group()),
        rule.advice().actionsFor(guided.drug()),
        rule.strength(),
        rule.urgency(guided.testing()),
        rule.advice().wordsFor(guided.drug()),
        guided.guideline());
  }

  private List<GeneFactor> factors(List<GeneLookup> lookups, PatientGroup group) {
    return lookups.stream()
        .map(
            lookup ->
                new GeneFactor(
                    lookup.gene(), lookup.result(), lookup.text(), guided.meaning(group, lookup)))
        .toList();
  }

  private List<String> notes(boolean someWithout) {
    List<String> notes = new ArrayList<>();
    for (List<GeneLookup> ways : genes) {
      GenePhenotype gene = ways.get(0).gene();
      if (ways.stream().map(GeneLookup::text).distinct().count() > 1) {
        notes.add(
            "Several results fit "
                + gene.gene()
                + " equally; the advice for each is given, the gravest first.");
      } else if (ways.size() > 1) {
        notes.add(
            "Only the phenotype of "
                + gene.gene()
                + " is known, not its activity score; the advice for each score it stands for is"
                + " given.");
      }
      notes.addAll(doubts(gene));
    }
    if (someWithout) {
      notes.add("For some of these patients or results the guideline gives no recommendation.");
    }
    return notes;
  }

  /**
   * What in a gene's results does not go together or was not told, and was decided all the same.
   */
  private static List<String> doubts(GenePhenotype gene) {
    return Stream.concat(
            gene.call().evidence().notes().stream(),
            gene.results().stream().flatMap(result -> result.notes().stream()))
        .filter(note -> DOUBTS.contains(note.kind()))
        .map(note -> gene.gene() + ": " + note.words())
        .distinct()
        .toList();
  }

  private DrugGuidance testFirst() {
    return new TestFirst(
        question,
        guided.drug(),
        UnknownGenes.of(genes),
        guided.testing().urgency(),
        UnknownGenes.advice(guided, genes),
        guided.guideline());
  }

  private DrugGuidance noRecommendation(List<Hit> hits) {
    Optional<Hit> hit = hits.stream().findFirst();
    List<GeneLookup> lookups = hit.map(Hit::lookups).orElseGet(() -> combinations().get(0));
    String why =
        hit.map(found -> found.rule().advice().wordsFor(guided.drug()))
            .orElse("The guideline has no line for these results.");
    PatientGroup group =
        hit.map(found -> found.rule().group()).orElseGet(() -> PatientGroup.GENERAL);
    return new NoRecommendation(
        question, guided.drug(), factors(lookups, group), why, guided.guideline());
  }

  private DrugGuidance noRules() {
    return new NoRecommendation(
        question,
        guided.drug(),
        factors(combinations().get(0), PatientGroup.GENERAL),
        "The guideline says what these genes mean for the response and recommends no action.",
        guided.guideline());
  }
}
