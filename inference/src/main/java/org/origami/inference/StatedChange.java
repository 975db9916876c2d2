package org.origami.inference;

import java.util.List;
import java.util.stream.Collectors;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.hgvs.ProteinChange;
import org.origami.genomics.hgvs.ProteinChange.Substitution;
import org.origami.genomics.protein.NumberingHint;
import org.origami.genomics.protein.ReferenceCheck;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.variant.Description;
import org.origami.inference.ProteinSearch.Found;

/** One stated substitution: where its name leads and whether the reference carries its residue. */
sealed interface StatedChange {
  /** It stands on a reference protein that carries its residue. */
  record Fitting(Found found, Substitution substitution) implements StatedChange {
    boolean contradicts(Fitting other) {
      return found.protein().equals(other.found.protein())
          && !substitution.equals(other.substitution);
    }
  }

  /** It leads to a reference protein that does not carry its residue. */
  record Misfitting(Found found, Obstacle obstacle, String remark) implements StatedChange {
    /** Whether this name has at least as good a claim to the same protein. */
    boolean outweighs(Fitting fitting) {
      return found.protein().equals(fitting.found().protein())
          && found.basis().compareTo(fitting.found().basis()) <= 0;
    }
  }

  /** It leads to no protein. */
  record Lost(Obstacle obstacle, String remark) implements StatedChange {}

  static StatedChange of(HgvsVariant name, Description description, ProteinFinder finder) {
    Substitution substitution =
        name.proteinChange()
            .flatMap(ProteinChange::substitution)
            .orElseThrow(() -> new IllegalArgumentException("a flagged name is a substitution"));
    return finder
        .find(name, description)
        .match(
            found -> check(found, substitution),
            notFound -> new Lost(notFound.obstacle(), notFound.remark()));
  }

  private static StatedChange check(Found found, Substitution substitution) {
    ReferenceProtein protein = found.protein();
    return ReferenceCheck.of(protein, substitution.position(), substitution.reference())
        .match(
            match -> new Fitting(found, substitution),
            mismatch ->
                new Misfitting(
                    found, Obstacle.REFERENCE_MISMATCH, residueAt(protein, substitution, mismatch)),
            outOfRange ->
                new Misfitting(
                    found,
                    Obstacle.POSITION_OUT_OF_RANGE,
                    protein.protein() + " has " + outOfRange.length() + " residues."));
  }

  private static String residueAt(
      ReferenceProtein protein, Substitution substitution, ReferenceCheck.Mismatch mismatch) {
    return "%s has %s at position %d, not %s.%s"
        .formatted(
            protein.protein(),
            mismatch.found().code(),
            substitution.position(),
            substitution.reference().code(),
            hinted(mismatch.hints(), substitution));
  }

  private static String hinted(List<NumberingHint> hints, Substitution substitution) {
    if (hints.isEmpty()) {
      return "";
    }
    return hints.stream()
        .map(hint -> " " + substitution.reference().code() + " stands at " + hinted(hint))
        .distinct()
        .collect(Collectors.joining(";", "", ": please check which one was meant."));
  }

  private static String hinted(NumberingHint hint) {
    return hint.position()
        + switch (hint.numbering()) {
          case WITHOUT_INITIATOR_METHIONINE ->
              ", which older reports count from the residue after the first methionine";
          case MATURE_PROTEIN ->
              ", which older reports count from the first residue of the mature protein";
          case TRIPLE_HELIX ->
              ", which older reports count from the first residue of the triple helix";
          case EARLIER_REFERENCE -> ", which older reports count on an earlier reference sequence";
        };
  }
}
