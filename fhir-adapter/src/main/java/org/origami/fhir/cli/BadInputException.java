package org.origami.fhir.cli;

/**
 * What was given to read is not what it should be; the words name file and field, never content.
 */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInputException(String words) {
    super(words);
  }
}
