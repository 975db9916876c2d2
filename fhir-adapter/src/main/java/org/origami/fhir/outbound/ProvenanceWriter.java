package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.origami.reports.risk.ReportProvenance;
import org.origami.reports.risk.RiskReport;

/** Who and what made the report, from which Observations, on which data, at what cost. */
final class ProvenanceWriter {
  private final ReportSubject subject;

  ProvenanceWriter(ReportSubject subject) {
    this.subject = subject;
  }

  Provenance write(RiskReport report, List<Reference> targets) {
    var provenance = new Provenance();
    targets.forEach(provenance::addTarget);
    provenance
        .setOccurred(new DateTimeType(Date.from(subject.issued())))
        .setRecorded(Date.from(subject.issued()))
        .setActivity(ProvenanceParts.concept(ProvenanceParts.OPERATION, "CREATE", "create"));
    makers(provenance, report.provenance());
    observations(provenance);
    ProvenanceParts.sources(provenance, report.provenance().sources());
    provenance.setText(narrative(report.provenance()));
    return provenance;
  }

  private static void makers(Provenance provenance, ReportProvenance made) {
    var devices = new MakerDevices(made);
    provenance.addContained(devices.software());
    provenance.addContained(devices.model());
    ProvenanceParts.agent(provenance, "assembler", "Assembler", MakerDevices.SOFTWARE);
    ProvenanceParts.agent(provenance, "performer", "Performer", MakerDevices.MODEL);
  }

  /** Every Observation that was looked at, in the order of the findings. */
  private void observations(Provenance provenance) {
    subject.sources().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(source -> source.getValue().stream())
        .distinct()
        .flatMap(source -> SourceReference.of(source).stream())
        .forEach(what -> provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(what));
  }

  private static Narrative narrative(ReportProvenance made) {
    var page = Narratives.page();
    var list = page.addTag("ul");
    new ProvenanceWords(made).lines().forEach(l -> Narratives.text(list.addTag("li"), l));
    return Narratives.of(page);
  }
}
