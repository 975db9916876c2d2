package org.origami.fhir.outbound;

import org.origami.genomics.variant.UnreadFinding;

/** An unread finding in a sentence that names the Observation and the field that decided it. */
final class UnreadWords {
  private UnreadWords() {}

  /** Such as {@code Finding 3 (https://…/Observation/7): the Observation has no code (code).}. */
  static String of(UnreadFinding unread, ReportSubject subject) {
    String source = PlainText.of(subject.source(unread.id()));
    return "Finding "
        + unread.id().number()
        + (source.isEmpty() ? "" : " (" + source + ")")
        + ": "
        + unread.reason().words()
        + (unread.field().isBlank() ? "." : " (" + unread.field() + ").");
  }
}
