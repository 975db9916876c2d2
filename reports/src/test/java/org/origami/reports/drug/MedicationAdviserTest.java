package org.origami.reports.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.NoGuideline;
import org.origami.reports.drug.DrugGuidance.NoRecommendation;
import org.origami.reports.drug.DrugGuidance.TestFirst;

/** Each outcome of a look-up, by example. */
class MedicationAdviserTest {
  private static final MedicationAdviser ADVISER = MedicationAdviser.bundled();

  private static DrugGuidance advise(String rxNorm, GenePhenotype... genes) {
    var answers =
        ADVISER.advise(
            new DrugQuestion(List.of(new RxNormCode(rxNorm)), List.of(), Optional.empty()),
            List.of(genes));
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }

  private static Advised advised(String rxNorm, GenePhenotype... genes) {
    return (Advised) advise(rxNorm, genes);
  }

  @Test
  void aPoorMetabolizerOfCyp2c19IsWarnedOffClopidogrel() {
    var guidance = advised("32968", Genes.phenotype("CYP2C19", "Poor Metabolizer"));

    assertThat(guidance.urgency()).isEqualTo(Urgency.STOP);
    assertThat(guidance.recommendations())
        .extracting(r -> r.group().code())
        .containsExactlyInAnyOrder("acs-or-pci", "other-cardiovascular", "neurovascular");
    var gravest = guidance.recommendations().get(0);
    assertThat(gravest.group().code()).isEqualTo("acs-or-pci");
    assertThat(gravest.actions().get(1).alternatives())
        .extracting(Drug::name)
        .containsExactly("prasugrel", "ticagrelor");
    assertThat(gravest.advice())
        .isEqualTo(
            "Avoid clopidogrel if possible. Use prasugrel or ticagrelor at the usual"
                + " dose if nothing speaks against it.");
  }

  @Test
  void anUltrarapidMetabolizerOfCyp2d6GetsNoCodeine() {
    var guidance = advised("2670", Genes.scored("CYP2D6", "Ultrarapid Metabolizer", "≥3.0"));

    assertThat(guidance.urgency()).isEqualTo(Urgency.STOP);
    assertThat(guidance.recommendations().get(0).advice())
        .isEqualTo(
            "Do not use codeine. If an opioid is needed, consider choosing an opioid other than"
                + " tramadol.");
    assertThat(guidance.recommendations().get(0).genes().get(0).implication())
        .isEqualTo("Too much active opioid is formed; the risk of serious harm is higher.");
  }

  @Test
  void amitriptylineIsLookedUpByBothItsGenes() {
    var guidance =
        advised(
            "704",
            Genes.phenotype("CYP2C19", "Normal Metabolizer"),
            Genes.scored("CYP2D6", "Intermediate Metabolizer", "1.0"));

    var only = guidance.recommendations().get(0);
    assertThat(guidance.recommendations()).hasSize(1);
    assertThat(only.strength()).isEqualTo(Strength.MODERATE);
    assertThat(only.urgency()).isEqualTo(Urgency.WARN);
    assertThat(only.genes())
        .extracting(GeneFactor::lookup)
        .containsExactly("Normal Metabolizer", "1.0");
    assertThat(only.advice())
        .isEqualTo(
            "Consider giving 75 % of the usual starting dose. Adjust the dose by measured drug"
                + " levels.");
  }

  @Test
  void oneGeneOfTwoStillGivesAdviceAndNamesTheOther() {
    var guidance = advised("704", Genes.phenotype("CYP2C19", "Poor Metabolizer"));

    assertThat(guidance.recommendations().get(0).genes())
        .extracting(GeneFactor::lookup)
        .containsExactly("Poor Metabolizer", "No Result");
    assertThat(guidance.unknown())
        .extracting(u -> u.gene().gene().value())
        .containsExactly("CYP2D6");
  }

  @Test
  void withoutItsGenesTheAdviceIsToTestFirst() {
    var guidance = (TestFirst) advise("704");

    assertThat(guidance.urgency()).isEqualTo(Urgency.INFORM);
    assertThat(guidance.unknown()).hasSize(2);
    assertThat(((TestFirst) advise("190521")).urgency()).isEqualTo(Urgency.WARN);
  }

  @Test
  void aGuidelineThatRecommendsNothingIsToldApartFromAGeneThatIsNotKnown() {
    assertThat(advise("32968", Genes.phenotype("CYP2C19", "Indeterminate")))
        .isInstanceOf(TestFirst.class);
    assertThat(advise("39786", Genes.scored("CYP2D6", "Intermediate Metabolizer", "1.0")))
        .isInstanceOfSatisfying(
            NoRecommendation.class,
            none -> assertThat(none.why()).endsWith("; the evidence is too thin."));
  }

