package org.origami.reports.drug;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The answer to a question about one drug. */
public sealed interface DrugGuidance {
  DrugQuestion question();

  /** How much a prescriber is to be interrupted. */
  Urgency urgency();

  /** Handles every outcome; a new outcome will not compile until each caller handles it. */
  <R> R match(
      Function<Advised, R> advised,
      Function<TestFirst, R> testFirst,
      Function<NoRecommendation, R> noRecommendation,
      Function<NoGuideline, R> noGuideline);

  /**
   * The guideline speaks to these genes.
   *
   * @param recommendations one for each group of patients and each possible phenotype; gravest
   *     first
   * @param unknown genes that would have refined the advice
   * @param notes what a reader has to know besides, in plain sentences: several diplotypes that
   *     fit, a possible phenotype without advice
   */
  record Advised(
      DrugQuestion question,
      Drug drug,
      List<Recommendation> recommendations,
      List<UnknownGene> unknown,
      List<String> notes)
      implements DrugGuidance {
    public Advised {
      recommendations = List.copyOf(recommendations);
      unknown = List.copyOf(unknown);
      notes = List.copyOf(notes);
      if (recommendations.isEmpty()) {
        throw new IllegalArgumentException("advice has a recommendation");
      }
    }

    @Override
    public Urgency urgency() {
      return recommendations.stream()
          .map(Recommendation::urgency)
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }

    @Override
    public <R> R match(
        Function<Advised, R> advised,
        Function<TestFirst, R> testFirst,
        Function<NoRecommendation, R> noRecommendation,
        Function<NoGuideline, R> noGuideline) {
      return advised.apply(this);
    }
  }

  /**
   * There is a guideline, but the genes it needs are not known, or their results cannot be used:
   * test first.
   *
   * @param unknown the genes to test, each with what is known of it
   * @param advice what to do and why, in a plain sentence or two of ours
   */
  record TestFirst(
      DrugQuestion question,
      Drug drug,
      List<UnknownGene> unknown,
      Urgency urgency,
      String advice,
      Guideline guideline)
      implements DrugGuidance {
    public TestFirst {
      unknown = List.copyOf(unknown);
      if (unknown.isEmpty()) {
        throw new IllegalArgumentException("a gene is to be tested");
      }
    }

    @Override
    public <R> R match(
        Function<Advised, R> advised,
        Function<TestFirst, R> testFirst,
        Function<NoRecommendation, R> noRecommendation,
        Function<NoGuideline, R> noGuideline) {
      return testFirst.apply(this);
    }
  }

  /**
   * The genes are known and the guideline gives nothing for them.
   *
   * @param why in one plain sentence
   */
  record NoRecommendation(
      DrugQuestion question, Drug drug, List<GeneFactor> genes, String why, Guideline guideline)
      implements DrugGuidance {
    public NoRecommendation {
      genes = List.copyOf(genes);
    }

    @Override
    public Urgency urgency() {
      return Urgency.NONE;
    }

    @Override
    public <R> R match(
        Function<Advised, R> advised,
        Function<TestFirst, R> testFirst,
        Function<NoRecommendation, R> noRecommendation,
        Function<NoGuideline, R> noGuideline) {
      return noRecommendation.apply(this);
    }
  }

  /**
   * No table of ours holds the drug; that says nothing about the drug's safety.
   *
   * @param why the reason in a plain sentence
   */
  record NoGuideline(DrugQuestion question, Reason reason, String why) implements DrugGuidance {
    /** Why the tables say nothing. */
    public enum Reason {
      /** The prescription names the drug by no code that can be looked up. */
      NO_CODE,
      /** None of the codes stands in the tables; the drug may well have a guideline. */
      UNKNOWN_CODE,
      /** The drug is known to the tables, and no guideline speaks of it. */
      DRUG_WITHOUT_GUIDELINE
    }

    @Override
    public Urgency urgency() {
      return Urgency.NONE;
    }

    @Override
    public <R> R match(
        Function<Advised, R> advised,
        Function<TestFirst, R> testFirst,
        Function<NoRecommendation, R> noRecommendation,
        Function<NoGuideline, R> noGuideline) {
      return noGuideline.apply(this);
    }
  }
}
