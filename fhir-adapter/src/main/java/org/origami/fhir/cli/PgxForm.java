package org.origami.fhir.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which {@code origami pgx} answers. */
enum PgxForm {
  /** For people. */
  TABLE(".txt"),
  /** One row a gene, in PharmCAT's columns. */
  TSV(".tsv"),
  /** A FHIR Bundle; of several samples one that holds the Bundle of each. */
  JSON(".json"),
  /** A FHIR Bundle a line. */
  NDJSON(".ndjson");

  private final String ending;

  PgxForm(String ending) {
    this.ending = ending;
  }

  /** By the ending of a file's name. */
  static Optional<PgxForm> ofFile(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> lower.endsWith(it.ending)).findFirst();
  }

  /** By its own name, which stands for standard output. */
  static Optional<PgxForm> ofWord(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  static List<String> endings() {
    return Arrays.stream(values()).map(it -> it.ending).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it says what the genes mean for medicines. */
  boolean advises() {
    return this != TSV;
  }
}
