package org.origami.fhir.inbound;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Invented Observations about pharmacogenes, and short words for what was read of them. */
final class GeneObservations {
  static final String PATIENT = "Patient/canary-1";
  static final String HETEROZYGOUS = "LA6706-1";
  static final String HOMOZYGOUS = "LA6705-3";

  private static final String LOINC = "http://loinc.org";

  private GeneObservations() {}

  static Observation genotype(String id, String gene, String value) {
    return alleles(observation(id, "84413-4"), gene, value);
  }

  static Observation haplotype(String id, String gene, String value) {
    return alleles(observation(id, "84414-2"), gene, value);
  }

  /** A phenotype in words. */
  static Observation phenotype(String id, String gene, String value) {
    return alleles(observation(id, "53040-2"), gene, value);
  }

  static Observation carried(String id, String rsId, String state) {
    var variant = variant(id, rsId, "LA9633-4");
    component(variant, "53034-5", state);
    return variant;
  }

  static Observation absent(String id, String rsId) {
    return variant(id, rsId, "LA9634-2");
  }

  private static Observation variant(String id, String rsId, String presence) {
    var variant = observation(id, "69548-6");
    variant.getValueCodeableConcept().addCoding().setSystem(LOINC).setCode(presence);
    component(variant, "81252-9", rsId);
    return variant;
  }

  static void component(Observation observation, String code, String value) {
    var component = observation.addComponent();
    component.getCode().addCoding().setSystem(LOINC).setCode(code);
    component.getValueCodeableConcept().addCoding().setCode(value);
  }

  private static Observation alleles(Observation observation, String gene, String value) {
    observation.getValueCodeableConcept().setText(value);
    var component = observation.addComponent();
    component.getCode().addCoding().setSystem(LOINC).setCode("48018-6");
    component.getValueCodeableConcept().setText(gene);
    return observation;
  }

  static Observation at(String time, Observation observation) {
    return observation.setEffective(new DateTimeType(time));
  }

  /** Without a time. */
  static Observation observation(String id, String code) {
    var json =
        """
        {"resourceType": "Observation", "id": "%s", "status": "final",
         "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
         "subject": {"reference": "%s"}}
        """
            .formatted(id, code, PATIENT);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Observation.class, json);
  }

  static GeneReading read(Observation... sent) {
    return new GeneResultsReader().readFor(PATIENT, List.of(sent));
  }

  /** Each call as {@code CYP2C19 *1/*2}, {@code HLA-B *57:01 positive} or by why there is none. */
  static List<String> calls(GeneReading reading) {
    return reading.calls().stream().map(call -> call.gene() + " " + words(call)).toList();
  }

  private static String words(GeneCall call) {
    return call.match(
        called -> called.best().get(0).diplotype().label(),
        unphased -> "unphased",
        stated -> stated.phenotype().orElse(""),
        notCalled -> notCalled.reason().name());
  }

  /** Each unread Observation as {@code 2 OVERRULED}. */
  static List<String> unread(GeneReading reading) {
    return reading.unread().stream().map(it -> it.id() + " " + it.reason()).toList();
  }

  static List<Reason> reasons(GeneReading reading) {
    return reading.unread().stream().map(UnreadFinding::reason).toList();
  }

  static Stream<String> notes(GeneReading reading) {
    return reading.calls().stream()
        .flatMap(call -> call.evidence().notes().stream())
        .map(note -> note.kind().name());
  }
}
