package org.origami.genomics.pgx.outside;

import java.util.List;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;

/** Calls that rest on an outside caller's word alone. */
final class OutsideCall {
  private static final CallNote SEVERAL =
      new CallNote(
          CallNote.Kind.AMBIGUOUS, "The outside caller gives several diplotypes; each may be it.");

  private static final CallNote NONE =
      new CallNote(CallNote.Kind.NOT_USED, "The outside caller made no call of this gene.");

  private OutsideCall() {}

  /** One diplotype, or all that the caller could not tell apart, in its order. */
  static GeneCall of(List<Diplotype> diplotypes) {
    return new GeneCall.Diplotypes(
        diplotypes.get(0).gene(),
        CallSource.OUTSIDE_CALL,
        diplotypes.stream().map(it -> new ScoredDiplotype(it, 0)).toList(),
        List.of(),
        diplotypes.size() == 1 ? CallEvidence.ELSEWHERE : CallEvidence.ELSEWHERE.noting(SEVERAL));
  }

  static GeneCall none(GeneSymbol gene) {
    return new GeneCall.NotCalled(
        gene, NoCallReason.OUTSIDE_NO_CALL, CallEvidence.ELSEWHERE.noting(NONE));
  }
}
