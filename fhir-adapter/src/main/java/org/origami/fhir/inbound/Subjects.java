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
    // A business identifier cannot be compared with an address; the server compared it before.
    boolean comparable = isIdentifier(subject.get()) == isIdentifier(patient.get());
    return comparable ? Belonging.SOMEBODY_ELSE : Belonging.NOT_SAID;
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
    Reference subject = sent.observation().getSubject();
    if (subject.getReference() != null && subject.getReference().startsWith("#")) {
      return containedPatient(sent, subject.getReference().substring(1));
    }
    return Address.parse(subject.getReference())
        .filter(address -> !isNoPatient(sent))
        .map(address -> sent.place().map(address::from).orElse(address))
        .or(() -> identifiers(List.of(subject.getIdentifier())).stream().findFirst());
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
