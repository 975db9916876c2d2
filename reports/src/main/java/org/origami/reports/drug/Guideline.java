package org.origami.reports.drug;

import java.net.URI;
import java.util.List;

/**
 * The guideline that a recommendation stands in.
 *
 * @param pmids PubMed identifiers, newest last
 */
public record Guideline(String name, URI page, List<String> pmids, String release) {
  public Guideline {
    pmids = List.copyOf(pmids);
  }
}
