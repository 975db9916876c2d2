package org.origami.fhir.cds;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.MedicationRequest;

/**
 * The rules of CDS Hooks 2.0 for what a service answers, checked on the JSON itself and not on the
 * classes that wrote it. Every broken rule is told.
 */
public final class CardLaws {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TAG = Pattern.compile("<\\s*[A-Za-z/!?]");
  private static final Pattern RELATIVE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64}");

  private final List<String> broken = new ArrayList<>();
  private final Set<String> uuids = new HashSet<>();

  private CardLaws() {}

  /** Fails with every rule that the answer breaks. */
  public static JsonNode check(String answer) {
    try {
      var root = JSON.readTree(answer);
      assertThat(brokenBy(root)).as(answer).isEmpty();
      return root;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError("the answer is not JSON", e);
    }
  }

  static List<String> brokenBy(JsonNode root) {
    var laws = new CardLaws();
    laws.response(root);
    return laws.broken;
  }

  private void response(JsonNode root) {
    onlyNames(root, "answer", "cards", "systemActions", "extension");
    must(root.path("cards").isArray(), "cards is an array, even where it is empty");
    must(!root.has("systemActions"), "nothing is done behind the prescriber's back");
    must(!root.has("extension") || root.path("extension").isObject(), "an extension is an object");
    root.path("cards").forEach(this::card);
  }

  private void card(JsonNode card) {
    onlyNames(
        card,
        "card",
        "uuid",
        "summary",
        "detail",
        "indicator",
        "source",
        "suggestions",
        "selectionBehavior",
        "overrideReasons",
        "links",
        "extension");
    uuid(card, "card");
    text(card, "summary", "card");
    var summary = card.path("summary").asText();
    must(summary.length() < 140, "a summary has less than 140 characters: " + summary.length());
    must(summary.lines().count() == 1, "a summary is one line");
    noTags(summary);
    if (card.has("detail")) {
      text(card, "detail", "card");
      noTags(card.path("detail").asText());
    }
    must(
        Set.of("info", "warning", "critical").contains(card.path("indicator").asText()),
        "an indicator is info, warning or critical");
    source(card.path("source"));
    suggestions(card);
    list(card, "overrideReasons").forEach(it -> coding(it, true));
    list(card, "links").forEach(this::link);
  }

  private void source(JsonNode source) {
    must(source.isObject(), "a card has a source");
    onlyNames(source, "source", "label", "url", "icon", "topic", "extension");
    text(source, "label", "source");
    absolute(source, "url");
    absolute(source, "icon");
    if (source.has("topic")) {
      coding(source.path("topic"), false);
    }
  }

  private void suggestions(JsonNode card) {
    var suggestions = list(card, "suggestions");
    must(
        !card.has("suggestions") || !suggestions.isEmpty(),
        "where there are no suggestions, there is no list of them");
    must(
        suggestions.isEmpty() != card.has("selectionBehavior"),
        "selectionBehavior is there where suggestions are, and only there");
    var behavior = card.path("selectionBehavior").asText("at-most-one");
    must(Set.of("at-most-one", "any").contains(behavior), "at-most-one or any");
    long recommended =
        suggestions.stream().filter(it -> it.path("isRecommended").asBoolean()).count();
    must(
        behavior.equals("any") || recommended <= 1,
        "where one may be chosen, at most one is recommended");
    suggestions.forEach(this::suggestion);
  }

  private void suggestion(JsonNode suggestion) {
    onlyNames(suggestion, "suggestion", "label", "uuid", "isRecommended", "actions", "extension");
    text(suggestion, "label", "suggestion");
    noTags(suggestion.path("label").asText());
    uuid(suggestion, "suggestion");
    must(
        !suggestion.has("isRecommended") || suggestion.path("isRecommended").isBoolean(),
        "isRecommended is true or false");
    list(suggestion, "actions").forEach(this::action);
  }

  private void action(JsonNode action) {
    onlyNames(action, "action", "type", "description", "resource", "resourceId", "extension");
    text(action, "description", "action");
    noTags(action.path("description").asText());
    switch (action.path("type").asText()) {
      case "create" -> {
        var order = resource(action);
        must(!order.hasId() && !order.hasIdentifier(), "what is created has no identity yet");
        must(!action.has("resourceId"), "what is created has no id to name");
      }
      case "update" -> must(resource(action).hasId(), "what is updated has an id");
      case "delete" -> {
        must(
            RELATIVE.matcher(action.path("resourceId").asText()).matches(),
            "what is deleted is named by a relative reference");
        must(!action.has("resource"), "deleting by resource is deprecated");
      }
      default -> broken.add("an action creates, updates or deletes");
    }
  }

  private MedicationRequest resource(JsonNode action) {
    must(action.path("resource").isObject(), "creating and updating need the resource");
    var order =
        FHIR.newJsonParser()
            .parseResource(MedicationRequest.class, action.path("resource").toString());
    must(order.hasStatus() && order.hasIntent() && order.hasMedication(), "an order R4 allows");
    must(!order.hasDosageInstruction(), "no dose is carried over from one drug to another");
    return order;
  }

  private void link(JsonNode link) {
    onlyNames(link, "link", "label", "url", "type", "appContext", "extension");
    text(link, "label", "link");
    must(link.has("url"), "a link has an address");
    absolute(link, "url");
    must(
        Set.of("absolute", "smart").contains(link.path("type").asText()),
        "a link is absolute or smart");
    must(
        !link.has("appContext") || link.path("type").asText().equals("smart"),
        "only a smart link has an appContext");
  }

  private void coding(JsonNode coding, boolean displayNeeded) {
    onlyNames(coding, "coding", "system", "code", "display");
    text(coding, "system", "coding");
    text(coding, "code", "coding");
    if (displayNeeded) {
      text(coding, "display", "coding");
    }
  }

  private void uuid(JsonNode node, String what) {
    var uuid = node.path("uuid").asText();
    must(UUID_FORM.matcher(uuid).matches(), "a " + what + " has a uuid");
    must(uuids.add(uuid), "a uuid names one thing");
  }

  private void text(JsonNode node, String name, String what) {
    must(
        node.path(name).isTextual() && !node.path(name).asText().isBlank(),
        "a " + what + " has a " + name);
  }

  private void absolute(JsonNode node, String name) {
    if (node.has(name)) {
      var scheme = URI.create(node.path(name).asText()).getScheme();
      must("https".equals(scheme) || "http".equals(scheme), name + " is an absolute web address");
    }
  }

  private void noTags(String text) {
    must(!TAG.matcher(text).find(), "no HTML is live: " + text);
  }

  private List<JsonNode> list(JsonNode node, String name) {
    must(!node.has(name) || node.path(name).isArray(), name + " is an array");
    var items = new ArrayList<JsonNode>();
    node.path(name).forEach(items::add);
    return items;
  }

  private void onlyNames(JsonNode node, String what, String... names) {
    node.fieldNames()
        .forEachRemaining(name -> must(Set.of(names).contains(name), what + " has no " + name));
  }

  private void must(boolean holds, String law) {
    if (!holds) {
      broken.add(law);
    }
  }
}
