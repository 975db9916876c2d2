package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Task;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.GeneFactor;
import org.origami.reports.drug.Guideline;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.RxNormCode;

/**
 * Writes what a guideline says of a drug for these genes: a therapeutic implication each, and the
 * Task that it recommends.
 */
final class GuidanceImplications {
  private final Reference patient;
  private final Date issued;
  private final GuidanceGenes genes;
  private final ReportResources resources;
  private final GuidanceTask tasks;
  private final List<Reference> results = new ArrayList<>();
  private final List<Reference> actions = new ArrayList<>();

  GuidanceImplications(
      Reference patient, Date issued, GuidanceGenes genes, ReportResources resources) {
    this.patient = patient;
    this.issued = issued;
    this.genes = genes;
    this.resources = resources;
    this.tasks = new GuidanceTask(patient, issued);
  }

  void write(DrugGuidance guidance) {
    guidance.match(this::advised, this::testFirst, this::noRecommendation, noGuideline -> guidance);
  }

  private DrugGuidance advised(DrugGuidance.Advised advised) {
    for (var recommendation : advised.recommendations()) {
      var observation = implication(advised.drug(), recommendation);
      for (var unknown : advised.unknown()) {
        note(observation, PharmacyTerm.OPEN_GENE, unknown.why());
      }
      advised.notes().forEach(words -> note(observation, PharmacyTerm.GUIDANCE_NOTE, words));
      var reference = resources.add(observation);
      results.add(reference.copy());
      tasks
          .write(advised, advised.drug(), recommendation, reference)
          .ifPresent(task -> link(observation, task));
    }
    return advised;
  }

  private Observation implication(Drug drug, Recommendation recommendation) {
    var written = started(drug, recommendation.genes());
    if (!GuidanceWords.isGeneral(recommendation.group())) {
      written.context(new CodeableConcept().setText(PlainText.of(recommendation.group().words())));
    }
    written.evidenceLevel(
        new CodeableConcept(PharmacyCodes.of(recommendation.strength()))
            .setText("CPIC: " + PharmacyCodes.words(recommendation.strength())));
    var observation =
        written
            .conclusion(
                drug.name() + ": " + recommendation.advice(), sources(recommendation.guideline()))
            .observation();
    ObservationParts.component(
        observation,
        PharmacyCodes.concept(PharmacyTerm.URGENCY),
        new CodeableConcept(PharmacyCodes.of(recommendation.urgency())));
    for (var action : recommendation.actions()) {
      ObservationParts.component(
          observation,
          PharmacyCodes.concept(PharmacyTerm.ACTION),
          new CodeableConcept(PharmacyCodes.of(action.kind()))
              .setText(PlainText.of(action.words())));
    }
    return observation;
  }

  private TherapyObservation started(Drug drug, List<GeneFactor> factors) {
    var written = new TherapyObservation(patient, issued, genes.behind(factors));
    written.observation().getMeta().addTag(PharmacyCodes.of(PharmacyTerm.CONCLUDED_BY_ORIGAMI));
    factors.forEach(factor -> written.implication(implication(factor)));
    return written.medication(drug.name(), drug.rxNorm().map(RxNormCode::value).orElse(""));
  }

  private static CodeableConcept implication(GeneFactor factor) {
    var words = factor.gene().gene() + ", " + factor.lookup();
    var concept =
        new CodeableConcept()
            .setText(
                PlainText.of(
                    factor.implication().isBlank() ? words : words + ": " + factor.implication()));
    factor.result().stream()
        .flatMap(result -> result.phenotype().stream())
        .flatMap(phenotype -> GeneWords.coded(phenotype).stream())
        .forEach(concept::addCoding);
    return concept;
  }

  /** Where the guideline stands, and its publications. */
  static List<RelatedArtifact> sources(Guideline guideline) {
    var sources = new ArrayList<RelatedArtifact>();
    sources.add(
        TherapyObservation.citation(
            "Guideline: " + guideline.name() + ", " + guideline.release(),
            guideline.page().toString()));
    for (String pmid : guideline.pmids()) {
      sources.add(
          TherapyObservation.citation(
              "PMID " + pmid, "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/"));
    }
    return sources;
  }

  private DrugGuidance testFirst(DrugGuidance.TestFirst testFirst) {
    // An implication rests on a result; where there is none, the Task and the report speak alone.
    actions.add(resources.add(tasks.test(testFirst)));
    return testFirst;
  }

  private DrugGuidance noRecommendation(DrugGuidance.NoRecommendation none) {
    if (!none.genes().isEmpty()) {
      var observation =
          started(none.drug(), none.genes())
              .conclusion(none.drug().name() + ": " + none.why(), sources(none.guideline()))
              .observation();
      results.add(resources.add(observation));
    }
    return none;
  }

  private void link(Observation observation, Task task) {
    var reference = resources.add(task);
    actions.add(reference.copy());
    observation.addExtension(GenomicsReporting.RECOMMENDED_ACTION, reference);
  }

  private static void note(Observation observation, PharmacyTerm kind, String words) {
    observation.addNote(ObservationParts.note(PharmacyCodes.of(kind), words));
  }

  /** The implications, as results of the report. */
  List<Reference> results() {
    return results;
  }

  /** Every Task. */
  List<Reference> actions() {
    return actions;
  }
}
