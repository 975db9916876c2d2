package org.origami.fhir.outbound;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.origami.reports.risk.SourceNote;

/** What every Provenance of ours has in common: who made it, and from which tables. */
final class ProvenanceParts {
  static final String OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";

  private static final String PARTICIPANT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
  private static final String LIBRARY_TYPE = "http://terminology.hl7.org/CodeSystem/library-type";

  private ProvenanceParts() {}

  static void agent(Provenance provenance, String code, String display, String device) {
    provenance
        .addAgent()
        .setType(concept(PARTICIPANT, code, display))
        .setWho(new Reference("#" + device));
  }

  /** Tables and structures that the report rests on, each with its licence. */
  static void sources(Provenance provenance, List<SourceNote> sources) {
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

  static CodeableConcept concept(String system, String code, String display) {
    return new CodeableConcept(new Coding(system, code, display));
  }
}
