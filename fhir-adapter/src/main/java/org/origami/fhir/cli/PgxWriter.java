package org.origami.fhir.cli;

/** Puts samples into words, one after the other; used by many threads. */
interface PgxWriter {
  /** What stands before the first sample. */
  String head();

  String sample(PgxSample sample);

  /** What parts two samples. */
  default String between() {
    return "";
  }

  /** What stands after the last sample. */
  default String foot() {
    return "";
  }
}
