package org.origami.fhir.cds.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.fhir.cds.card.Guidances.ABACAVIR;
import static org.origami.fhir.cds.card.Guidances.AMITRIPTYLINE;
import static org.origami.fhir.cds.card.Guidances.CLOPIDOGREL;
import static org.origami.fhir.cds.card.Guidances.PRASUGREL;
import static org.origami.fhir.cds.card.Guidances.TICAGRELOR;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.fhir.cds.CardLaws;
import org.origami.fhir.cds.card.SuggestedAction.Create;
import org.origami.fhir.cds.card.SuggestedAction.Delete;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.CodedAction;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.Firmness;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.drug.Urgency;
import tools.jackson.databind.json.JsonMapper;

class OrderCardsTest {
  private final OrderCards writer = new OrderCards(UUID::randomUUID, TestCards.INFO);

  @Test
  void saysInOneLineWhatToDoAndWhy() {
    var card = cards(order("1", Guidances.avoid(CLOPIDOGREL, PRASUGREL))).get(0);

    assertThat(card.summary())
        .isEqualTo("Clopidogrel: avoid standard-dose clopidogrel (CYP2C19 Poor Metabolizer)");
    assertThat(card.indicator()).isEqualTo(Indicator.CRITICAL);
    assertThat(card.source().label()).isEqualTo("CPIC Guideline for CYP2C19 and Clopidogrel");
    assertThat(card.links()).extracting(CardLink::label).startsWith("PubMed 35034351");
  }

  @Test
  void writesDetailsInWhichNothingIsLive() {
    var card = cards(order("1", Guidances.avoid(CLOPIDOGREL))).get(0);

    assertThat(card.detail())
        .contains(
            "**CYP2C19** \\*2/\\*2 Poor Metabolizer: Less of the active form, &amp; more risk.")
        .contains("**General patients** (strong recommendation): Avoid standard-dose clopidogrel.")
        .contains("The &lt;active&gt; form is \\*not\\* made.");
  }

