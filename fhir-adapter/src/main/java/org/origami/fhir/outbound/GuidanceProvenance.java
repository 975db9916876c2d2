package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Device.FHIRDeviceStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.prescription.UnreadPrescription;

/** What made the guidance: software, tables with their releases, results and prescriptions. */
final class GuidanceProvenance {
  private static final String SOFTWARE = "software";

  private final ReportSubject subject;

  GuidanceProvenance(ReportSubject subject) {
    this.subject = subject;
  }

  Provenance write(GuidanceCase guidance, List<Reference> targets) {
    var provenance = new Provenance();
    targets.forEach(provenance::addTarget);
    provenance
        .setOccurred(new DateTimeType(Date.from(subject.issued())))
        .setRecorded(Date.from(subject.issued()))
        .setActivity(ProvenanceParts.concept(ProvenanceParts.OPERATION, "CREATE", "create"));
    provenance.addContained(software(guidance));
    ProvenanceParts.agent(provenance, "assembler", "Assembler", SOFTWARE);
    entities(provenance, guidance);
    ProvenanceParts.sources(provenance, guidance.sources());
    var page = Narratives.page();
    var list = page.addTag("ul");
    lines(guidance).forEach(line -> Narratives.text(list.addTag("li"), line));
    provenance.setText(Narratives.of(page));
    return provenance;
  }

  private static Device software(GuidanceCase guidance) {
    var device = new Device();
    device.setId(SOFTWARE);
    device
        .setStatus(FHIRDeviceStatus.ACTIVE)
        .addDeviceName()
        .setName("Origami")
        .setType(DeviceNameType.USERFRIENDLYNAME);
    device.addVersion().setValue(PlainText.of(guidance.software()));
    return device;
  }

  /** Every result and every prescription that was looked at. */
  private void entities(Provenance provenance, GuidanceCase guidance) {
    var results =
        subject.sources().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(source -> source.getValue().stream())
            .distinct()
            .flatMap(source -> SourceReference.of(source).stream());
    var prescriptions =
        Stream.concat(
                guidance.assessment().guidance().stream()
                    .flatMap(answer -> answer.question().reference().stream()),
                guidance.refused().stream().map(UnreadPrescription::reference))
            .distinct()
            .flatMap(source -> SourceReference.of(source, "MedicationRequest").stream());
    Stream.concat(results, prescriptions)
        .forEach(what -> provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(what));
  }

  static List<String> lines(GuidanceCase guidance) {
    var lines = new ArrayList<String>();
    lines.add("Software: Origami " + guidance.software() + ".");
    guidance.sources().stream().map(ProvenanceWords::source).forEach(lines::add);
    return lines;
  }
}
