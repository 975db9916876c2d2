package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.inbound.SentResources.SentPatient;

/** Tells whose an Observation is, and keeps patients apart. */
final class Subjects {

  private final List<SentPatient> patients;

  Subjects(List<SentPatient> patients) {
    this.patients = List.copyOf(patients);
  }

  /** Whose it is, as far as the Observation says. */
  enum Belonging {
    THE_PATIENT,
    NOT_SAID,
    /** Named by a business identifier that nothing sent along ties to the patient's address. */
    BY_IDENTIFIER,
    SOMEBODY_ELSE
  }

  /** Every patient that is named, once. */
  List<Address> named(List<Sent> observations) {
    var named = new ArrayList<Address>();
    for (Sent sent : observations) {
      subject(sent)
          .filter(address -> named.stream().noneMatch(known -> same(known, address)))
          .ifPresent(named::add);
    }
    return named;
  }

  Belonging belonging(Sent sent, Optional<Address> patient) {
    if (isNoPatient(sent)) {
      return Belonging.SOMEBODY_ELSE;
    }
    Optional<Address> subject = subject(sent);
    if (subject.isEmpty()) {
      return Belonging.NOT_SAID;
    }
    if (patient.isEmpty()) {
      return Belonging.SOMEBODY_ELSE;
    }
    if (same(patient.get(), subject.get())) {
      return Belonging.THE_PATIENT;
    }
    boolean comparable = isIdentifier(subject.get()) == isIdentifier(patient.get());
    return comparable ? Belonging.SOMEBODY_ELSE : Belonging.BY_IDENTIFIER;
  }

  /** Whether what was examined is not the patient: a donor, a fetus, a relative. */
  boolean isAboutAnother(Sent sent) {
    return sent.observation().getFocus().stream().anyMatch(focus -> !isSubject(focus, sent));
  }

  private boolean isSubject(Reference focus, Sent sent) {
    var subject = sent.observation().getSubject();
    if (focus.hasReference() && focus.getReference().equals(subject.getReference())) {
      return true;
    }
    var same = address(focus, sent).flatMap(it -> subject(sent).filter(own -> same(it, own)));
    return same.isPresent();
  }

  private boolean same(Address one, Address other) {
    return one.mayEqual(other)
        || patients.stream()
            .map(Subjects::addresses)
            .anyMatch(
                known ->
                    known.stream().anyMatch(one::mayEqual)
                        && known.stream().anyMatch(other::mayEqual));
  }

  private static List<Address> addresses(SentPatient sent) {
    return Stream.concat(
            sent.addresses().stream(), identifiers(sent.patient().getIdentifier()).stream())
        .toList();
  }

  private static Optional<Address> subject(Sent sent) {
    return isNoPatient(sent) ? Optional.empty() : address(sent.observation().getSubject(), sent);
  }

  private static Optional<Address> address(Reference to, Sent sent) {
    if (to.getReference() != null && to.getReference().startsWith("#")) {
      return containedPatient(sent, to.getReference().substring(1));
    }
    return Address.parse(to.getReference())
        .map(address -> sent.place().map(address::from).orElse(address))
        .or(() -> identifiers(List.of(to.getIdentifier())).stream().findFirst());
  }

  private static Optional<Address> containedPatient(Sent sent, String fragment) {
    return sent.container().getContained().stream()
        .filter(inner -> SentResources.fragment(inner).equals(fragment))
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .flatMap(patient -> identifiers(patient.getIdentifier()).stream())
        .findFirst();
  }

  private static List<Address> identifiers(List<Identifier> identifiers) {
    return identifiers.stream().flatMap(identifier -> Address.of(identifier).stream()).toList();
  }

  private static boolean isIdentifier(Address address) {
    return address.isIdentifier();
  }

  /** A group, a device or a place is nobody's variant. */
  private static boolean isNoPatient(Sent sent) {
    Reference subject = sent.observation().getSubject();
    String type =
        Address.parse(subject.getReference())
            .flatMap(Address::tail)
            .map(tail -> tail.substring(0, tail.indexOf('/')))
            .orElse(subject.hasType() ? subject.getType() : "Patient");
    return !type.equals("Patient");
  }
}
