package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.origami.inference.ModelIdentity;
import org.origami.reports.risk.RiskReport;

class ProvenanceWriterTest {
  @Test
  void targetsEverythingElseThatTheReportMade() {
    var bundle = Cases.written(Cases.mixed());
    var made =
        bundle.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(r -> !List.of("Patient", "Provenance").contains(r.fhirType()))
            .map(resource -> resource.fhirType() + "/" + resource.getIdElement().getIdPart())
            .toList();

    assertThat(provenance(Cases.mixed()).getTarget())
        .extracting(Reference::getReference)
        .containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void namesTheModelByItsHash() {
    assertThat(model(Cases.mixed()).getVersion())
        .extracting(version -> version.getValue())
        .contains("1.0", "ab".repeat(32), "ONNX Runtime 1.29.0");
  }

  @Test
  void saysThatCudaWasNotUsedAndWhy() {
    var model = model(Cases.cudaFallback());

    assertThat(provider(model)).isEqualTo("cpu");
    assertThat(model.getNoteFirstRep().getText())
        .isEqualTo(
            "CUDA was not used: the CUDA provider did not load &amp; &lt;libcudnn> is missing");
  }

  @Test
  void saysThatCudaRan() {
    var report =
        Cases.report(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Cases.model(ModelIdentity.Provider.CUDA, ""));

    assertThat(provider(model(report))).isEqualTo("cuda");
    assertThat(model(report).hasNote()).isFalse();
  }

  @Test
  void holdsTheFiguresFromWhichEnergyIsEstimated() {
    var software = (Device) contained(Cases.mixed(), MakerDevices.SOFTWARE);

    assertThat(software.getProperty())
        .extracting(
            property ->
                property.getType().getCodingFirstRep().getCode()
                    + " "
                    + property.getValueQuantityFirstRep().getValue().toPlainString()
                    + " "
                    + property.getValueQuantityFirstRep().getCode())
        .containsExactly(
            "floating-point-operations 1234567890123 1",
            "wall-time 0.417000 s",
            "proteins-folded 3 1",
            "proteins-remembered 1 1",
            "residues-folded 812 1");
  }

  @Test
  void namesEachSourceWithItsLicence() {
    var library = (Library) contained(Cases.mixed(), "source-2");

    assertThat(library.getTitle()).isEqualTo("RefSeq proteins (fixture)");
    assertThat(library.getCopyright()).isEqualTo("public domain");
    assertThat(provenance(Cases.mixed()).getEntity())
        .extracting(entity -> entity.getWhat().getReference())
        .contains("#source-1", "#source-2", Cases.HOSPITAL + "/Observation/variant-1");
  }

  private static Device model(RiskReport report) {
    return (Device) contained(report, MakerDevices.MODEL);
  }

  private static String provider(Device model) {
    return model.getPropertyFirstRep().getValueCodeFirstRep().getCodingFirstRep().getCode();
  }

  private static Resource contained(RiskReport report, String id) {
    return provenance(report).getContained().stream()
        .filter(resource -> resource.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Provenance provenance(RiskReport report) {
    return Cases.written(report).getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Provenance.class::isInstance)
        .map(Provenance.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