  @Test
  void makesOneCardOfADrugThatSeveralGenesSpeakOf() {
    var cards = cards(order("1", Guidances.halve(AMITRIPTYLINE)));

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).detail()).contains("**CYP2D6**", "**CYP2C19**");
    assertThat(cards.get(0).about().get(0).genes()).containsExactly("CYP2D6", "CYP2C19");
  }

  @Test
  void makesOneCardOfADrugThatIsOrderedTwice() {
    var cards =
        cards(
            order("1", Guidances.avoid(CLOPIDOGREL, PRASUGREL)),
            order("2", Guidances.avoid(CLOPIDOGREL, PRASUGREL)));

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).suggestions()).hasSize(1);
    assertThat(cards.get(0).suggestions().get(0).actions())
        .filteredOn(Delete.class::isInstance)
        .extracting(it -> ((Delete) it).orderId())
        .containsExactly("MedicationRequest/1", "MedicationRequest/2");
  }

  @Test
  void putsTheGravestFirstAndOrdersTheRestByName() {
    var cards =
        cards(
            order("1", Guidances.halve(AMITRIPTYLINE)),
            order("2", Guidances.testFirst(ABACAVIR, Urgency.WARN)),
            order("3", Guidances.avoid(CLOPIDOGREL)));

    assertThat(cards)
        .extracting(card -> card.about().get(0).drug())
        .containsExactly("clopidogrel", "abacavir", "amitriptyline");
  }

  @Test
  void isSilentWhereNothingIsToBeChangedOrKnown() {
    var unchanged =
        Guidances.advised(
            CLOPIDOGREL,
            Guidances.recommendation(
                "general",
                Urgency.NONE,
                new CodedAction(
                    ActionKind.STANDARD_DOSING,
                    Firmness.DIRECT,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "Use the usual dose."),
                Guidances.factor("CYP2C19", "*1/*1", "Normal Metabolizer")));
    var unknown = Guidances.noGuideline(Guidances.question(PRASUGREL));

    assertThat(cards(order("1", unchanged), order("2", unknown))).isEmpty();
    assertThat(cards(order("3", Guidances.testFirst(ABACAVIR, Urgency.NONE)))).isEmpty();
    assertThat(cards()).isEmpty();
  }

  @Test
  void suggestsTheAlternativeAndKeepsWhoForWhomAndWhyButNoDose() {
    var order = order("1", Guidances.avoid(CLOPIDOGREL, PRASUGREL));

    var suggestion = cards(order).get(0).suggestions().get(0);

    assertThat(suggestion.label()).isEqualTo("Replace clopidogrel with prasugrel");
    assertThat(suggestion.recommended()).isTrue();
    assertThat(suggestion.actions().get(0))
        .isEqualTo(new Delete("Remove the order of clopidogrel", "MedicationRequest/1"));
    var created = ((Create) suggestion.actions().get(1)).order();
    assertThat(created.getSubject().getReference()).isEqualTo("Patient/canary");
    assertThat(created.getReasonCodeFirstRep().getText()).isEqualTo("stent");
    assertThat(created.getMedicationCodeableConcept().getCodingFirstRep().getCode())
        .isEqualTo("613391");
    assertThat(created.hasDosageInstruction()).isFalse();
    assertThat(created.hasIdentifier()).isFalse();
  }

  @Test
  void recommendsNoneOfSeveralAlternatives() {
    var suggestions =
        cards(order("1", Guidances.avoid(CLOPIDOGREL, PRASUGREL, TICAGRELOR))).get(0).suggestions();

    assertThat(suggestions).hasSize(2).noneMatch(Suggestion::recommended);
  }

  @Test
  void suggestsNoAlternativeThatTheSameGenesSpeakAgainst() {
    var orders = List.of(order("1", Guidances.avoid(CLOPIDOGREL, PRASUGREL, TICAGRELOR)));

    var card =
        writer
            .of(
                orders,
                question ->
                    question.equals(Guidances.question(PRASUGREL))
                        ? List.of(Guidances.avoid(PRASUGREL))
                        : nothingAgainst(question))
            .get(0);

    assertThat(card.suggestions())
        .extracting(Suggestion::label)
        .containsExactly("Replace clopidogrel with ticagrelor");
    assertThat(card.detail()).contains("also names prasugrel; not suggested");
  }

  @Test
  void offersToTakeBackADrugThatMustNotBeGivenAndHasNoAlternative() {
    var suggestions = cards(order("1", Guidances.avoid(CLOPIDOGREL))).get(0).suggestions();

    assertThat(suggestions)
        .extracting(Suggestion::label)
        .containsExactly("Remove the order of clopidogrel");
  }

  @Test
  void suggestsNothingForAnOrderWithoutNameOrOfAProductOfSeveralDrugs() {
    var nameless = AdvisedOrder.of(new MedicationRequest(), List.of(Guidances.avoid(CLOPIDOGREL)));
    var product =
        AdvisedOrder.of(
            (MedicationRequest) new MedicationRequest().setId("1"),
            List.of(Guidances.avoid(CLOPIDOGREL, PRASUGREL), Guidances.halve(AMITRIPTYLINE)));

    assertThat(cards(nameless).get(0).suggestions()).isEmpty();
    assertThat(cards(product)).hasSize(2).allMatch(card -> card.suggestions().isEmpty());
  }

  @Test
  void suggestsNothingForAProductThatHoldsMoreThanTheTablesKnow() {
    var combination =
        new AdvisedOrder(
            (MedicationRequest) new MedicationRequest().setId("1"),
            List.of(Guidances.avoid(CLOPIDOGREL, PRASUGREL)),
            List.of(),
            false);

    assertThat(cards(combination).get(0).suggestions()).isEmpty();
  }

  @Test
  void ordersNoCombinationInPlaceOfADrug() {
    var simvastatin =
        new Drug(
            "simvastatin",
            Optional.of(new RxNormCode("36567")),
            List.of("C10AA01", "C10BA02", "A10BH51"));

    var suggestion =
        cards(order("1", Guidances.avoid(CLOPIDOGREL, simvastatin))).get(0).suggestions().get(0);

    var created = ((Create) suggestion.actions().get(1)).order();
    assertThat(created.getMedicationCodeableConcept().getCoding())
        .extracting(Coding::getCode)
        .containsExactly("36567", "C10AA01");
  }

  @Test
  void namesInOneCardWhyOrdersAreNotLookedUp() {
    var cards =
        cards(
            AdvisedOrder.notRead(new MedicationRequest(), Reason.NO_CODE),
            AdvisedOrder.notRead(new MedicationRequest(), Reason.MEDICATION_NOT_FOUND),
            AdvisedOrder.notRead(new MedicationRequest(), Reason.NOT_TO_BE_GIVEN));

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).summary())
        .isEqualTo("2 orders could not be looked up for pharmacogenomics");
    assertThat(cards.get(0).detail())
        .contains(Summary.capital(Reason.NO_CODE.words()))
        .contains(Summary.capital(Reason.MEDICATION_NOT_FOUND.words()))
        .doesNotContain(Summary.capital(Reason.NOT_TO_BE_GIVEN.words()));
  }

  @Test
  void asksForATestWhereTheGenesAreNotKnown() {
    var card = cards(order("1", Guidances.testFirst(ABACAVIR, Urgency.WARN))).get(0);

    assertThat(card.summary())
        .isEqualTo("Abacavir: a test of HLA-B should come first; no usable result is known");
    assertThat(card.overrideReasons())
        .extracting(CardCoding::code)
        .contains("test-ordered", "treatment-cannot-wait")
        .doesNotContain("tolerated-before");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "INFO, INFORM, true",
    "WARNING, INFORM, false",
    "WARNING, WARN, true",
    "NONE, WARN, false"
  })
  void asksForTestsAsLoudlyAsTheSiteWantsIt(TestCards wanted, Urgency urgency, boolean shown) {
    var orders = List.of(order("1", Guidances.testFirst(ABACAVIR, urgency)));

    var cards = new OrderCards(UUID::randomUUID, wanted).of(orders, OrderCardsTest::nothingAgainst);

    assertThat(cards.isEmpty()).isNotEqualTo(shown);
  }

  @Test
  void cutsASummaryAtAWord() {
    var long_ = "a drug with a very long name ".repeat(10).strip();

    var card = cards(order("1", Guidances.avoid(Guidances.drug(long_, "1")))).get(0);

    assertThat(card.summary())
        .hasSizeLessThan(140)
        .endsWith("… (CYP2C19 Poor Metabolizer)")
        .doesNotContain("\n");
  }

  @Test
  void suggestsNoDrugThatNoCodeStandsFor() {
    var uncoded = new Drug("a drug of no code", Optional.empty(), List.of());

    var card = cards(order("1", Guidances.avoid(CLOPIDOGREL, uncoded, PRASUGREL))).get(0);

    assertThat(card.suggestions())
        .extracting(Suggestion::label)
        .containsExactly("Replace clopidogrel with prasugrel");
  }

  @Test
  void saysTheSameInTheSameOrderEachTime() {
    var orders =
        List.of(
            order("1", Guidances.halve(AMITRIPTYLINE)), order("2", Guidances.avoid(CLOPIDOGREL)));

    var first =
        writer.of(orders, OrderCardsTest::nothingAgainst).stream().map(Card::summary).toList();

    assertThat(writer.of(orders, OrderCardsTest::nothingAgainst))
        .extracting(Card::summary)
        .isEqualTo(first);
  }

  @Test
  void summarisesTheChartInOneCardAndLeavesUntestedGenesAlone() {
    var prescriptions =
        List.of(
            order("1", Guidances.halve(AMITRIPTYLINE)),
            order("2", Guidances.avoid(CLOPIDOGREL, PRASUGREL)),
            order("3", Guidances.testFirst(ABACAVIR, Urgency.WARN)));

    var card = new PatientCard(UUID::randomUUID).of(prescriptions).orElseThrow();

    assertThat(card.summary())
        .isEqualTo("Genes advise attention to 2 active drugs: clopidogrel, amitriptyline");
    assertThat(card.indicator()).isEqualTo(Indicator.CRITICAL);
    assertThat(card.suggestions()).isEmpty();
    checked(List.of(card));
    assertThat(
            new PatientCard(UUID::randomUUID)
                .of(List.of(order("3", Guidances.testFirst(ABACAVIR, Urgency.WARN)))))
        .isEmpty();
  }

  private List<Card> cards(AdvisedOrder... orders) {
    return checked(writer.of(List.of(orders), OrderCardsTest::nothingAgainst));
  }

  /** No card of any test breaks a rule of the specification. */
  private static List<Card> checked(List<Card> cards) {
    var json = JsonMapper.builder().build();
    var array = new CardJson(FhirContext.forR4Cached(), json).of(cards);
    CardLaws.check("{\"cards\":" + array + "}");
    return cards;
  }

  private static List<DrugGuidance> nothingAgainst(DrugQuestion question) {
    return List.of(Guidances.noGuideline(question));
  }

  private static AdvisedOrder order(String id, DrugGuidance guidance) {
    var order = new MedicationRequest();
    order.setId(id);
    order.setSubject(new Reference("Patient/canary"));
    order.addReasonCode().setText("stent");
    order.addIdentifier().setValue("MRN-4711");
    order.addDosageInstruction().setText("75 mg daily");
    return AdvisedOrder.of(order, Stream.of(guidance).toList());
  }

  @Test
  void keepsDrugsApartThatAreNamedAlike() {
    Drug upper = Guidances.drug("Clopidogrel", "32968");

    assertThat(cards(order("1", Guidances.avoid(CLOPIDOGREL)), order("2", Guidances.avoid(upper))))
        .hasSize(1);
  }
}
