package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * Holds single variants and haplotypes of a gene against the laboratory's own result of it. One
 * that the result leaves no room for takes the result with it, unless it is older.
 */
final class ResultCheck {
  private final Map<Sent, Refusal> refused = new LinkedHashMap<>();

  /** What was said of a part of the gene, and whether the result leaves room for it. */
  record Part(List<Sent> from, Optional<Moment> time, boolean fits) {
    Part {
      from = List.copyOf(from);
    }
  }

  /**
   * @param time when the result was found
   * @param behind the Observations that the result rests on
   */
  GeneCall check(GeneCall call, Optional<Moment> time, List<Sent> behind, List<Part> parts) {
    var odd = parts.stream().filter(part -> !part.fits()).toList();
    var older = odd.stream().filter(it -> Moment.isOlder(it.time(), time)).toList();
    var current = odd.stream().filter(it -> !older.contains(it)).toList();
    older.forEach(it -> refuse(it.from(), Reason.OVERRULED));
    if (!current.isEmpty()) {
      current.forEach(it -> refuse(it.from(), Reason.RESULTS_DISAGREE));
      refuse(behind, Reason.RESULTS_DISAGREE);
      return new GeneCall.NotCalled(
          call.gene(),
          NoCallReason.UNREADABLE,
          noting(
              call.evidence(),
              CallNote.Kind.AMBIGUOUS,
              "A single variant or haplotype does not fit the laboratory's result of this gene, so"
                  + " that neither is used."));
    }
    return older.isEmpty()
        ? call
        : noting(
            call,
            "An older single variant or haplotype does not fit the laboratory's result and was set"
                + " aside.");
  }

  private void refuse(List<Sent> observations, Reason reason) {
    observations.forEach(sent -> refused.put(sent, new Refusal(reason, "effective")));
  }

  private static GeneCall noting(GeneCall call, String words) {
    var evidence = noting(call.evidence(), CallNote.Kind.OVERRULED, words);
    return call.match(
        it -> new GeneCall.Diplotypes(it.gene(), it.source(), it.best(), it.alsoFit(), evidence),
        it -> new GeneCall.UnphasedAlleles(it.gene(), it.source(), it.found(), evidence),
        it ->
            new GeneCall.Stated(
                it.gene(),
                it.source(),
                it.diplotype(),
                it.phenotype(),
                it.activityScore(),
                evidence),
        it -> new GeneCall.NotCalled(it.gene(), it.reason(), evidence));
  }

  private static CallEvidence noting(CallEvidence evidence, CallNote.Kind kind, String words) {
    var notes = new ArrayList<CallNote>();
    notes.add(new CallNote(kind, words));
    notes.addAll(evidence.notes());
    return new CallEvidence(
        evidence.positionsDefined(),
        evidence.missing(),
        evidence.phased(),
        evidence.lostAlleles(),
        notes);
  }

  /** What is set aside. */
  Map<Sent, Refusal> refused() {
    return refused;
  }
}
