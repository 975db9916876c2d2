package org.origami.genomics.variant;

/**
 * A concept as a code system names it, such as a ClinVar variation or a phenotype.
 *
 * @param system the code system's URI, empty where the sender gave text only
 * @param code the code, empty where the sender gave text only
 * @param display the words for it, empty where the sender gave none
 */
public record CodedValue(String system, String code, String display) {
  public CodedValue {
    if (code.isBlank() && display.isBlank()) {
      throw new IllegalArgumentException("a coded value has a code or words");
    }
  }

  /** Codes name people when they are rare, so printing shows none. */
  @Override
  public String toString() {
    return "[coded value]";
  }
}
