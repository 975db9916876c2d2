package org.origami.fhir.vocabulary;

/** Addresses of code systems that others maintain, by which medicines and conditions are named. */
public final class Terminology {
  /** A code is an RXCUI. */
  public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

  /** A code is written {@code MONDO:0009861}. */
  public static final String MONDO = "http://purl.obolibrary.org/obo/mondo.owl";

  /** Anatomical Therapeutic Chemical classification; a code such as {@code N06AA09}. */
  public static final String ATC = "http://www.whocc.no/atc";

  private Terminology() {}
}
