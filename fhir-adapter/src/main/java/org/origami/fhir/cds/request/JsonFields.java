package org.origami.fhir.cds.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object; what is missing or wrong is named by its path, never quoted. */
public final class JsonFields {
  private static final Pattern UUID_FORM =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final JsonNode node;
  private final String path;

  private JsonFields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** Throws where the value is no object. */
  public static JsonFields of(JsonNode node, String path) {
    if (!node.isObject()) {
      throw CdsRefusal.FIELD_FORM.at(path.isEmpty() ? "." : path);
    }
    return new JsonFields(node, path);
  }

  public String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Empty where the field is absent or null. */
  public Optional<JsonNode> optional(String name) {
    return Optional.ofNullable(node.get(name)).filter(it -> !it.isNull());
  }

  /** Whether the field is there and null. */
  public boolean isNull(String name) {
    return node.has(name) && node.get(name).isNull();
  }

  public JsonNode required(String name) {
    return optional(name).orElseThrow(() -> CdsRefusal.FIELD_MISSING.at(pathOf(name)));
  }

  public JsonFields object(String name) {
    return of(required(name), pathOf(name));
  }

  public Optional<JsonFields> optionalObject(String name) {
    return optional(name).map(it -> of(it, pathOf(name)));
  }

  public String text(String name) {
    return text(required(name), pathOf(name));
  }

  /** Text of the given form. */
  public String text(String name, Pattern form) {
    var text = text(name);
    if (!form.matcher(text).matches()) {
      throw CdsRefusal.FIELD_FORM.at(pathOf(name));
    }
    return text;
  }

  public Optional<String> optionalText(String name) {
    return optional(name).map(it -> text(it, pathOf(name)));
  }

  public UUID uuid(String name) {
    return UUID.fromString(text(name, UUID_FORM));
  }

  public int integer(String name) {
    var value = required(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw CdsRefusal.FIELD_FORM.at(pathOf(name));
    }
    return value.intValue();
  }

  public List<JsonNode> list(String name) {
    var value = required(name);
    if (!value.isArray()) {
      throw CdsRefusal.FIELD_FORM.at(pathOf(name));
    }
    return value.values().stream().toList();
  }

  public List<String> texts(String name) {
    var values = list(name);
    return IntStream.range(0, values.size())
        .mapToObj(i -> text(values.get(i), pathOf(name) + "[" + i + "]"))
        .toList();
  }

  private static String text(JsonNode value, String at) {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw CdsRefusal.FIELD_FORM.at(at);
    }
    return value.stringValue();
  }
}
