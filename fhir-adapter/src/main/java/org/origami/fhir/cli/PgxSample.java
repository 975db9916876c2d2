package org.origami.fhir.cli;

import java.util.Optional;
import org.origami.reports.drug.PharmacyAssessment;

/**
 * What was found of one sample.
 *
 * @param file the VCF it is from; empty where it is the only one
 * @param sample its name there
 */
record PgxSample(Optional<String> file, String sample, PharmacyAssessment assessment) {
  @Override
  public String toString() {
    return "sample";
  }
}
