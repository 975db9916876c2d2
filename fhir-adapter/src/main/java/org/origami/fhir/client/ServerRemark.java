package org.origami.fhir.client;

/**
 * A remark of the hospital's server about a search, by its codes; its free text is left behind.
 *
 * @param severity of {@code OperationOutcome.issue}, such as {@code warning}
 * @param code of {@code OperationOutcome.issue}, such as {@code not-supported}
 */
public record ServerRemark(String severity, String code) {
  /** What the remark is about, as an element of FHIR: its codes and no text of the server. */
  public String field() {
    return "OperationOutcome.issue: " + severity + ", " + code;
  }
}
