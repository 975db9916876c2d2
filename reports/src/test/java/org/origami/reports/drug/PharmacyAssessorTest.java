package org.origami.reports.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.NoGuideline;
import org.origami.reports.drug.DrugGuidance.TestFirst;

/** From gene calls to advice, and from prescriptions of products to drugs. */
class PharmacyAssessorTest {
  private static final PharmacyAssessor ASSESSOR = PharmacyAssessor.bundled();
  private static final String ABACAVIR = "190521";
  private static final String PHENYTOIN = "8183";

  private static GeneCall call(String gene, String first, String second) {
    var symbol = new GeneSymbol(gene);
    var diplotype = Diplotype.of(symbol, Haplotype.of(first), Haplotype.of(second));
    return new GeneCall.Diplotypes(
        symbol,
        CallSource.LABORATORY,
        List.of(new ScoredDiplotype(diplotype, 0)),
        List.of(),
        CallEvidence.ELSEWHERE);
  }

  private static DrugQuestion rxNorm(String... codes) {
    return new DrugQuestion(
        Arrays.stream(codes).map(RxNormCode::new).toList(), List.of(), Optional.empty());
  }

  @Test
  void aCallBecomesAPhenotypeAndThePhenotypeAdvice() {
    var assessment =
        ASSESSOR.assess(List.of(call("CYP2C19", "*2", "*2")), List.of(rxNorm("309362")));

    assertThat(assessment.genes().get(0).results().get(0).phenotype()).contains("Poor Metabolizer");
    assertThat(assessment.guidance())
        .singleElement()
        .isInstanceOfSatisfying(
            Advised.class, advised -> assertThat(advised.urgency()).isEqualTo(Urgency.STOP));
  }

  @Test
  void aProductIsAdvisedOnByEachOfItsIngredients() {
    var assessment =
        ASSESSOR.assess(List.of(call("SLCO1B1", "*5", "*5")), List.of(rxNorm("476350")));

    assertThat(assessment.guidance()).hasSize(1);
    assertThat(assessment.guidance().get(0))
        .isInstanceOfSatisfying(
            Advised.class, advised -> assertThat(advised.drug().name()).isEqualTo("simvastatin"));
  }

  @Test
  void anAtcCodeServesWhereThereIsNoRxNormCode() {
    var asked = new DrugQuestion(List.of(), List.of("B01AC04"), Optional.empty());

    assertThat(ASSESSOR.assess(List.of(), List.of(asked)).guidance())
        .singleElement()
        .isInstanceOf(TestFirst.class);
  }

  @Test
  void anIngredientThatNoTableKnowsIsToldBesideTheOneThatIsKnown() {
    var aspirin = rxNorm("1191");
    var unknown = rxNorm("99999999");
    var product =
        new DrugQuestion(
            List.of(new RxNormCode("1191"), new RxNormCode("99999999")),
            List.of(),
            Optional.empty(),
            List.of(aspirin, unknown));

    assertThat(ASSESSOR.assess(List.of(), List.of(product)).guidance())
        .hasSize(2)
        .element(1)
        .isInstanceOfSatisfying(
            NoGuideline.class,
            none -> {
              assertThat(none.reason()).isEqualTo(NoGuideline.Reason.UNKNOWN_CODE);
              assertThat(none.question().codes()).containsExactly(new RxNormCode("99999999"));
            });
  }

