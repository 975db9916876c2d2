package org.origami.fhir.cds;

import ca.uhn.fhir.context.FhirContext;
import java.util.Locale;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.cds.card.CardJson;
import org.origami.reports.drug.DrugGuidance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The answer as CDS Hooks writes it. What was looked at and needs no card stands in its extension,
 * so that a machine can tell "nothing to say" from "not known".
 */
final class AnswerJson {
  private static final String ORDERS = "dev.origami.orders";
  private static final String UNREAD = "dev.origami.unread-observations";

  private final JsonMapper json;
  private final CardJson cards;

  AnswerJson(FhirContext fhir, JsonMapper json) {
    this.json = json;
    this.cards = new CardJson(fhir, json);
  }

  byte[] of(HookAnswer answer) {
    var root = json.createObjectNode();
    root.set("cards", cards.of(answer.cards()));
    var extension = root.putObject("extension");
    var orders = extension.putArray(ORDERS);
    answer.orders().forEach(order -> write(order, orders));
    extension.put(UNREAD, answer.unread());
    return json.writeValueAsBytes(root);
  }

  private static void write(AdvisedOrder order, ArrayNode orders) {
    order.guidance().forEach(it -> write(order, outcome(it), orders));
    order.notRead().forEach(reason -> write(order, code(reason), orders));
  }

  private static void write(AdvisedOrder order, String outcome, ArrayNode orders) {
    var node = orders.addObject();
    var id = order.order().getIdElement().getIdPart();
    if (id != null) {
      node.put("order", "MedicationRequest/" + id);
    }
    node.put("outcome", outcome);
  }

  private static String outcome(DrugGuidance guidance) {
    return guidance.match(
        advised -> "advised",
        testFirst -> "test-first",
        noRecommendation -> "no-recommendation",
        noGuideline -> code(noGuideline.reason()));
  }

  private static String code(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
