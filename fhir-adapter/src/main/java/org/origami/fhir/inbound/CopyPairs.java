package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Joins haplotypes two by two: those of one gene and one time are the gene's two copies. */
final class CopyPairs {
  private final Map<Sent, Refusal> refused = new LinkedHashMap<>();
  private final List<GeneResult> results = new ArrayList<>();

  /** What two copies must share. */
  private record Sitting(GeneSymbol gene, Optional<Moment> time) {}

  CopyPairs(List<GeneStatement.OneCopy> copies) {
    var sittings = new LinkedHashMap<Sitting, List<GeneStatement.OneCopy>>();
    for (var copy : copies) {
      var sitting = new Sitting(copy.result().gene(), copy.result().time());
      sittings.computeIfAbsent(sitting, key -> new ArrayList<>()).add(copy);
    }
    sittings.forEach(this::join);
  }

  private void join(Sitting sitting, List<GeneStatement.OneCopy> copies) {
    if (copies.size() == 1 && sitting.gene().value().startsWith("HLA-")) {
      results.add(carried(copies.get(0)));
      return;
    }
    if (copies.size() != 2) {
      var reason = copies.size() < 2 ? Reason.OTHER_COPY_MISSING : Reason.RESULTS_DISAGREE;
      copies.forEach(copy -> refused.put(copy.from(), new Refusal(reason, "value")));
      return;
    }
    var haplotypes = copies.stream().map(copy -> Haplotype.of(copy.allele())).toList();
    var notes = new ArrayList<CallNote>();
    copies.forEach(copy -> notes.addAll(copy.result().notes()));
    results.add(
        new GeneResult(
            copies.stream().map(GeneStatement.OneCopy::from).toList(),
            sitting.time(),
            sitting.gene(),
            Optional.of(new Diplotype(sitting.gene(), haplotypes)),
            Optional.empty(),
            notes.stream().distinct().toList()));
  }

  /** One copy of an HLA allele is enough to carry it, which is all that guidelines ask. */
  private static GeneResult carried(GeneStatement.OneCopy copy) {
    var result = copy.result();
    return new GeneResult(
        result.from(),
        result.time(),
        result.gene(),
        Optional.empty(),
        Optional.of(copy.allele() + " positive"),
        result.notes());
  }

  List<GeneResult> results() {
    return results;
  }

  /** Copies without their counterpart. */
  Map<Sent, Refusal> refused() {
    return refused;
  }
}