  @Test
  void aProductThatIsKnownAsAWholeNeedsNoWordOnItsIngredients() {
    var product =
        new DrugQuestion(
            List.of(new RxNormCode("476350"), new RxNormCode("99999999")),
            List.of(),
            Optional.empty(),
            List.of(rxNorm("99999999")));

    assertThat(ASSESSOR.assess(List.of(), List.of(product)).guidance())
        .singleElement()
        .isInstanceOf(TestFirst.class);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "704, , true", // amitriptyline
    "309362, , true", // clopidogrel 75 mg
    "856706, , false", // amitriptyline / perphenazine
    "309462, , false", // acetaminophen / codeine
    "476350, , false", // ezetimibe / simvastatin
    "99999999, , false",
    ", B01AC04, true",
    "32968, B01AC04, true",
    ", J05AR02, false", // abacavir and lamivudine
    ", N06CA01, false", // amitriptyline and psycholeptics
    ", M04AA51, false", // allopurinol, combinations
    "704, N06CA01, false",
    "704, A99ZZ99, false"
  })
  void oneDrugIsToldApartFromACombination(String rxNorm, String atc, boolean one) {
    var question =
        new DrugQuestion(
            Stream.ofNullable(rxNorm).map(RxNormCode::new).toList(),
            Stream.ofNullable(atc).toList(),
            Optional.empty());

    assertThat(ASSESSOR.isOneDrug(question)).isEqualTo(one);
  }

  @Test
  void everyDrugIsAnsweredWhenAllAreAskedFor() {
    var guidance = ASSESSOR.assessAll(List.of(call("CYP2C19", "*1", "*1"))).guidance();

    assertThat(guidance).hasSameSizeAs(DrugTables.bundled().guided().keySet());
  }

  @Test
  void aSiteAddsTheProductsOfItsOwnRxNormRelease() {
    var table =
        """
        # table       site drug products
        # version     1
        # source      RxNorm
        # release     2026-11-02
        # retrieved   2026-11-02
        # licence     RxNorm terms
        rxnorm\tname\tdrugs\tsource
        123456789\tclopidogrel / aspirin\tclopidogrel|aspirin\tRxNorm
        """;
    var adviser = MedicationAdviser.bundled().withProducts(table.getBytes(StandardCharsets.UTF_8));

    assertThat(adviser.knownCodes()).isEqualTo(MedicationAdviser.bundled().knownCodes() + 1);
    assertThat(adviser.advise(rxNorm("123456789"), List.of())).hasSize(2);
  }

  @Test
  void everyAlleleOfHlaThatIsStatedByItselfCounts() {
    var guidance =
        ASSESSOR
            .assess(
                List.of(
                    stated("*57:01 positive"),
                    call("CYP2C9", "*1", "*1"),
                    stated("*15:02 positive"),
                    stated("*58:01 negative")),
                List.of(rxNorm(ABACAVIR), rxNorm(PHENYTOIN)))
            .guidance();

    assertThat(guidance).extracting(DrugGuidance::urgency).containsOnly(Urgency.STOP);
  }

  @Test
  void anAlleleThatOneResultFindsAndAnotherDoesNotIsTakenToBeCarried() {
    for (var order :
        List.of(
            List.of(stated("*57:01 positive"), stated("*57:01 negative")),
            List.of(stated("*57:01 negative"), stated("*57:01 positive")),
            List.of(call("HLA-B", "*07:02", "*08:01"), stated("*57:01 positive")))) {
      var assessment = ASSESSOR.assess(order, List.of(rxNorm(ABACAVIR)));

      assertThat(assessment.guidance().get(0).urgency()).isEqualTo(Urgency.STOP);
      assertThat(assessment.genes().get(0).results().get(0).notes())
          .extracting(CallNote::kind)
          .contains(CallNote.Kind.STATED_DIFFERS);
      assertThat(assessment.guidance().get(0))
          .isInstanceOfSatisfying(
              Advised.class,
              advised -> assertThat(advised.notes()).anyMatch(note -> note.startsWith("HLA-B: ")));
    }
  }

  @Test
  void aStatementThatCannotBeUsedDoesNotTakeAnotherAway() {
    GeneCall unreadable =
        new GeneCall.NotCalled(
            new GeneSymbol("HLA-B"), NoCallReason.UNREADABLE, CallEvidence.ELSEWHERE);

    for (var order :
        List.of(
            List.of(unreadable, stated("*57:01 positive")),
            List.of(stated("*57:01 positive"), unreadable))) {
      var assessment = ASSESSOR.assess(order, List.of(rxNorm(ABACAVIR)));

      assertThat(assessment.guidance().get(0).urgency()).isEqualTo(Urgency.STOP);
      assertThat(assessment.genes().get(0).results().get(0).notes()).isNotEmpty();
    }
  }

  private static GeneCall stated(String term) {
    return new GeneCall.Stated(
        new GeneSymbol("HLA-B"),
        CallSource.LABORATORY,
        Optional.empty(),
        Optional.of(term),
        Optional.empty(),
        CallEvidence.ELSEWHERE);
  }
}
