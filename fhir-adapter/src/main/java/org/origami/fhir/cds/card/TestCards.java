package org.origami.fhir.cds.card;

import org.origami.reports.drug.Urgency;

/**
 * From where on a missing test is worth a card. Where few patients are tested, a card for each drug
 * with a guideline would be more than anybody reads.
 */
public enum TestCards {
  /** For every drug whose guideline asks about genes that are not known. */
  INFO,
  /** For drugs that should not be given before the test. */
  WARNING,
  /** For none; the answer's extension still says it. */
  NONE;

  boolean shows(Urgency urgency) {
    return switch (this) {
      case INFO -> urgency.compareTo(Urgency.INFORM) >= 0;
      case WARNING -> urgency.compareTo(Urgency.WARN) >= 0;
      case NONE -> false;
    };
  }
}
