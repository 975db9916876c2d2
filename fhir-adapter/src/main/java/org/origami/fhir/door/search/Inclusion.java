package org.origami.fhir.door.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.store.ResourceKey;
import org.origami.fhir.store.StoredType;

/** What a search can bring along: resources of the same report that a found one points to. */
public enum Inclusion {
  RESULTS_OF_REPORT(StoredType.DIAGNOSTIC_REPORT, "DiagnosticReport:result"),
  ORIGINS_OF_OBSERVATION(StoredType.OBSERVATION, "Observation:derived-from"),
  TARGETS_OF_PROVENANCE(StoredType.PROVENANCE, "Provenance:target");

  private final StoredType from;
  private final String word;

  Inclusion(StoredType from, String word) {
    this.from = from;
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static List<Inclusion> of(StoredType type) {
    return Stream.of(values()).filter(it -> it.from == type).toList();
  }

  /** A third part, the type of the target, is passed over: each points to one type here. */
  static Optional<Inclusion> parse(String text, StoredType type) {
    return of(type).stream()
        .filter(it -> text.equals(it.word) || text.startsWith(it.word + ":"))
        .findFirst();
  }

  /** The stored resources that this one points to; those kept elsewhere are left out. */
  Stream<ResourceKey> keysIn(Resource resource) {
    return references(resource)
        .filter(Reference::hasReference)
        .flatMap(reference -> ResourceKey.parse(reference.getReference()).stream());
  }

  private Stream<Reference> references(Resource resource) {
    return switch (this) {
      case RESULTS_OF_REPORT -> ((DiagnosticReport) resource).getResult().stream();
      case ORIGINS_OF_OBSERVATION -> ((Observation) resource).getDerivedFrom().stream();
      case TARGETS_OF_PROVENANCE -> ((Provenance) resource).getTarget().stream();
    };
  }
}
