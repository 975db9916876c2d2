package org.origami.fhir.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.hgvs.HgvsReading;
import org.origami.genomics.hgvs.NucleotideChange;

/** What is said of one description: one row of a table or one line of JSON. */
final class HgvsLine {
  static final List<String> COLUMNS =
      List.of("given", "canonical", "kind", "notes", "refusal", "offset", "reason");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> cells;

  private HgvsLine(Map<String, Object> cells) {
    this.cells = cells;
  }

  static HgvsLine of(String given, HgvsReading reading) {
    var cells = new LinkedHashMap<String, Object>();
    cells.put("given", given);
    reading.match(
        read -> {
          cells.put("canonical", read.variant().toString());
          cells.put("kind", kinds(read.variant().changes()));
          cells.put("notes", read.notes().stream().map(Enum::name).toList());
          return cells;
        },
        refused -> {
          cells.put("refusal", refused.problem().code());
          cells.put("offset", refused.offset());
          cells.put("reason", refused.problem().message());
          return cells;
        });
    return new HgvsLine(cells);
  }

  private static String kinds(List<HgvsChange> changes) {
    return changes.stream().map(HgvsLine::kind).distinct().collect(Collectors.joining(", "));
  }

  /** The domain's own word for the change, such as {@code deletion insertion}. */
  private static String kind(HgvsChange change) {
    var form = change instanceof NucleotideChange nucleotides ? nucleotides.edit() : change;
    var name = form instanceof Enum<?> plain ? plain.name() : form.getClass().getSimpleName();
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  String tabSeparated() {
    return COLUMNS.stream().map(this::cell).collect(Collectors.joining("\t"));
  }

  private String cell(String column) {
    var value = cells.getOrDefault(column, "");
    var text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
            : value.toString();
    // What was given may hold anything; a cell holds no tab and no line end.
    return text.replaceAll("[\\t\\r\\n\\x00-\\x1f\\x7f]", " ");
  }

  String json() {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("text, numbers and lists are always JSON", e);
    }
  }
}
