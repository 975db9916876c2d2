package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.call.DiplotypeCaller;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Calls alleles from variants that a laboratory sent one by one.
 *
 * <p>A position that was not sent is not known. Where an allele cannot be told for want of its
 * positions, no diplotype is given: from one variant that is carried nobody knows what the other
 * copy carries.
 */
final class VariantCalls {
  private final DiplotypeCaller caller;

  VariantCalls(DiplotypeCaller caller) {
    this.caller = caller;
  }

  /** The call of one gene from what is known of its positions. */
  GeneCall call(GeneSymbol gene, List<PositionStatement> known) {
    var byLocus = new LinkedHashMap<Locus, List<PositionStatement>>();
    known.forEach(
        it -> byLocus.computeIfAbsent(it.position().locus(), at -> new ArrayList<>()).add(it));
    Map<Locus, Genotype> genotypes = new HashMap<>();
    byLocus.forEach((locus, at) -> genotypes.put(locus, genotype(locus, at)));
    var call = caller.call(gene, new SampleGenotypes("", genotypes, Map.of()));
    return checked(call, byLocus.size());
  }

  /** A gene of which something is said that cannot all be true. */
  static GeneCall disputed(GeneSymbol gene) {
    var note =
        new CallNote(
            CallNote.Kind.AMBIGUOUS,
            "Single variants of one position disagree, so that none of them is used.");
    return new GeneCall.NotCalled(
        gene,
        NoCallReason.UNREADABLE,
        new CallEvidence(0, List.of(), false, List.of(), List.of(note)));
  }

  private static Genotype genotype(Locus locus, List<PositionStatement> at) {
    var first = at.get(0);
    var carried = new ArrayList<String>();
    at.forEach(it -> carried.addAll(Collections.nCopies(it.copies(), it.alternative())));
    while (carried.size() < (first.single() ? 1 : 2)) {
      carried.add(0, first.position().reference());
    }
    return new Genotype(locus, first.position().reference(), carried, false, OptionalInt.empty());
  }

  private static GeneCall checked(GeneCall call, long sent) {
    var evidence = call.evidence();
    boolean called = !(call instanceof GeneCall.NotCalled);
    if (!called || evidence.lostAlleles().isEmpty()) {
      return call;
    }
    var notes = new ArrayList<CallNote>();
    notes.add(
        new CallNote(
            CallNote.Kind.MISSING_POSITIONS,
            "Single variants were sent for %d of the %d positions of this gene, which is not enough to tell its alleles."
                .formatted(sent, evidence.positionsDefined())));
    notes.addAll(evidence.notes());
    return new GeneCall.NotCalled(
        call.gene(),
        NoCallReason.REQUIRED_POSITION_MISSING,
        new CallEvidence(
            evidence.positionsDefined(),
            evidence.missing(),
            evidence.phased(),
            evidence.lostAlleles(),
            notes));
  }
}
