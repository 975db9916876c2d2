package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.fhir.vocabulary.Terminology;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.therapy.Standing;
import org.origami.reports.therapy.TherapeuticImplication;
import org.origami.reports.therapy.Therapy;

/** What a variant means for a medicine that acts on its protein; never what to give. */
final class TherapyWriter {
  private final Maker maker;
  private final Reference patient;
  private final Date issued;

  TherapyWriter(Maker maker, Reference patient, Date issued) {
    this.maker = maker;
    this.patient = patient;
    this.issued = issued;
  }

  Observation write(TherapeuticImplication implication, Reference variant) {
    var therapy = implication.therapy();
    var written = new TherapyObservation(patient, issued, List.of(variant));
    response(implication).map(Concepts::answer).ifPresent(written::implication);
    therapy
        .ingredients()
        .forEach(
            it -> written.medication(it.name(), it.rxNorm().map(RxNormCode::value).orElse("")));
    written.context(condition(therapy));
    written.conclusion(
        implication.words(),
        therapy.sources().stream()
            .map(it -> TherapyObservation.citation(it.toString(), it.address()))
            .toList());
    var observation = written.observation();
    observation.setDevice(maker.device());
    answers(observation, implication);
    return observation;
  }

  /** The standard's words for a response, where the sources of the therapy bear them out. */
  private static Optional<LoincAnswer> response(TherapeuticImplication implication) {
    return switch (implication.reason()) {
      case NAMED_RESPONSIVE ->
          implication.therapy().standing() == Standing.AVAILABLE
              ? Optional.of(LoincAnswer.PRESUMED_RESPONSIVE)
              : Optional.empty();
      case NO_PROTEIN, PROBABLY_NO_PROTEIN, NAMED_UNRESPONSIVE ->
          Optional.of(LoincAnswer.PRESUMED_NON_RESPONSIVE);
      case EVERY_VARIANT,
          MISSENSE_ALLELE,
          ENZYME_GIVEN,
          LABEL_TABLE,
          RESPONSE_TEST,
          NOT_ESTABLISHED,
          SPLICE_IN_TABLE,
          COPIES_NOT_STATED,
          OTHER_ALLELE,
          TUMOUR_NOT_SHOWN,
          NOT_IDENTIFIED,
          TWO_COPIES_NEEDED,
          NO_LONGER_AUTHORISED ->
          Optional.empty();
    };
  }

  private static CodeableConcept condition(Therapy therapy) {
    var concept = new CodeableConcept().setText(PlainText.of(therapy.use()));
    therapy
        .mondo()
        .ifPresent(
            code -> concept.addCoding(new Coding().setSystem(Terminology.MONDO).setCode(code)));
    return concept;
  }

  private static void answers(Observation observation, TherapeuticImplication implication) {
    var therapy = implication.therapy();
    ObservationParts.component(
        observation,
        FoldingTerm.VARIANT_CONDITION,
        FoldingCodes.of(implication.answer()),
        implication.condition());
    ObservationParts.component(
        observation,
        FoldingTerm.CONDITION_REASON,
        FoldingCodes.of(implication.reason()),
        implication.reason().words());
    ObservationParts.component(
        observation,
        FoldingTerm.PROTEIN_FATE,
        FoldingCodes.of(implication.fate()),
        implication.variantWords());
    ObservationParts.component(
        observation,
        FoldingTerm.THERAPY_MECHANISM,
        FoldingCodes.of(therapy.mechanism()),
        therapy.mechanism().words());
    therapy
        .authorisations()
        .forEach(
            it ->
                ObservationParts.component(
                    observation,
                    FoldingTerm.THERAPY_STATUS,
                    FoldingCodes.of(it.status()),
                    it.toString()));
    ObservationParts.note(observation, FoldingTerm.LIMIT, TherapeuticImplication.CAUTION);
  }
}
