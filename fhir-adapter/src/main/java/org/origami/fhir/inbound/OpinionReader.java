package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.LaboratorySignificance;

/** Reads what the laboratory concluded, from the variant itself and from its implications. */
final class OpinionReader {
  private final ReadingNotes notes;
  private final List<LaboratorySignificance> significances = new ArrayList<>();
  private final Set<CodedValue> phenotypes = new LinkedHashSet<>();

  OpinionReader(ReadingNotes notes) {
    this.notes = notes;
  }

  void read(Observation observation) {
    var components = new Components(observation, notes);
    components.concepts(ComponentCode.SIGNIFICANCE).forEach(this::significance);
    components
        .concepts(ComponentCode.PHENOTYPE)
        .forEach(concept -> phenotypes.addAll(concept.values()));
    // The first release of the guide put the significance into the Observation's own value.
    if (CodeMatch.matches(observation.getCode(), List.of(Loinc.CLINICAL_SIGNIFICANCE), "")
        && observation.getValue() instanceof CodeableConcept value) {
      significance(Concept.of(value));
    }
  }

  private void significance(Concept concept) {
    Set<LaboratorySignificance> stated = Answers.SIGNIFICANCE.in(concept);
    if (stated.isEmpty() && !concept.isEmpty()) {
      notes.lost(ComponentCode.SIGNIFICANCE, "the conclusion is none of the five standard terms");
      significances.add(LaboratorySignificance.OTHER);
    }
    significances.addAll(stated);
  }

  LaboratoryOpinion opinion() {
    return new LaboratoryOpinion(significances, List.copyOf(phenotypes));
  }
}
