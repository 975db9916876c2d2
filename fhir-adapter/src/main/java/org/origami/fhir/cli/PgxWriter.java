package org.origami.fhir.cli;

/** Puts samples into words, one after the other; used by many threads. */
interface PgxWriter {
  /** What stands before the first sample. */
  String head();

  String sample(PgxSample sample);
}
