package org.origami.fhir.cds.card;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.origami.fhir.cds.card.SuggestedAction.Create;
import org.origami.fhir.cds.card.SuggestedAction.Delete;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cards as CDS Hooks writes them. */
public final class CardJson {
  private final FhirContext fhir;
  private final JsonMapper json;

  public CardJson(FhirContext fhir, JsonMapper json) {
    this.fhir = fhir;
    this.json = json;
  }

  public ArrayNode of(List<Card> cards) {
    var array = json.createArrayNode();
    cards.forEach(card -> write(card, array.addObject()));
    return array;
  }

  private void write(Card card, ObjectNode node) {
    node.put("uuid", card.uuid().toString());
    node.put("summary", card.summary());
    node.put("detail", card.detail());
    node.put("indicator", card.indicator().code());
    var source = node.putObject("source");
    source.put("label", card.source().label());
    source.put("url", card.source().url().toString());
    write(card.source().topic(), source.putObject("topic"));
    if (!card.suggestions().isEmpty()) {
      var suggestions = node.putArray("suggestions");
      card.suggestions().forEach(it -> write(it, suggestions.addObject()));
      node.put("selectionBehavior", "at-most-one");
    }
    var reasons = node.putArray("overrideReasons");
    card.overrideReasons().forEach(it -> write(it, reasons.addObject()));
    var links = node.putArray("links");
    card.links().forEach(it -> write(it, links.addObject()));
  }

  private static void write(CardCoding coding, ObjectNode node) {
    node.put("system", coding.system());
    node.put("code", coding.code());
    node.put("display", coding.display());
  }

  private static void write(CardLink link, ObjectNode node) {
    node.put("label", link.label());
    node.put("url", link.url().toString());
    node.put("type", "absolute");
  }

  private void write(Suggestion suggestion, ObjectNode node) {
    node.put("label", suggestion.label());
    node.put("uuid", suggestion.uuid().toString());
    node.put("isRecommended", suggestion.recommended());
    var actions = node.putArray("actions");
    suggestion.actions().forEach(it -> write(it, actions.addObject()));
  }

  private void write(SuggestedAction action, ObjectNode node) {
    if (action instanceof Create create) {
      node.put("type", "create");
      node.put("description", create.description());
      node.set(
          "resource", json.readTree(fhir.newJsonParser().encodeResourceToString(create.order())));
    } else if (action instanceof Delete delete) {
      node.put("type", "delete");
      node.put("description", delete.description());
      node.put("resourceId", delete.orderId());
    }
  }
}
