package org.origami.genomics.hgvs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reading as one row of a table, for tools that read descriptions line by line. */
public record ReadingRow(List<String> cells) {
  /** What the cells hold; empty where it does not apply. */
  public static final List<String> COLUMNS =
      List.of(
          "status",
          "description",
          "reference",
          "gene",
          "type",
          "effect",
          "predicted",
          "accompanying",
          "notes",
          "problem",
          "offset",
          "message");

  public ReadingRow {
    cells = List.copyOf(cells);
    if (cells.size() != COLUMNS.size()) {
      throw new IllegalArgumentException("a row has a cell for each column");
    }
  }

  public static ReadingRow of(HgvsReading reading) {
    return reading.match(ReadingRow::read, ReadingRow::refused);
  }

  private static ReadingRow read(HgvsReading.Read read) {
    HgvsVariant variant = read.variant();
    String status = read.conforms() ? "valid" : "noted";
    return new ReadingRow(
        List.of(
            status,
            variant.toString(),
            text(variant.reference()),
            text(variant.gene()),
            String.valueOf(variant.coordinateType().letter()),
            text(variant.proteinChange().map(ProteinChange::effect)),
            String.valueOf(variant.predicted()),
            joined(read.accompanying()),
            joined(read.notes()),
            "",
            "",
            read.notes().stream().map(HgvsNote::message).collect(Collectors.joining("; "))));
  }

  private static ReadingRow refused(HgvsReading.Refused refused) {
    HgvsProblem problem = refused.problem();
    Stream<String> nothing = Stream.generate(() -> "").limit(COLUMNS.size() - 4L);
    Stream<String> told =
        Stream.of(problem.code(), Integer.toString(refused.offset()), problem.message());
    return new ReadingRow(
        Stream.of(Stream.of("refused"), nothing, told).flatMap(part -> part).toList());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
