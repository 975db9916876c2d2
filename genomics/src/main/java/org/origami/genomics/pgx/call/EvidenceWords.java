package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallNote.Kind;

/** Writes down what a call rests on. */
final class EvidenceWords {
  private final AlleleGrid grid;
  private final ObservedGene observed;
  private final List<CallNote> notes = new ArrayList<>();

  EvidenceWords(AlleleGrid grid, ObservedGene observed) {
    this.grid = grid;
    this.observed = observed;
  }

  EvidenceWords note(Kind kind, String words) {
    notes.add(new CallNote(kind, words));
    return this;
  }

  EvidenceWords noteIf(boolean applies, Kind kind, String words) {
    return applies ? note(kind, words) : this;
  }

  EvidenceWords reference(Collection<String> called) {
    return noteIf(
        called.contains(grid.definition().reference().name()),
        Kind.REFERENCE_BY_ABSENCE,
        "The reference allele is told by the absence of the variants that were tested.");
  }

  CallEvidence evidence() {
    List<CallNote> all = new ArrayList<>(notes);
    if (observed.undocumented()) {
      all.add(new CallNote(Kind.UNDOCUMENTED_VARIATION, undocumentedWords()));
    }
    if (!observed.missing().isEmpty() && !observed.empty()) {
      all.add(new CallNote(Kind.MISSING_POSITIONS, missingWords()));
    }
    return new CallEvidence(
        grid.size(), observed.missing(), observed.phase().known(), lostAlleles(), all);
  }

  private String undocumentedWords() {
    return grid.definition().rules().undocumentedIsReference()
        ? "A defining position has bases that no allele has; they count as the reference's."
        : "A defining position has bases that no allele has.";
  }

  private String missingWords() {
    boolean tierOne =
        observed.missing().stream()
            .anyMatch(l -> grid.definition().rules().tierOnePositions().contains(l.position()));
    return observed.missing().size()
        + " of "
        + grid.size()
        + " defining positions have no genotype"
        + (tierOne ? ", some of which the AMP wants every test to cover." : ".");
  }

  private List<String> lostAlleles() {
    if (observed.missing().isEmpty()) {
      return List.of();
    }
    List<String> lost = new ArrayList<>();
    for (int a = 0; a < grid.alleles(); a++) {
      if (AlleleFit.stated(grid, observed, a) == 0) {
        lost.add(grid.definition().rules().reportedName(grid.allele(a).name()));
      }
    }
    return lost.stream().distinct().toList();
  }
}
