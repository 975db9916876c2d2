package org.origami.fhir.cds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.cds.card.Card;
import org.origami.fhir.cds.card.OrderCards;
import org.origami.fhir.cds.card.PatientCard;
import org.origami.fhir.cds.feedback.ShownCards;
import org.origami.fhir.cds.request.CdsRefusal;
import org.origami.fhir.cds.request.FhirAccess;
import org.origami.fhir.cds.request.HookRequest;
import org.origami.fhir.cds.request.HookRequestReader;
import org.origami.fhir.cds.request.Prefetched;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.prescription.UnreadPrescription.Reason;

/**
 * The story of one request. Read {@link #to} first: the orders, the genes, what the genes mean for
 * the orders, the cards.
 */
public final class HookAnswers {
  private static final Set<MedicationRequestStatus> TO_BE_GIVEN =
      EnumSet.of(
          MedicationRequestStatus.DRAFT,
          MedicationRequestStatus.ACTIVE,
          MedicationRequestStatus.ONHOLD);

  private final PrescriptionAdviser adviser;
  private final EhrChart chart;
  private final OrderCards orderCards;
  private final PatientCard patientCard;
  private final ShownCards shown;

  public HookAnswers(
      PrescriptionAdviser adviser,
      EhrChart chart,
      OrderCards orderCards,
      PatientCard patientCard,
      ShownCards shown) {
    this.adviser = adviser;
    this.chart = chart;
    this.orderCards = orderCards;
    this.patientCard = patientCard;
    this.shown = shown;
  }

  HookAnswer to(HookRequest request) {
    boolean drafts = request.hook().hasOrders();
    var found = drafts ? request.beside() : prescriptions(request);
    var orders = drafts ? request.orders() : active(found);
    if (orders.isEmpty()) {
      return HookAnswer.NOTHING;
    }
    var genes = genes(request);
    var remarks = ChartRemarks.in(genes);
    var advice = adviser.reading(request.patient(), genes);
    var beside = withMedications(request, found);
    var advised =
        orders.stream()
            .map(it -> drafts ? onDraft(it, advice, beside) : advice.onPrescription(it, beside))
            .toList();
    var cards =
        drafts ? orders(advised, advice, remarks) : patientCard.of(advised).stream().toList();
    shown.shown(request.hook().service(), cards);
    return new HookAnswer(cards, advised, advice.unread() + remarks.count());
  }

  private List<Card> orders(
      List<AdvisedOrder> advised, PrescriptionAdviser.ForPatient advice, ChartRemarks remarks) {
    var cards = new ArrayList<>(orderCards.of(advised, advice::on));
    if (remarks.partial()) {
      cards.add(orderCards.resultsMissing());
    }
    return cards;
  }

  /** An order that is stopped or done, or never was one, gives nothing. */
  private static AdvisedOrder onDraft(
      MedicationRequest order, PrescriptionAdviser.ForPatient advice, List<Resource> beside) {
    var status = order.getStatus();
    return status == null || TO_BE_GIVEN.contains(status)
        ? advice.onOrder(order, beside)
        : AdvisedOrder.notRead(order, Reason.ENDED);
  }

  /** What the orders refer to and nobody sent is asked for, where the EHR lets us. */
  private List<Resource> withMedications(HookRequest request, List<Resource> found) {
    return request
        .access()
        .map(access -> chart.medications(access, found))
        .filter(missing -> !missing.isEmpty())
        .map(missing -> Stream.concat(found.stream(), missing.stream()).toList())
        .orElse(found);
  }

  private List<Resource> genes(HookRequest request) {
    return had(request, request.genes(), HookRequestReader.GENES, chart::genes);
  }

  private List<Resource> prescriptions(HookRequest request) {
    return had(
        request, request.prescriptions(), HookRequestReader.PRESCRIPTIONS, chart::prescriptions);
  }

  /** An EHR may send on what its template finds; what is stopped or planned is not taken now. */
  private static List<MedicationRequest> active(List<Resource> resources) {
    return resources.stream()
        .filter(MedicationRequest.class::isInstance)
        .map(MedicationRequest.class::cast)
        .filter(it -> it.getStatus() == MedicationRequestStatus.ACTIVE)
        .toList();
  }

  /** From the prefetch where it is whole, else from the EHR's server. */
  private static List<Resource> had(
      HookRequest request,
      Prefetched prefetched,
      String key,
      BiFunction<FhirAccess, PatientId, List<Resource>> asked) {
    return prefetched.match(
        whole -> whole,
        // Null says that there is nothing; an EHR that lets us ask is asked all the same.
        () -> request.access().map(it -> asked.apply(it, request.patient())).orElse(List.of()),
        () ->
            request
                .access()
                .map(it -> asked.apply(it, request.patient()))
                .orElseThrow(() -> CdsRefusal.NOT_PREFETCHED.at("prefetch." + key)));
  }

  /** For the log: counts only. */
  static String counts(HookAnswer answer) {
    return Stream.of(
            answer.orders().size() + " orders",
            answer.cards().size() + " cards",
            answer.unread() + " unread")
        .reduce((left, right) -> left + ", " + right)
        .orElse("");
  }
}
