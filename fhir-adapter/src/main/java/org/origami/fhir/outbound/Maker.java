package org.origami.fhir.outbound;

import org.hl7.fhir.r4.model.Reference;
import org.origami.reports.risk.ReportProvenance;

/** What made the report, in the words that stand beside each figure. */
record Maker(ReportProvenance provenance) {
  /** Such as {@code Origami 0.1.0}. */
  String software() {
    return PlainText.of("Origami " + provenance.softwareVersion());
  }

  /** Such as {@code origami-fold 1.0, SHA-256 9f86…}. */
  String model() {
    var model = provenance.model();
    return PlainText.of(model.name() + " " + model.version() + ", SHA-256 " + model.sha256());
  }

  /** Named in words: the full description stands once, in the Provenance. */
  Reference device() {
    return new Reference().setType("Device").setDisplay(software() + ", " + model());
  }
}
