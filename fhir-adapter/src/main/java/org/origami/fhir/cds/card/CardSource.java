package org.origami.fhir.cds.card;

import java.net.URI;

/** Where a card's advice comes from. */
public record CardSource(String label, URI url, CardCoding topic) {
  public CardSource {
    if (label.isBlank() || !url.isAbsolute()) {
      throw new IllegalArgumentException("a source has a label and an absolute address");
    }
  }
}
