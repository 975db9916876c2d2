package org.origami.fhir.cds.card;

import java.net.URI;

/** A page with more; its type is always {@code absolute}. */
public record CardLink(String label, URI url) {
  public CardLink {
    if (label.isBlank() || !url.isAbsolute()) {
      throw new IllegalArgumentException("a link has a label and an absolute address");
    }
  }
}
