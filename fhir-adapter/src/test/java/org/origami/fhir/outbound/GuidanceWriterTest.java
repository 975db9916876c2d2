package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.OrigamiCanonical;

class GuidanceWriterTest {
  private final Bundle written = GuidanceCases.written(GuidanceCases.mixed());

  @Test
  void beginsWithTheReportAndEndsWithItsProvenance() {
    assertThat(written.getEntry().get(0).getResource()).isInstanceOf(DiagnosticReport.class);
    assertThat(written.getEntry().get(written.getEntry().size() - 1).getResource())
        .isInstanceOf(Provenance.class);
  }

  @Test
  void leadsFromAdviceToItsTaskAndBack() {
    var implication = implications().get(0);
    var link =
        (Reference) implication.getExtensionByUrl(GenomicsReporting.RECOMMENDED_ACTION).getValue();
    var task = all(Task.class).get(0);

    assertThat(link.getReference()).isEqualTo("Task/" + task.getIdElement().getIdPart());
    assertThat(task.getReasonReference().getReference())
        .isEqualTo("Observation/" + implication.getIdElement().getIdPart());
    assertThat(task.getBasedOnFirstRep().getReference())
        .isEqualTo(Cases.HOSPITAL + "/MedicationRequest/rx-1");
  }

  @Test
  void namesTheMedicinesToConsiderInstead() {
    var task = all(Task.class).get(0);

    assertThat(task.getInput())
        .filteredOn(it -> it.getType().getCodingFirstRep().getCode().equals("alternative"))
        .extracting(it -> ((CodeableConcept) it.getValue()).getText())
        .containsExactly("prasugrel", "ticagrelor");
  }

  @Test
  void restsOnGenotypesThatLeadToTheHospital() {
    var genotype =
        all(Observation.class).stream()
            .filter(it -> it.getMeta().hasProfile(GenomicsReporting.GENOTYPE))
            .findFirst()
            .orElseThrow();

    assertThat(genotype.getValueCodeableConcept().getText()).isEqualTo("CYP2C19 *2/*2");
    assertThat(genotype.getDerivedFromFirstRep().getReference())
        .isEqualTo(Cases.HOSPITAL + "/Observation/variant-1");
    assertThat(implications().get(0).getDerivedFromFirstRep().getReference())
        .isEqualTo("Observation/" + genotype.getIdElement().getIdPart());
  }

  @Test
  void writesEachGeneOnce() {
    assertThat(all(Observation.class))
        .filteredOn(it -> it.getMeta().hasProfile(GenomicsReporting.GENOTYPE))
        .extracting(it -> it.getValueCodeableConcept().getText())
        .containsExactly("CYP2C19 *2/*2", "CYP2D6 *1/*4x2");
  }

  @Test
  void restsDirectlyOnAPhenotypeThatTheLaboratoryStated() {
    assertThat(implications())
        .flatExtracting(Observation::getDerivedFrom)
        .extracting(Reference::getReference)
        .contains(Cases.HOSPITAL + "/Observation/variant-3");
  }

  @Test
  void marksItsOwnConclusionsAndRestatements() {
    assertThat(implications())
        .allMatch(
            it ->
                it.getMeta().getTag(OrigamiCanonical.PHARMACY_CODES, OrigamiCanonical.CONCLUDED)
                    != null);
  }

  @Test
  void proposesToTestWhatIsNotKnown() {
    var tasks =
        all(Task.class).stream()
            .filter(it -> it.getCode().getCodingFirstRep().getCode().equals("LA14022-0"))
            .toList();

    assertThat(tasks)
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getMeta().hasProfile(GenomicsReporting.FOLLOWUP_RECOMMENDATION))
                  .isTrue();
              assertThat(((CodeableConcept) task.getInputFirstRep().getValue()).getText())
                  .isEqualTo("DPYD");
            });
  }

  @Test
  void tellsEveryOutcomeInWords() {
    var words = all(DiagnosticReport.class).get(0).getText().getDivAsString();

    assertThat(words)
        .contains("clopidogrel", "amitriptyline", "people with nerve pain", "abacavir")
        .contains("Test first", "Test DPYD before the first dose.")
        .contains("The guideline recommends nothing", "pravastatin")
        .contains("No guideline is known here", "RxNorm 99999999")
        .contains("Prescriptions that could not be looked up", "/MedicationRequest/rx-9")
        .contains("Results that were not used", "the other copy of the gene was not sent")
        .contains("not a prescription", "table 1 1");
  }

  @Test
  void tellsEveryOutcomeInCodes() {
    assertThat(all(DiagnosticReport.class).get(0).getExtension())
        .filteredOn(it -> it.getUrl().equals(GenomicsReporting.GENOMIC_REPORT_NOTE))
        .extracting(
            it ->
                ((CodeableConcept)
                        it.getValue()
                            .getExtensionByUrl(GenomicsReporting.ANNOTATION_CODE)
                            .getValue())
                    .getCodingFirstRep()
                    .getCode())
        .contains(
            "outcome-test-first",
            "outcome-no-recommendation",
            "lookup-unknown-code",
            "prescription-no-code",
            "unread-other-copy-missing");
  }

  @Test
  void changesNothingWhereTheGuidelineChangesNothing() {
    var nothing = GuidanceCases.written(GuidanceCases.everyAction());

    assertThat(nothing.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .filteredOn("Task"::equals)
        .hasSize(org.origami.reports.drug.ActionKind.values().length - 2);
  }

  @Test
  void namesEveryResultAndPrescriptionThatWasLookedAt() {
    assertThat(all(Provenance.class).get(0).getEntity())
        .extracting(it -> it.getWhat().getReference())
        .contains(
            Cases.HOSPITAL + "/Observation/variant-4",
            Cases.HOSPITAL + "/MedicationRequest/rx-1",
            Cases.HOSPITAL + "/MedicationRequest/rx-9",
            "#source-1");
  }

  private List<Observation> implications() {
    return all(Observation.class).stream()
        .filter(it -> it.getMeta().hasProfile(GenomicsReporting.THERAPEUTIC_IMPLICATION))
        .toList();
  }

  private <R extends Resource> List<R> all(Class<R> type) {
    return written.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
