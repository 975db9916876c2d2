package org.origami.fhir.inbound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.origami.genomics.variant.ReadingNote;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Joins implications and consequences to the variants that they are derived from. */
final class PointerJoin {
  private static final String FIELD = "derivedFrom";

  private final CaseIndex index;
  private final Map<Sent, ObservationKind> kinds;
  private final Map<Sent, List<Sent>> pointersOf = new HashMap<>();
  private final Map<Sent, Set<String>> remarksOf = new HashMap<>();

  /**
   * @param kinds of the patient's own Observations; nothing else can be pointed to
   */
  PointerJoin(CaseIndex index, Map<Sent, ObservationKind> kinds) {
    this.index = index;
    this.kinds = kinds;
  }

  /** Empty where the pointer found its variant; else why it did not. */
  Optional<Refusal> join(Sent pointer) {
    var found = new LinkedHashSet<Sent>();
    boolean complete = follow(pointer, found);
    List<Sent> variants = found.stream().filter(this::isVariant).toList();
    if (variants.isEmpty()) {
      return Optional.of(
          found.stream().anyMatch(this::isGenotype)
              ? new Refusal(Reason.GENOTYPE_OR_HAPLOTYPE, FIELD)
              : new Refusal(Reason.VARIANT_NOT_FOUND, FIELD));
    }
    for (Sent variant : variants) {
      pointersOf.computeIfAbsent(variant, key -> new ArrayList<>()).add(pointer);
      if (!complete) {
        remark(variant, "an Observation about it also points to one that was not sent");
      }
      if (kinds.get(pointer) == ObservationKind.DIAGNOSTIC_IMPLICATION && variants.size() > 1) {
        remark(variant, "the laboratory drew a conclusion from several variants together");
      }
    }
    return Optional.empty();
  }

  /** Goes on through consequences, which implications may point to; tells if all were found. */
  private boolean follow(Sent pointer, Set<Sent> found) {
    boolean complete = true;
    Deque<Sent> open = new ArrayDeque<>(List.of(pointer));
    Set<Sent> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      Sent from = open.removeFirst();
      for (Reference reference : from.observation().getDerivedFrom()) {
        Optional<Sent> target = index.find(reference, from).filter(kinds::containsKey);
        complete &= target.isPresent();
        target.filter(seen::add).filter(this::isConsequence).ifPresent(open::add);
        target.ifPresent(found::add);
      }
    }
    return complete;
  }

  private void remark(Sent variant, String remark) {
    remarksOf.computeIfAbsent(variant, key -> new LinkedHashSet<>()).add(remark);
  }

  List<Sent> pointersTo(Sent variant) {
    return pointersOf.getOrDefault(variant, List.of());
  }

  /** The variant with what was joined to it. */
  JoinedVariant joined(Sent variant) {
    return new JoinedVariant(
        variant.observation(),
        pointersTo(variant).stream().filter(this::isConsequence).map(Sent::observation).toList(),
        pointersTo(variant).stream()
            .filter(pointer -> !isConsequence(pointer))
            .map(Sent::observation)
            .toList(),
        remarksOf.getOrDefault(variant, Set.of()).stream()
            .map(remark -> new ReadingNote(FIELD, remark))
            .toList());
  }

  private boolean isVariant(Sent sent) {
    return kinds.get(sent) == ObservationKind.VARIANT;
  }

  private boolean isConsequence(Sent sent) {
    return kinds.get(sent) == ObservationKind.MOLECULAR_CONSEQUENCE;
  }

  private boolean isGenotype(Sent sent) {
    return kinds.get(sent) == ObservationKind.GENOTYPE
        || kinds.get(sent) == ObservationKind.HAPLOTYPE;
  }
}
