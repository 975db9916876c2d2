package org.origami.fhir.sandbox;

import java.util.List;

/** An invented patient. */
public record SandboxPatient(
    String id, String family, String given, String gender, String born, String story) {

  /** All of them, in the order in which they are shown; the first one has one of each finding. */
  public static List<SandboxPatient> all() {
    return SandboxTable.read("patients.tsv", SandboxPatient::of);
  }

  private static SandboxPatient of(SandboxTable.Row row) {
    return new SandboxPatient(
        row.cell("id"),
        row.cell("family"),
        row.cell("given"),
        row.cell("gender"),
        row.cell("born"),
        row.cell("story"));
  }

  /** Such as {@code Demo Ada Canary-Family}. */
  public String name() {
    return given + " " + family;
  }
}
