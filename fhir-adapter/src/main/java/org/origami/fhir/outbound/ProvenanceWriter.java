package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.origami.reports.risk.ReportProvenance;
import org.origami.reports.risk.RiskReport;
import org.origami.reports.risk.SourceNote;

/** Who and what made the report, from which Observations, on which data, at what cost. */
final class ProvenanceWriter {
  private static final String PARTICIPANT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
  private static final String OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
  private static final String LIBRARY_TYPE = "http://terminology.hl7.org/CodeSystem/library-type";

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
        .setActivity(concept(OPERATION, "CREATE", "create"));
    makers(provenance, report.provenance());
    observations(provenance);
    sources(provenance, report.provenance().sources());
    provenance.setText(narrative(report.provenance()));
    return provenance;
  }

  private static void makers(Provenance provenance, ReportProvenance made) {
    var devices = new MakerDevices(made);
    provenance.addContained(devices.software());
    provenance.addContained(devices.model());
    agent(provenance, "assembler", "Assembler", MakerDevices.SOFTWARE);
    agent(provenance, "performer", "Performer", MakerDevices.MODEL);
  }

  private static void agent(Provenance provenance, String code, String display, String device) {
    provenance
        .addAgent()
        .setType(concept(PARTICIPANT, code, display))
        .setWho(new Reference("#" + device));
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

  /** Tables and structures that the report rests on, each with its licence. */
  private static void sources(Provenance provenance, List<SourceNote> sources) {
    for (int i = 0; i < sources.size(); i++) {
      var library = library("source-" + (i + 1), sources.get(i));
      provenance.addContained(library);
      provenance
          .addEntity()
          .setRole(ProvenanceEntityRole.SOURCE)
          .setWhat(new Reference("#" + library.getId()));
    }
  }

  private static Library library(String id, SourceNote source) {
    var library = new Library();
    library.setId(id);
    return library
        .setStatus(PublicationStatus.ACTIVE)
        .setType(concept(LIBRARY_TYPE, "asset-collection", "Asset Collection"))
        .setTitle(PlainText.of(source.name()))
        .setVersion(PlainText.of(source.version()))
        .setCopyright(PlainText.markdown(source.licence()))
        .setDescription(PlainText.markdown(source.origin()));
  }

  private static CodeableConcept concept(String system, String code, String display) {
    return new CodeableConcept(new Coding(system, code, display));
  }

  private static Narrative narrative(ReportProvenance made) {
    var page = Narratives.page();
    var list = page.addTag("ul");
    new ProvenanceWords(made).lines().forEach(l -> Narratives.text(list.addTag("li"), l));
    return Narratives.of(page);
  }
}
