package org.origami.fhir.outbound;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * The patient as an entry of the bundle, so that every subject resolves: nothing but the address
 * under which the hospital holds the record.
 *
 * @param reference how the other resources name the patient
 */
record PatientEntry(BundleEntryComponent entry, Reference reference) {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(https?://\\S+/Patient/([A-Za-z0-9.-]{1,64}))(/_history/\\S*)?");
  private static final Pattern RELATIVE =
      Pattern.compile("Patient/([A-Za-z0-9.-]{1,64})(/_history/\\S*)?");
  private static final Pattern UUID_URN =
      Pattern.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  static PatientEntry of(ReportSubject subject, Supplier<UUID> ids) {
    String name = subject.patient();
    Matcher absolute = ABSOLUTE.matcher(name);
    if (absolute.matches()) {
      return at(absolute.group(1), absolute.group(1), absolute.group(2));
    }
    Matcher relative = RELATIVE.matcher(name);
    if (relative.matches()) {
      return named(subject.base(), relative.group(1), ids);
    }
    if (UUID_URN.matcher(name).matches()) {
      return at(name, name, "");
    }
    String unnamed = "urn:uuid:" + ids.get();
    PatientEntry entry = at(unnamed, unnamed, "");
    String words = PlainText.of(name);
    if (!words.isEmpty()) {
      entry.reference().setDisplay(words);
    }
    return entry;
  }

  /** Served reports say {@code Patient/id}, as their reader's server does. */
  private static PatientEntry named(ServerBase base, String id, Supplier<UUID> ids) {
    if (base.isServed()) {
      return at(base.fullUrl("Patient", id), base.reference("Patient", id), id);
    }
    String urn = "urn:uuid:" + ids.get();
    return at(urn, urn, id);
  }

  private static PatientEntry at(String fullUrl, String reference, String id) {
    var patient = new Patient();
    if (!id.isEmpty()) {
      patient.setId(id);
    }
    patient.setLanguage(Narratives.LANGUAGE);
    patient
        .getMeta()
        .addTag(
            "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "SUBSETTED", "subsetted");
    patient.setText(
        Narratives.sentence("The patient of this report. The hospital holds the record."));
    var entry = new BundleEntryComponent().setFullUrl(fullUrl).setResource(patient);
    return new PatientEntry(entry, new Reference(reference).setType("Patient"));
  }
}
