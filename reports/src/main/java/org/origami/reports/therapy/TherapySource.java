package org.origami.reports.therapy;

import java.util.regex.Pattern;

/**
 * Where something is said of a therapy.
 *
 * @param pmid its number in PubMed; empty where it has none or none was seen
 * @param page where it can be read; empty where no lasting address is known
 */
public record TherapySource(Kind kind, String title, String pmid, String page) {
  /** What sort of source it is. */
  public enum Kind {
    LABEL,
    GUIDELINE,
    STUDY,
    NOTICE
  }

  private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

  public TherapySource {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source has a title");
    }
    if (!pmid.isEmpty() && !PMID.matcher(pmid).matches()) {
      throw new IllegalArgumentException("a number of PubMed has up to nine digits");
    }
    if (!page.isEmpty() && !page.startsWith("https://")) {
      throw new IllegalArgumentException("a page is read by https");
    }
  }

  /** Its page, or its entry in PubMed, or empty text. */
  public String address() {
    if (!page.isEmpty()) {
      return page;
    }
    return pmid.isEmpty() ? "" : "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/";
  }

  /** Such as {@code Maurer et al. 2018, N Engl J Med 379:1007, PMID 30145929}. */
  @Override
  public String toString() {
    return pmid.isEmpty() ? title : title + ", PMID " + pmid;
  }
}
