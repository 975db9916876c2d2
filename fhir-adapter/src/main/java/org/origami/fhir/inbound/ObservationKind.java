package org.origami.fhir.inbound;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.origami.fhir.vocabulary.Loinc;

/** What an Observation is, by its code, else by its profile, else by its words. */
enum ObservationKind {
  VARIANT("variant", Loinc.VARIANT, "genetic variant assessment"),
  GENOTYPE("genotype", Loinc.GENOTYPE, "genotype display name"),
  HAPLOTYPE("haplotype", Loinc.HAPLOTYPE, "haplotype name"),
  // The first release of the guide used the significance itself as the code of the Observation.
  DIAGNOSTIC_IMPLICATION(
      "diagnostic-implication", Loinc.CLINICAL_SIGNIFICANCE, "diagnostic implication"),
  MOLECULAR_CONSEQUENCE("molecular-consequence", "", "molecular consequence"),
  THERAPEUTIC_IMPLICATION("therapeutic-implication", "", "therapeutic implication"),
  SEQUENCE_PHASE(
      "sequence-phase-relationship", Loinc.SEQUENCE_PHASE, "sequence phase relationship"),
  MICROSATELLITE_INSTABILITY("", Loinc.MICROSATELLITE_INSTABILITY, "microsatellite instability"),
  TUMOR_MUTATION_BURDEN("", Loinc.TUMOR_MUTATION_BURDEN, "tumor mutation burden"),
  OVERALL_INTERPRETATION("", Loinc.OVERALL_INTERPRETATION, "overall interpretation"),
  MOLECULAR_BIOMARKER("molecular-biomarker", "", "molecular biomarker"),
  REGION_STUDIED("region-studied", Loinc.REGION_STUDIED, "region studied"),
  OTHER("", "", "");

  /** The last part of the profile's address; where the guide has a code of its own, also that. */
  private final String name;

  private final String loinc;
  private final String words;

  ObservationKind(String name, String loinc, String words) {
    this.name = name;
    this.loinc = loinc;
    this.words = words;
  }

  static ObservationKind of(Observation observation) {
    for (ObservationKind kind : values()) {
      if (kind != OTHER && CodeMatch.matches(observation.getCode(), kind.codes(), kind.words)) {
        return kind;
      }
    }
    for (ObservationKind kind : values()) {
      if (!kind.name.isEmpty() && kind.isClaimedBy(observation)) {
        return kind;
      }
    }
    return OTHER;
  }

  private List<String> codes() {
    return Stream.of(name, loinc).filter(code -> !code.isEmpty()).toList();
  }

  private boolean isClaimedBy(Observation observation) {
    return observation.getMeta().getProfile().stream()
        .map(address -> String.valueOf(address.getValue()))
        .map(address -> address.replaceFirst("\\|.*$", ""))
        .anyMatch(
            address ->
                address.contains("/genomics-reporting/")
                    && address.endsWith("/StructureDefinition/" + name));
  }

  /** The field that decides that an Observation of this kind is not a variant. */
  String field() {
    return this == OTHER ? "code" : "code: " + words;
  }
}
