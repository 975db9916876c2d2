package org.origami.fhir.prescription;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Substance;
import org.origami.fhir.inbound.Address;

/** Unpacks what was sent into prescriptions and the medications that they may point to. */
final class SentMedications {
  private final List<Placed> requests = new ArrayList<>();
  private final Map<String, DomainResource> medications = new HashMap<>();
  private final Map<Address, Address> patients = new HashMap<>();

  /** A prescription and where it lives; the place is empty where the sender gave none. */
  record Placed(MedicationRequest request, Optional<Address> place) {}

  private record Packed(Resource resource, Optional<Address> envelope) {}

  SentMedications(Collection<? extends Resource> resources) {
    Deque<Packed> packed = new ArrayDeque<>();
    resources.forEach(resource -> packed.addLast(new Packed(resource, Optional.empty())));
    while (!packed.isEmpty()) {
      packed.addAll(take(packed.removeFirst()));
    }
  }

  private List<Packed> take(Packed packed) {
    var resource = packed.resource;
    if (resource instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .filter(entry -> entry.getResource() != null)
          .map(entry -> new Packed(entry.getResource(), Address.parse(entry.getFullUrl())))
          .toList();
    }
    if (resource instanceof Parameters parameters) {
      return parameters.getParameter().stream()
          .filter(part -> part.getResource() != null)
          .map(part -> new Packed(part.getResource(), Optional.empty()))
          .toList();
    }
    var addresses = addresses(packed);
    if (resource instanceof MedicationRequest request) {
      requests.add(new Placed(request, addresses.stream().findFirst()));
    } else if (resource instanceof Medication || resource instanceof Substance) {
      addresses.forEach(at -> medications.putIfAbsent(at.value(), (DomainResource) resource));
    } else if (resource instanceof Patient patient) {
      addresses.stream()
          .filter(at -> at.tail().isPresent())
          .findFirst()
          .ifPresent(at -> identifiers(patient).forEach(it -> patients.putIfAbsent(it, at)));
    }
    return List.of();
  }

  private static Stream<Address> identifiers(Patient patient) {
    return patient.getIdentifier().stream().flatMap(it -> Address.of(it).stream());
  }

  /**
   * Whose a prescription is: an address; where a business identifier names the patient, that of the
   * Patient who was sent with it, else the identifier. Empty where nobody is named.
   */
  Optional<Address> subject(Placed placed) {
    var subject = placed.request().getSubject();
    return Address.parse(subject.getReference())
        .map(address -> placed.place().map(address::from).orElse(address))
        .or(
            () ->
                identifiers(subject, placed.request())
                    .reduce((first, next) -> patients.containsKey(first) ? first : next)
                    .map(it -> patients.getOrDefault(it, it)));
  }

  private static Stream<Address> identifiers(Reference subject, MedicationRequest request) {
    String text = Objects.requireNonNullElse(subject.getReference(), "");
    return Stream.concat(
        Address.of(subject.getIdentifier()).stream(),
        request.getContained().stream()
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .filter(inner -> text.equals("#" + fragment(inner)))
            .flatMap(SentMedications::identifiers));
  }

  private static List<Address> addresses(Packed packed) {
    var id = packed.resource.getIdElement();
    Stream<String> own =
        id.hasIdPart()
            ? Stream.of(id.getValue(), packed.resource.fhirType() + "/" + id.getIdPart())
            : Stream.of();
    return Stream.concat(
            packed.envelope.stream(), own.flatMap(text -> Address.parse(text).stream()))
        .filter(address -> address.isAbsolute() || address.tail().isPresent())
        .distinct()
        .toList();
  }

  List<Placed> requests() {
    return requests;
  }

  /**
   * The Medication or Substance that a reference means; empty where it was not sent.
   *
   * @param container where contained resources are looked for
   */
  Optional<DomainResource> find(
      Reference reference, DomainResource container, Optional<Address> place) {
    String text = Objects.requireNonNullElse(reference.getReference(), "");
    if (text.startsWith("#")) {
      return container.getContained().stream()
          .filter(inner -> fragment(inner).equals(text.substring(1)))
          .filter(DomainResource.class::isInstance)
          .map(DomainResource.class::cast)
          .findFirst();
    }
    var asked = Address.parse(text);
    var seen = asked.flatMap(address -> place.map(address::from));
    return Stream.of(seen, asked, asked.flatMap(Address::tail).map(Address::new))
        .flatMap(Optional::stream)
        .flatMap(address -> Optional.ofNullable(medications.get(address.value())).stream())
        .findFirst()
        .or(() -> linked(reference));
  }

  /** HAPI links references inside of a Bundle when it parses one. */
  private static Optional<DomainResource> linked(Reference reference) {
    return reference.getResource() instanceof DomainResource found
        ? Optional.of(found)
        : Optional.empty();
  }

  private static String fragment(Resource contained) {
    String id = String.valueOf(contained.getIdElement().getIdPart());
    return id.startsWith("#") ? id.substring(1) : id;
  }
}
