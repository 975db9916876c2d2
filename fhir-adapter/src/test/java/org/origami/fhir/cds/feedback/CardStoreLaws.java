package org.origami.fhir.cds.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.origami.fhir.cds.card.Guidances.AMITRIPTYLINE;
import static org.origami.fhir.cds.card.Guidances.CLOPIDOGREL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.cds.card.Card;
import org.origami.fhir.cds.card.Guidances;
import org.origami.fhir.cds.card.OrderCards;
import org.origami.fhir.cds.card.TestCards;
import org.origami.fhir.cds.feedback.Feedback.Outcome;
import org.origami.fhir.cds.feedback.Feedback.Reason;
import org.origami.fhir.cds.feedback.FeedbackSummary.Group;
import org.origami.reports.drug.DrugGuidance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must count; one test class a database runs them. */
interface CardStoreLaws {
  Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  String SERVICE = "origami-order-sign";

  DataSource database();

  @BeforeEach
  default void empty() {
    Flyway.configure().dataSource(database()).load().migrate();
    var sql = JdbcClient.create(database());
    sql.sql("delete from shown_card").update();
    sql.sql("delete from card_feedback").update();
  }

  @Test
  default void countsEachCardByItsLastAnswerAndByDrugAndGene() {
    var clopidogrel = card(Guidances.avoid(CLOPIDOGREL));
    var amitriptyline = card(Guidances.halve(AMITRIPTYLINE));
    shown(clopidogrel, amitriptyline, card(Guidances.avoid(CLOPIDOGREL)));
    store().save(SERVICE, List.of(overridden(clopidogrel, 1, "tolerated-before")));
    store().save(SERVICE, List.of(accepted(clopidogrel, 2)));
    store().save(SERVICE, List.of(overridden(amitriptyline, 3, "dose-already-adjusted")));

    var summary = summary();

    assertThat(summary.all()).isEqualTo(new Group("all", "all", 3, 1, 1));
    assertThat(summary.groups())
        .contains(
            new Group("drug", "clopidogrel", 2, 1, 0),
            new Group("drug", "amitriptyline", 1, 0, 1),
            new Group("gene", "CYP2C19", 3, 1, 1),
            new Group("gene", "CYP2D6", 1, 0, 1),
            new Group("service", SERVICE, 3, 1, 1),
            new Group("indicator", "critical", 2, 1, 0));
    assertThat(summary.reasons())
        .extracting(FeedbackSummary.ReasonCount::drug, FeedbackSummary.ReasonCount::reason)
        .containsExactly(tuple("amitriptyline", "dose-already-adjusted"));
  }

  @Test
  default void countsTheSameEventOnce() {
    var card = card(Guidances.avoid(CLOPIDOGREL));
    shown(card);

    assertThat(store().save(SERVICE, List.of(overridden(card, 1, "tolerated-before")))).isOne();
    assertThat(store().save(SERVICE, List.of(overridden(card, 1, "tolerated-before")))).isZero();
  }

  @Test
  default void keepsWhatIsSaidOfUnknownCardsApart() {
    shown(card(Guidances.avoid(CLOPIDOGREL)));

    store().save(SERVICE, List.of(overridden(card(Guidances.avoid(CLOPIDOGREL)), 1, "x")));

    assertThat(summary().unknownCards()).isOne();
    assertThat(summary().all()).isEqualTo(new Group("all", "all", 1, 0, 0));
  }

  @Test
  default void takesFeedbackBeforeItsCardIsWrittenDown() {
    var card = card(Guidances.avoid(CLOPIDOGREL));
    store().save(SERVICE, List.of(overridden(card, 1, "x")));

    shown(card);

    assertThat(summary().all().overridden()).isOne();
    assertThat(summary().unknownCards()).isZero();
  }

  @Test
  default void forgetsWhatIsOld() {
    shown(card(Guidances.avoid(CLOPIDOGREL)));

    assertThat(store().forgetBefore(NOW.plusSeconds(1))).isOne();
    assertThat(summary().all().shown()).isZero();
  }

  @Test
  default void writesShownCardsBehindThePrescribersBack() {
    var card = card(Guidances.avoid(CLOPIDOGREL));

    try (var shown = new ShownCards(store(), CLOCK, Duration.ofDays(400))) {
      shown.shown(SERVICE, List.of(card));
    }

    assertThat(summary().all().shown()).isOne();
  }

  @Test
  default void countsNothingWhereNothingWasShown() {
    assertThat(summary().all()).isEqualTo(new Group("all", "all", 0, 0, 0));
    assertThat(summary().all().overriddenPercent()).isZero();
  }

  default CardStore store() {
    return new CardStore(database(), CLOCK);
  }

  private FeedbackSummary summary() {
    return new FeedbackReport(database()).of(NOW.minusSeconds(60), NOW.plusSeconds(60));
  }

  private void shown(Card... cards) {
    store()
        .saveShown(
            List.of(cards).stream().map(it -> new CardStore.Shown(it, SERVICE, NOW)).toList());
  }

  private static Card card(DrugGuidance guidance) {
    var order = AdvisedOrder.of(new MedicationRequest(), List.of(guidance));
    return new OrderCards(UUID::randomUUID, TestCards.INFO)
        .of(List.of(order), question -> List.of())
        .get(0);
  }

  private static Feedback overridden(Card card, int second, String reason) {
    return new Feedback(
        card.uuid(),
        Outcome.OVERRIDDEN,
        List.of(),
        Optional.of(new Reason("https://origami.dev/fhir/CodeSystem/override-reason", reason)),
        true,
        NOW.plusSeconds(second));
  }

  private static Feedback accepted(Card card, int second) {
    return new Feedback(
        card.uuid(),
        Outcome.ACCEPTED,
        List.of(UUID.randomUUID()),
        Optional.empty(),
        false,
        NOW.plusSeconds(second));
  }
}
