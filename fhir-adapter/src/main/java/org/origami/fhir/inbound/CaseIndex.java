package org.origami.fhir.inbound;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;

/** The Observations of a case, each once, and the way from a reference to the one it means. */
final class CaseIndex {
  private final List<Sent> observations;
  private final Map<String, Sent> byAddress = new HashMap<>();
  private final Map<String, List<Sent>> byTail = new HashMap<>();
  private final Map<String, List<Sent>> byIdentifier = new HashMap<>();
  private final IdentityHashMap<IBaseResource, Sent> byResource = new IdentityHashMap<>();

  private CaseIndex(List<Sent> observations) {
    this.observations = List.copyOf(observations);
  }

  /** Of an Observation that was sent twice, the newer state counts. */
  static CaseIndex of(List<Sent> sent) {
    Map<String, List<Sent>> states = new LinkedHashMap<>();
    for (Sent one : sent) {
      states.computeIfAbsent(identity(one), key -> new ArrayList<>()).add(one);
    }
    var index = new CaseIndex(states.values().stream().map(CaseIndex::newest).toList());
    states
        .values()
        .forEach(
            same -> same.forEach(old -> index.byResource.put(old.observation(), newest(same))));
    index.observations.forEach(index::add);
    return index;
  }

  /** Its place, or, without one, all that it says: the same statement twice is one finding. */
  private static String identity(Sent sent) {
    return sent.place()
        .map(Address::value)
        .orElseGet(
            () -> FhirContext.forR4Cached().newJsonParser().encodeToString(sent.observation()));
  }

  private static Sent newest(List<Sent> states) {
    // Of equal ones the last sent is kept: pages are sent in the order of time.
    Comparator<Sent> byVersion = Comparator.comparingLong(CaseIndex::version);
    Sent newest = states.get(0);
    for (Sent state : states) {
      newest =
          byVersion.thenComparing(CaseIndex::updated).compare(state, newest) >= 0 ? state : newest;
    }
    return newest;
  }

  private static long version(Sent sent) {
    String version = String.valueOf(sent.observation().getMeta().getVersionId());
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
  }

  private static long updated(Sent sent) {
    Meta meta = sent.observation().getMeta();
    return meta.hasLastUpdated()
        ? meta.getLastUpdatedElement().getValueAsCalendar().getTimeInMillis()
        : 0;
  }

  private void add(Sent sent) {
    for (Address address : sent.addresses()) {
      byAddress.putIfAbsent(address.value(), sent);
      address
          .tail()
          .map(tail -> byTail.computeIfAbsent(tail, key -> new ArrayList<>()))
          .filter(others -> !others.contains(sent))
          .ifPresent(others -> others.add(sent));
    }
    for (Identifier identifier : sent.observation().getIdentifier()) {
      if (identifier.hasValue()) {
        byIdentifier.computeIfAbsent(key(identifier), key -> new ArrayList<>()).add(sent);
      }
    }
  }

  List<Sent> observations() {
    return observations;
  }

  /** The Observation that a reference means; empty where it was not sent or may be several. */
  Optional<Sent> find(Reference reference, Sent from) {
    String text = Objects.requireNonNullElse(reference.getReference(), "");
    if (text.startsWith("#")) {
      return contained(text.substring(1), from);
    }
    return Address.parse(text)
        .flatMap(address -> find(address, from))
        .or(() -> linked(reference))
        .or(() -> only(byIdentifier, key(reference.getIdentifier())));
  }

  private Optional<Sent> find(Address address, Sent from) {
    Optional<Sent> exact = from.place().map(address::from).map(Address::value).map(byAddress::get);
    return exact
        .or(() -> Optional.ofNullable(byAddress.get(address.value())))
        .or(() -> address.tail().flatMap(tail -> only(byTail, tail)).filter(mayBe(address)));
  }

  private static Predicate<Sent> mayBe(Address address) {
    return sent -> sent.addresses().stream().anyMatch(address::mayEqual);
  }

  /** A lone hash means the container itself. */
  private Optional<Sent> contained(String fragment, Sent from) {
    return fragment.isEmpty()
        ? Optional.ofNullable(byResource.get(from.container()))
        : from.container().getContained().stream()
            .filter(inner -> SentResources.fragment(inner).equals(fragment))
            .findFirst()
            .map(byResource::get);
  }

  /** HAPI links references inside of a Bundle when it parses one. */
  private Optional<Sent> linked(Reference reference) {
    return Optional.ofNullable(reference.getResource()).map(byResource::get);
  }

  private static Optional<Sent> only(Map<String, List<Sent>> index, String key) {
    List<Sent> found = index.getOrDefault(key, List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String key(Identifier identifier) {
    return identifier.hasValue() ? identifier.getSystem() + "|" + identifier.getValue() : "";
  }
}