  @Test
  void aResultFromWhichNothingFollowsIsSaidNoQuieterThanNone() {
    for (var unusable :
        List.of(Genes.phenotype("DPYD", "Indeterminate"), Genes.unreadable("DPYD"))) {
      assertThat(advise("4492", unusable))
          .isInstanceOfSatisfying(
              TestFirst.class,
              first -> {
                assertThat(first.urgency()).isEqualTo(advise("4492").urgency());
                assertThat(first.advice())
                    .startsWith("A result is there that cannot be used. Test or clarify DPYD");
                assertThat(first.unknown().get(0).why()).doesNotContain("not tested");
              });
    }
    assertThat(advise("2670", Genes.scored("CYP2D6", "Indeterminate", "")))
        .isInstanceOf(TestFirst.class);
  }

  @Test
  void oneOfSeveralWaysThatLeadsNowhereIsToldToo() {
    var either = Genes.phenotype("CYP2D6", "Normal Metabolizer", "Indeterminate");

    assertThat(advised("2670", either).urgency()).isEqualTo(Urgency.INFORM);
    assertThat(advised("2670", either).unknown()).hasSize(1);
  }

  @Test
  void usualDosesAreNotAdvisedInPeaceBesideAResultThatCannotBeUsed() {
    var guidance =
        advised(
            "1256",
            Genes.phenotype("TPMT", "Indeterminate"),
            Genes.phenotype("NUDT15", "Normal Metabolizer"));

    assertThat(guidance.urgency()).isEqualTo(Urgency.WARN);
    var advice = guidance.recommendations().get(0);
    assertThat(advice.actions().get(0).kind()).isEqualTo(ActionKind.TEST_FIRST);
    assertThat(advice.advice())
        .startsWith(
            "Test or clarify TPMT first: its result cannot be used. Without it the guideline"
                + " says: ");
    assertThat(advised("1256", Genes.phenotype("NUDT15", "Normal Metabolizer")).urgency())
        .as("a gene that nobody tested stays as the guideline says")
        .isEqualTo(Urgency.NONE);
  }

  @Test
  void adviceThatHoldsWithoutTheResultKeepsItsWords() {
    var guidance =
        advised(
            "1256",
            Genes.phenotype("TPMT", "Indeterminate"),
            Genes.phenotype("NUDT15", "Poor Metabolizer"));

    assertThat(guidance.recommendations().get(0).actions().get(0).kind())
        .isNotEqualTo(ActionKind.TEST_FIRST);
    assertThat(guidance.unknown()).hasSize(1);
  }

  @Test
  void aResultOfAnotherAlleleIsNoResultThatCannotBeUsed() {
    assertThat(((TestFirst) advise("519", Genes.statuses("HLA-B", "*57:01 negative"))).advice())
        .startsWith("Test HLA-B first");
  }

  @Test
  void anUnknownCodeIsNeverCalledSafe() {
    assertThat(advise("999999999"))
        .isInstanceOfSatisfying(
            NoGuideline.class,
            none -> {
              assertThat(none.reason()).isEqualTo(NoGuideline.Reason.UNKNOWN_CODE);
              assertThat(none.why()).contains("says nothing about the drug's safety");
            });
  }

  @Test
  void severalDiplotypesThatFitGiveSeveralRecommendationsGravestFirst() {
    var guidance =
        advised("2556", Genes.phenotype("CYP2C19", "Normal Metabolizer", "Poor Metabolizer"));

    assertThat(guidance.recommendations())
        .extracting(Recommendation::urgency)
        .containsExactly(Urgency.WARN, Urgency.NONE);
    assertThat(guidance.notes()).singleElement().asString().contains("Several results fit CYP2C19");
  }

  @Test
  void aPhenotypeWithoutItsScoreIsLookedUpByTheScoresItStandsFor() {
    var guidance = advised("2670", Genes.phenotype("CYP2D6", "Poor Metabolizer"));

    assertThat(guidance.urgency()).isEqualTo(Urgency.STOP);
    assertThat(guidance.recommendations()).hasSize(1);
    assertThat(guidance.recommendations().get(0).genes().get(0).lookup())
        .isEqualTo("Poor Metabolizer");
  }

  @Test
  void hlaIsLookedUpByTheAlleleThatTheDrugIsAbout() {
    var hla = Genes.statuses("HLA-B", "*15:02 negative", "*57:01 positive", "*58:01 negative");

    assertThat(advised("190521", hla).urgency()).isEqualTo(Urgency.STOP);
    assertThat(advised("519", hla).urgency()).isEqualTo(Urgency.NONE);
  }

  @Test
  void warfarinNamesItsAlgorithmsAndNeverADose() {
    var guidance =
        advised(
            "11289",
            Genes.diplotype("CYP2C9", "*1", "*8"),
            Genes.diplotype("VKORC1", "rs9923231 reference (C)", "rs9923231 variant (T)"));

    assertThat(guidance.recommendations()).hasSize(2);
    assertThat(guidance.recommendations())
        .allSatisfy(r -> assertThat(r.advice()).contains("*5, *6, *8 or *11").contains("INR"));
    assertThat(guidance.recommendations())
        .allSatisfy(r -> assertThat(r.advice()).doesNotContain(" mg"));
  }
}
