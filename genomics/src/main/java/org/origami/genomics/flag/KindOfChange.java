package org.origami.genomics.flag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.hgvs.NucleotideChange;
import org.origami.genomics.hgvs.ProteinChange;
import org.origami.genomics.hgvs.ProteinEffect;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.Variant;

/**
 * Sorts what is said of a variant into substitutions that can be folded and all the rest.
 *
 * @param otherwise what the names say that are no substitution; where there is neither, why
 */
record KindOfChange(List<HgvsVariant> substitutions, List<PassReason> otherwise) {
  /** Whether a protein name sent for the same variant tells of another effect. */
  boolean saysOtherwiseToo() {
    return !substitutions.isEmpty() && !otherwise.isEmpty();
  }

  static KindOfChange of(Variant variant) {
    var description = variant.description();
    var substitutions = description.names().stream().filter(KindOfChange::isFoldable).toList();
    Set<PassReason> reasons = new LinkedHashSet<>();
    // What the protein is said to become decides first; DNA and terms speak where it is silent.
    description.names().stream().flatMap(name -> ofProtein(name).stream()).forEach(reasons::add);
    if (!substitutions.isEmpty()) {
      return new KindOfChange(substitutions, List.copyOf(reasons));
    }
    if (reasons.isEmpty() || reasons.contains(PassReason.PROTEIN_CHANGE_UNKNOWN)) {
      description.names().stream().flatMap(name -> ofDna(name).stream()).forEach(reasons::add);
    }
    if (reasons.equals(Set.of(PassReason.SYNONYMOUS))) {
      // p.(=) is predicted as if splicing stayed normal, which the DNA may deny.
      description.names().stream()
          .flatMap(name -> ofCodingDna(name).stream())
          .forEach(reasons::add);
    }
    if (reasons.contains(PassReason.SPLICE)) {
      reasons.remove(PassReason.SYNONYMOUS);
    }
    if (reasons.isEmpty()) {
      description.consequences().stream()
          .flatMap(term -> ConsequenceTerms.meaningOf(term).stream())
          .forEach(reasons::add);
    }
    if (reasons.isEmpty()) {
      reasons.add(ofSilence(variant, description));
    }
    return new KindOfChange(substitutions, List.copyOf(reasons));
  }

  private static boolean isFoldable(HgvsVariant name) {
    return substitution(name)
        .filter(s -> s.reference().isStandard() && s.alternate().isStandard())
        .isPresent();
  }

  private static Optional<ProteinChange.Substitution> substitution(HgvsVariant name) {
    return name.proteinChange().flatMap(ProteinChange::substitution);
  }

  private static Optional<PassReason> ofProtein(HgvsVariant name) {
    if (name.coordinateType() != CoordinateType.PROTEIN || isFoldable(name)) {
      return Optional.empty();
    }
    return Optional.of(
        name.proteinChange()
            .map(ProteinChange::effect)
            .map(KindOfChange::ofEffect)
            .orElse(PassReason.SEVERAL_CHANGES));
  }

  private static PassReason ofEffect(ProteinEffect effect) {
    return switch (effect) {
      case MISSENSE -> PassReason.NON_STANDARD_RESIDUE;
      case NONSENSE -> PassReason.NONSENSE;
      case FRAMESHIFT -> PassReason.FRAMESHIFT;
      case IN_FRAME -> PassReason.IN_FRAME_INDEL;
      case SYNONYMOUS -> PassReason.SYNONYMOUS;
      case START_LOST -> PassReason.START_LOSS;
      case EXTENSION -> PassReason.STOP_LOSS;
      case NO_PROTEIN -> PassReason.NO_PROTEIN;
      case SEVERAL_PRODUCTS -> PassReason.SEVERAL_CHANGES;
      case UNKNOWN -> PassReason.PROTEIN_CHANGE_UNKNOWN;
    };
  }

  private static Optional<PassReason> ofDna(HgvsVariant name) {
    if (name.coordinateType() == CoordinateType.NON_CODING) {
      return Optional.of(PassReason.NON_CODING);
    }
    return ofCodingDna(name);
  }

  private static Optional<PassReason> ofCodingDna(HgvsVariant name) {
    return name.coordinateType() == CoordinateType.CODING
        ? name.nucleotideChange().flatMap(KindOfChange::ofCoding)
        : Optional.empty();
  }

  private static Optional<PassReason> ofCoding(NucleotideChange change) {
    if (change.touchesSpliceSite()) {
      return Optional.of(PassReason.SPLICE);
    }
    if (change.liesInIntron()) {
      return Optional.of(PassReason.INTRONIC);
    }
    return change.touchesUntranslatedRegion()
        ? Optional.of(PassReason.UNTRANSLATED)
        : Optional.empty();
  }

  private static PassReason ofSilence(Variant variant, Description description) {
    return !variant.carriage().copyNumbers().isEmpty() && description.names().isEmpty()
        ? PassReason.COPY_NUMBER_OR_STRUCTURAL
        : PassReason.NO_PROTEIN_CHANGE_STATED;
  }
}
