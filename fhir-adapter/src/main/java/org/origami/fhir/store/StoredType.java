package org.origami.fhir.store;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of FHIR resource that a report is made of, and the only ones that are kept. */
public enum StoredType {
  DIAGNOSTIC_REPORT("DiagnosticReport"),
  OBSERVATION("Observation"),
  RISK_ASSESSMENT("RiskAssessment"),
  PROVENANCE("Provenance"),
  TASK("Task");

  private final String fhirName;

  StoredType(String fhirName) {
    this.fhirName = fhirName;
  }

  public String fhirName() {
    return fhirName;
  }

  /** Empty for every resource type that is not kept, a Patient among them. */
  public static Optional<StoredType> parse(String fhirName) {
    return Stream.of(values()).filter(type -> type.fhirName.equals(fhirName)).findFirst();
  }
}
