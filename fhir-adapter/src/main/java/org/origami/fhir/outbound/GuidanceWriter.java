package org.origami.fhir.outbound;

import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Turns medication guidance into a Bundle of HL7 Genomics Reporting: the report, the patient, the
 * genotypes, implications and Tasks, and the provenance.
 */
public final class GuidanceWriter {
  private final Supplier<UUID> ids;

  /**
   * A writer with its source of names.
   *
   * @param ids gives each resource its identity; {@code UUID::randomUUID} outside of tests
   */
  public GuidanceWriter(Supplier<UUID> ids) {
    this.ids = ids;
  }

  public Bundle write(GuidanceCase guidance, ReportSubject subject) {
    var patient = PatientEntry.of(subject, ids);
    var resources = new ReportResources(subject.base(), ids);
    var issued = Date.from(subject.issued());
    var genes = new GuidanceGenes(guidance, subject, patient.reference(), resources);
    var advice = new GuidanceImplications(patient.reference(), issued, genes, resources);
    guidance.assessment().guidance().forEach(advice::write);
    var results = Stream.concat(genes.results().stream(), advice.results().stream()).toList();
    resources.add(
        new GuidanceReportWriter(subject, patient.reference())
            .write(guidance, results, advice.actions()));
    resources.add(new GuidanceProvenance(subject).write(guidance, resources.references()));
    return resources.bundle(subject, patient);
  }
}
