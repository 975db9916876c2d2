package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Sorts the Observations of a case: variants, what is joined to them, and what is refused. */
final class CaseSorting {
  private final CaseIndex index;
  private final Owners owners;
  private final Map<Sent, ObservationKind> kinds = new HashMap<>();
  private final Map<Sent, Refusal> refusals = new LinkedHashMap<>();
  private final PointerJoin join;

  CaseSorting(CaseIndex index, Owners owners) {
    this.index = index;
    this.owners = owners;
    this.join = new PointerJoin(index, kinds);
    for (Sent sent : index.observations()) {
      owners
          .refusal(sent)
          .ifPresentOrElse(
              refusal -> refusals.put(sent, refusal),
              () -> kinds.put(sent, ObservationKind.of(sent.observation())));
    }
    for (Sent sent : index.observations()) {
      if (!refusals.containsKey(sent)) {
        refuse(sent).ifPresent(refusal -> refusals.put(sent, refusal));
      }
    }
  }

  private Optional<Refusal> refuse(Sent sent) {
    Observation observation = sent.observation();
    if (Concept.of(observation.getCode()).isEmpty()) {
      return Optional.of(new Refusal(Reason.CODE_MISSING, "code"));
    }
    ObservationKind kind = kindOf(sent);
    Optional<Refusal> state = Gate.state(observation);
    return switch (kind) {
      case VARIANT -> state;
      case GENOTYPE, HAPLOTYPE ->
          state.or(() -> Optional.of(new Refusal(Reason.GENOTYPE_OR_HAPLOTYPE, kind.field())));
      case DIAGNOSTIC_IMPLICATION, MOLECULAR_CONSEQUENCE ->
          state.or(() -> negated(observation)).or(() -> join.join(sent));
      case OTHER ->
          Optional.of(
              new Refusal(
                  Reason.NOT_A_VARIANT,
                  observation.hasHasMember() ? "code: group of Observations" : "code"));
      default -> Optional.of(new Refusal(Reason.NOT_A_VARIANT, kind.field()));
    };
  }

  /** An implication has no value; a sender that gives it one may be saying no. */
  private static Optional<Refusal> negated(Observation observation) {
    Set<Presence> answers =
        observation.hasValue() ? Gate.answersOf(observation.getValue()) : Set.of();
    boolean plain = answers.isEmpty() || answers.equals(Set.of(Presence.PRESENT));
    return plain ? Optional.empty() : Gate.value(observation, new ReadingNotes());
  }

  /** What becomes a variant or an unread finding; the rest is joined to one of these. */
  List<Sent> findings() {
    var findings = new ArrayList<Sent>();
    for (Sent sent : index.observations()) {
      if (refusals.containsKey(sent) || kindOf(sent) == ObservationKind.VARIANT) {
        findings.add(sent);
      }
    }
    return findings;
  }

  Optional<Refusal> refusal(Sent finding) {
    return Optional.ofNullable(refusals.get(finding));
  }

  JoinedVariant joined(Sent variant) {
    var joined = join.joined(variant);
    return owners.isSilent(variant)
        ? joined.withRemark("subject", "the Observation does not name the patient by an address")
        : joined;
  }

  /** Where the finding came from; empty where the sender gave it no identity. */
  Optional<SourceObservation> source(Sent finding) {
    List<String> pointers =
        join.pointersTo(finding).stream()
            .flatMap(p -> p.place().stream())
            .map(Address::value)
            .toList();
    return finding.place().map(place -> new SourceObservation(place.value(), pointers));
  }

  private ObservationKind kindOf(Sent sent) {
    return kinds.getOrDefault(sent, ObservationKind.OTHER);
  }
}
