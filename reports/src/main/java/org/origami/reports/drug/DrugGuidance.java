package org.origami.reports.drug;

import java.util.List;
import java.util.function.Function;

/** The answer to a question about one drug. */
public sealed interface DrugGuidance {
  DrugQuestion question();

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
   */
  record Advised(
      DrugQuestion question,
      Drug drug,
      List<Recommendation> recommendations,
      List<UnknownGene> unknown)
      implements DrugGuidance {
    public Advised {
      recommendations = List.copyOf(recommendations);
      unknown = List.copyOf(unknown);
      if (recommendations.isEmpty()) {
        throw new IllegalArgumentException("advice has a recommendation");
      }
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
   * There is a guideline, but the genes it needs are not known: test first.
   *
   * @param unknown the genes to test, each with what is known of it
   */
  record TestFirst(DrugQuestion question, Drug drug, List<UnknownGene> unknown, Guideline guideline)
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
   * @param why unknown code, or a known drug without a guideline
   */
  record NoGuideline(DrugQuestion question, String why) implements DrugGuidance {
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
