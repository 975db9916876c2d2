package org.origami.reports.drug;

/**
 * Whom a recommendation is for.
 *
 * @param code of the groups table, such as {@code general}, {@code adults}, {@code phenytoin-naive}
 * @param words in plain language
 */
public record PatientGroup(String code, String words) {
  /** No narrower group is meant. */
  public static final PatientGroup GENERAL = new PatientGroup("general", "everybody");
}
