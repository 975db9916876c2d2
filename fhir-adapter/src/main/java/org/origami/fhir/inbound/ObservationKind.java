package org.origami.fhir.inbound;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.origami.fhir.vocabulary.Loinc;

/** What an Observation is, by its code, else by its profile, else by its words. */
enum ObservationKind {
  VARIANT("variant", List.of(Loinc.VARIANT), "genetic variant assessment"),
  GENOTYPE("genotype", List.of(Loinc.GENOTYPE), "genotype display name"),
  HAPLOTYPE("haplotype", List.of(Loinc.HAPLOTYPE), "haplotype name"),
  // The first release of the guide used the significance itself as the code of the Observation.
  DIAGNOSTIC_IMPLICATION(
      "diagnostic-implication",
      List.of("diagnostic-implication", Loinc.CLINICAL_SIGNIFICANCE),
      "diagnostic implication"),
  MOLECULAR_CONSEQUENCE(
      "molecular-consequence", List.of("molecular-consequence"), "molecular consequence"),
  THERAPEUTIC_IMPLICATION(
      "therapeutic-implication", List.of("therapeutic-implication"), "therapeutic implication"),
  SEQUENCE_PHASE(
      "sequence-phase-relationship", List.of(Loinc.SEQUENCE_PHASE), "sequence phase relationship"),
  MOLECULAR_BIOMARKER(
      "molecular-biomarker",
      List.of(Loinc.MICROSATELLITE_INSTABILITY, Loinc.TUMOR_MUTATION_BURDEN),
      "molecular biomarker"),
  OVERALL_INTERPRETATION(
      "overall-interpretation", List.of(Loinc.OVERALL_INTERPRETATION), "overall interpretation"),
  REGION_STUDIED("region-studied", List.of(Loinc.REGION_STUDIED), "region studied"),
  OTHER("", List.of(), "");

  private final String profile;
  private final List<String> codes;
  private final String words;

  ObservationKind(String profile, List<String> codes, String words) {
    this.profile = profile;
    this.codes = codes;
    this.words = words;
  }

  static ObservationKind of(Observation observation) {
    for (ObservationKind kind : values()) {
      if (kind != OTHER && CodeMatch.matches(observation.getCode(), kind.codes, kind.words)) {
        return kind;
      }
    }
    for (ObservationKind kind : values()) {
      if (kind != OTHER && kind.isClaimedBy(observation)) {
        return kind;
      }
    }
    return OTHER;
  }

  private boolean isClaimedBy(Observation observation) {
    return observation.getMeta().getProfile().stream()
        .map(address -> String.valueOf(address.getValue()))
        .map(address -> address.replaceFirst("\\|.*$", ""))
        .anyMatch(
            address ->
                address.contains("/genomics-reporting/")
                    && address.endsWith("/StructureDefinition/" + profile));
  }

  /** The field that decides that an Observation of this kind is not a variant. */
  String field() {
    return this == OTHER ? "code" : "code: " + words;
  }
}
