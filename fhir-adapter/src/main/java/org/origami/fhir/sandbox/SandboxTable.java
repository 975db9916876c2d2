package org.origami.fhir.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of the sandbox's tables: tab-separated, remarks behind {@code #}, a line of column names. */
final class SandboxTable {
  private SandboxTable() {}

  /** One row, which answers a column by its name; a cell without text is empty. */
  record Row(Map<String, String> cells) {
    String cell(String column) {
      var cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("a table of the sandbox lacks a column");
      }
      return cell;
    }
  }

  static <R> List<R> read(String name, Function<Row, R> value) {
    var lines = text(name).lines().filter(line -> !line.startsWith("#")).toList();
    var columns = lines.get(0).split("\t", -1);
    return lines.stream().skip(1).map(line -> value.apply(row(columns, line))).toList();
  }

  private static Row row(String[] columns, String line) {
    var cells = line.split("\t", -1);
    if (cells.length != columns.length) {
      throw new IllegalStateException("a row of the sandbox has another number of cells");
    }
    var row = new HashMap<String, String>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return new Row(row);
  }

  private static String text(String name) {
    try (InputStream table = SandboxTable.class.getResourceAsStream("/sandbox/" + name)) {
      if (table == null) {
        throw new IllegalStateException("a table of the sandbox is missing");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a table of the sandbox cannot be read", e);
    }
  }
}
