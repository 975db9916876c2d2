package org.origami.fhir.inbound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Unpacks what was sent, however deep it is packed, into Observations and Patients. */
final class SentResources {
  private final List<Sent> observations = new ArrayList<>();
  private final List<SentPatient> patients = new ArrayList<>();

  /** A Patient that came along, with every address it can be referred to. */
  record SentPatient(Patient patient, List<Address> addresses) {
    SentPatient {
      addresses = List.copyOf(addresses);
    }
  }

  /** A resource still to be unpacked, and the address that its envelope gives it. */
  private record Packed(Resource resource, Optional<Address> envelope) {}

  static SentResources unpack(Collection<? extends Resource> resources) {
    var sent = new SentResources();
    // A stack of our own: nested envelopes must not be able to exhaust the thread's.
    Deque<Packed> packed = new ArrayDeque<>();
    resources.forEach(resource -> packed.addLast(new Packed(resource, Optional.empty())));
    while (!packed.isEmpty()) {
      Packed next = packed.removeFirst();
      List<Packed> inner = sent.take(next);
      for (int i = inner.size() - 1; i >= 0; i--) {
        packed.addFirst(inner.get(i));
      }
    }
    return sent;
  }

  private List<Packed> take(Packed packed) {
    Resource resource = packed.resource;
    if (resource instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          // Not hasResource: that looks through everything inside, and deep nesting ends it.
          .filter(entry -> entry.getResource() != null)
          .map(entry -> new Packed(entry.getResource(), Address.parse(entry.getFullUrl())))
          .toList();
    }
    if (resource instanceof Parameters parameters) {
      return parts(parameters).map(inner -> new Packed(inner, Optional.empty())).toList();
    }
    List<Address> addresses = addresses(resource, packed.envelope);
    if (resource instanceof Observation observation) {
      observations.add(new Sent(observation, addresses, observation));
    } else if (resource instanceof Patient patient) {
      patients.add(new SentPatient(patient, addresses));
    }
    if (resource instanceof DomainResource container) {
      contained(container, addresses);
    }
    return List.of();
  }

  private void contained(DomainResource container, List<Address> addresses) {
    for (Resource inner : container.getContained()) {
      if (inner instanceof Observation observation) {
        var places =
            addresses.stream()
                .limit(1)
                .map(address -> new Address(address.value() + "#" + fragment(inner)))
                .toList();
        observations.add(new Sent(observation, places, container));
      }
    }
  }

  /** The id of a contained resource without the hash that HAPI may put before it. */
  static String fragment(Resource contained) {
    String id = String.valueOf(contained.getIdElement().getIdPart());
    return id.startsWith("#") ? id.substring(1) : id;
  }

  private static Stream<Resource> parts(Parameters parameters) {
    List<Resource> found = new ArrayList<>();
    Deque<ParametersParameterComponent> open = new ArrayDeque<>(parameters.getParameter());
    while (!open.isEmpty()) {
      var part = open.removeFirst();
      if (part.getResource() != null) {
        found.add(part.getResource());
      }
      part.getPart().forEach(open::addLast);
    }
    return found.stream();
  }

  private static List<Address> addresses(Resource resource, Optional<Address> envelope) {
    String type = resource.fhirType();
    String id = resource.getIdElement().getIdPart();
    Stream<Address> own = Address.parse(resource.getIdElement().getValue()).stream();
    Stream<Address> relative =
        id == null ? Stream.empty() : Address.parse(type + "/" + id).stream();
    return Stream.of(envelope.stream(), own.filter(Address::isAbsolute), relative)
        .flatMap(addresses -> addresses)
        .filter(address -> address.isAbsolute() || address.tail().isPresent())
        .distinct()
        .toList();
  }

  List<Sent> observations() {
    return observations;
  }

  List<SentPatient> patients() {
    return patients;
  }
}
