package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallNote.Kind;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.OpenAllele;
import org.origami.genomics.pgx.WithheldReason;
import org.origami.genomics.pgx.allele.CallingMethod;

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

  /** Of a gene without a usable genotype. */
  NoCallReason nothingTold() {
    return observed.withheld().isEmpty() ? NoCallReason.NOT_TESTED : NoCallReason.POSITION_WITHHELD;
  }

  CallEvidence evidence() {
    List<CallNote> all = new ArrayList<>(notes);
    if (observed.undocumented()) {
      all.add(new CallNote(Kind.UNDOCUMENTED_VARIATION, undocumentedWords()));
    }
    if (!observed.withheld().isEmpty()) {
      all.add(new CallNote(Kind.POSITION_WITHHELD, withheldWords()));
    }
    if (!observed.missing().isEmpty() && !observed.empty()) {
      all.add(new CallNote(Kind.MISSING_POSITIONS, missingWords()));
    }
    return new CallEvidence(
        grid.size(),
        observed.untold(),
        observed.phase().known(),
        lostAlleles(),
        openAlleles(),
        all);
  }

  private String undocumentedWords() {
    return grid.definition().rules().undocumentedIsReference()
        ? "A defining position has bases that no allele has; they count as the reference's."
        : "A defining position has bases that no allele has.";
  }

  private String withheldWords() {
    int count = observed.withheld().size();
    String why =
        observed.withheld().stream()
            .distinct()
            .sorted()
            .map(WithheldReason::words)
            .collect(Collectors.joining("; "));
    return (count == 1 ? "1 position was" : count + " positions were")
        + " sent but cannot be used: "
        + why
        + ".";
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

  /** By name, since suballeles are reported as their allele. */
  private List<OpenAllele> openAlleles() {
    if (observed.missing().isEmpty() || observed.empty()) {
      return List.of();
    }
    Map<String, Set<WithheldReason>> open = new LinkedHashMap<>();
    for (int a = 0; a < grid.alleles(); a++) {
      if (!grid.allele(a).reference() && isOpen(a)) {
        String name = grid.definition().rules().reportedName(grid.allele(a).name());
        Set<WithheldReason> reasons = open.computeIfAbsent(name, it -> new HashSet<>());
        for (int p : grid.stated(a)) {
          observed.withheld(p).ifPresent(reasons::add);
        }
      }
    }
    return open.entrySet().stream().map(it -> new OpenAllele(it.getKey(), it.getValue())).toList();
  }

  /** Whether nothing that was typed tells the allele from the reference. */
  private boolean isOpen(int a) {
    boolean lacks = false;
    for (int p : grid.stated(a)) {
      if (!observed.has(p)) {
        lacks = true;
      } else if (!grid.accepts(a, p, PositionCodes.REFERENCE)) {
        return false;
      }
    }
    boolean besideOthers = grid.definition().rules().method() == CallingMethod.LOWEST_FUNCTION;
    return lacks && (besideOthers || AlleleFit.possible(grid, observed, a));
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
