package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.outside.RefusedLine.Problem;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * What the lines of one sample state, gene by gene. A gene with a line that cannot be used has no
 * call: whatever else is known of it may be what that line denies.
 */
final class SampleCalls {
  private final Agreement agreement;
  private final Map<GeneSymbol, List<GeneCall>> calls = new LinkedHashMap<>();
  private final Map<GeneSymbol, List<RefusedLine>> refused = new LinkedHashMap<>();

  SampleCalls(Agreement agreement) {
    this.agreement = agreement;
  }

  /** A further line of a gene has to say the same, or add to it. */
  Optional<Problem> add(GeneCall call) {
    var before = calls.computeIfAbsent(call.gene(), gene -> new ArrayList<>());
    var joined = agreement.joined(before, call);
    joined.ifPresent(all -> calls.put(call.gene(), all));
    return joined.isPresent() ? Optional.empty() : Optional.of(Problem.GENE_TWICE);
  }

  void refuse(GeneSymbol gene, RefusedLine line) {
    refused.computeIfAbsent(gene, key -> new ArrayList<>()).add(line);
  }

  List<GeneCall> calls() {
    var genes = new LinkedHashSet<>(calls.keySet());
    genes.addAll(refused.keySet());
    return genes.stream().flatMap(gene -> of(gene).stream()).toList();
  }

  private List<GeneCall> of(GeneSymbol gene) {
    var lines = refused.getOrDefault(gene, List.of());
    return lines.isEmpty() ? calls.getOrDefault(gene, List.of()) : List.of(unreadable(gene, lines));
  }

  private static GeneCall unreadable(GeneSymbol gene, List<RefusedLine> lines) {
    var notes =
        lines.stream().map(line -> new CallNote(CallNote.Kind.NOT_USED, line.sentence())).toList();
    return new GeneCall.NotCalled(
        gene, NoCallReason.UNREADABLE, new CallEvidence(0, List.of(), false, List.of(), notes));
  }
}
