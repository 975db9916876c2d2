package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.StringType;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.Terminology;

/**
 * A <em>therapeutic-implication</em> under way: the parts that each has, whether it rests on a
 * folded variant or on a pharmacogene.
 */
final class TherapyObservation {
  private final Observation observation;

  /**
   * @param derivedFrom the variants, genotypes or haplotypes it rests on; the profile wants one
   */
  TherapyObservation(Reference patient, Date issued, List<Reference> derivedFrom) {
    this.observation =
        ObservationParts.observation(
            GenomicsReporting.THERAPEUTIC_IMPLICATION,
            Concepts.pending(
                GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE, "Therapeutic implication"),
            patient,
            issued);
    observation.setEffective(new DateTimeType(issued));
    derivedFrom.forEach(observation::addDerivedFrom);
  }

  Observation observation() {
    return observation;
  }

  /** What the genes say of the medicine, such as {@code Poor metabolizer}. */
  TherapyObservation implication(CodeableConcept implication) {
    return component(
        Concepts.pending(GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE, "Therapeutic implication"),
        implication);
  }

  /**
   * An ingredient of the medicine that is spoken of; a combination has one component for each,
   * since several codings of one concept would mean the same thing.
   *
   * @param rxNorm its RXCUI, empty where none is known
   */
  TherapyObservation medication(String name, String rxNorm) {
    var medicine = new CodeableConcept().setText(PlainText.of(name));
    if (!rxNorm.isEmpty()) {
      medicine.addCoding(new Coding().setSystem(Terminology.RXNORM).setCode(rxNorm));
    }
    return component(Concepts.loinc(Loinc.MEDICATION_ASSESSED, "Medication assessed"), medicine);
  }

  /** The condition for which the medicine is considered. */
  TherapyObservation context(CodeableConcept condition) {
    return component(
        Concepts.loinc(Loinc.PREDICTED_PHENOTYPE, "Phenotypic treatment context"), condition);
  }

  TherapyObservation evidenceLevel(CodeableConcept level) {
    return component(Concepts.loinc(Loinc.EVIDENCE_LEVEL, "Level of evidence"), level);
  }

  /** The implication in words, also its narrative, with the publications and labels it rests on. */
  TherapyObservation conclusion(String words, List<RelatedArtifact> sources) {
    var part =
        observation
            .addComponent()
            .setCode(Concepts.pending(GenomicsReporting.CONCLUSION, "Conclusion"))
            .setValue(new StringType(PlainText.of(words)));
    sources.forEach(source -> part.addExtension(GenomicsReporting.RELATED_ARTIFACT, source));
    observation.setText(Narratives.sentence(words));
    return this;
  }

  /**
   * A publication or label.
   *
   * @param address where it can be read, empty where none is known
   */
  static RelatedArtifact citation(String words, String address) {
    var artifact =
        new RelatedArtifact()
            .setType(RelatedArtifactType.CITATION)
            .setCitation(PlainText.markdown(words));
    return address.isEmpty() ? artifact : artifact.setUrl(address);
  }

  private TherapyObservation component(CodeableConcept code, CodeableConcept value) {
    ObservationParts.component(observation, code, value);
    return this;
  }
}
