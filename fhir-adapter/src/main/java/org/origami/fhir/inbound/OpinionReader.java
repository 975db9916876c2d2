package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<Set<LaboratorySignificance>> said = said(concept);
    Set<LaboratorySignificance> stated = new LinkedHashSet<>();
    said.forEach(stated::addAll);
    if (stated.isEmpty() && !concept.isEmpty()) {
      notes.lost(ComponentCode.SIGNIFICANCE, "the conclusion is none of the five standard terms");
      stated.add(LaboratorySignificance.OTHER);
    } else if (stated.contains(LaboratorySignificance.OTHER)) {
      notes.lost(
          ComponentCode.SIGNIFICANCE,
          "a part of the conclusion is none of the five standard terms");
    }
    if (differ(said)) {
      notes.remark(
          ComponentCode.SIGNIFICANCE,
          "the codes and words of one conclusion differ; the gravest counts");
    }
    if (words(concept).anyMatch(SignificanceWords::sayLowPenetrance)) {
      notes.remark(ComponentCode.SIGNIFICANCE, "the laboratory says low penetrance");
    }
    significances.addAll(stated);
  }

  /** What each code and each text says, where it is understood. */
  private static List<Set<LaboratorySignificance>> said(Concept concept) {
    return Stream.concat(
            concept.codings().stream()
                .flatMap(coding -> Answers.SIGNIFICANCE.of(coding).stream())
                .map(Set::of),
            words(concept).map(SignificanceWords::in))
        .filter(stated -> !stated.isEmpty())
        .toList();
  }

  /** Some systems have words for codes, such as {@code likely_pathogenic}. */
  private static Stream<String> words(Concept concept) {
    return Stream.concat(
        concept.words(),
        concept.codings().stream()
            .filter(coding -> coding.display().isEmpty())
            .map(CodedValue::code));
  }

  private static boolean differ(List<Set<LaboratorySignificance>> said) {
    return said.stream().map(OpinionReader::withoutOther).distinct().count() > 1
        || said.stream()
            .anyMatch(
                stated ->
                    stated.stream().anyMatch(LaboratorySignificance::isPathogenic)
                        && stated.stream().anyMatch(LaboratorySignificance::isBenign));
  }

  private static Set<LaboratorySignificance> withoutOther(Set<LaboratorySignificance> stated) {
    return stated.stream()
        .filter(it -> it != LaboratorySignificance.OTHER)
        .collect(Collectors.toUnmodifiableSet());
  }

  LaboratoryOpinion opinion() {
    return new LaboratoryOpinion(significances, List.copyOf(phenotypes));
  }
}
