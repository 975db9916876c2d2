package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.origami.genomics.pgx.WithheldReason;
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

  /** One call for each gene that a variant speaks of. */
  List<GeneCall> call(List<PositionFinding.Known> findings) {
    Map<Locus, Genotype> genotypes = new HashMap<>();
    Map<Locus, WithheldReason> withheld = new HashMap<>();
    byLocus(findings)
        .forEach(
            (locus, at) -> {
              var alleles = alleles(at);
              if (alleles.isEmpty()) {
                withheld.put(locus, WithheldReason.CONFLICTING_RECORDS);
              } else {
                genotypes.put(
                    locus,
                    new Genotype(
                        locus,
                        at.get(0).position().reference(),
                        alleles,
                        false,
                        OptionalInt.empty()));
              }
            });
    var genes = findings.stream().map(PositionFinding.Known::gene).distinct().toList();
    return caller.call(new SampleGenotypes("", genotypes, withheld)).stream()
        .filter(call -> genes.contains(call.gene()))
        .map(call -> checked(call, count(call.gene(), findings)))
        .sorted(Comparator.comparing(GeneCall::gene))
        .toList();
  }

  private static Map<Locus, List<PositionFinding.Known>> byLocus(
      List<PositionFinding.Known> findings) {
    var byLocus = new LinkedHashMap<Locus, List<PositionFinding.Known>>();
    findings.forEach(
        it -> byLocus.computeIfAbsent(it.position().locus(), key -> new ArrayList<>()).add(it));
    return byLocus;
  }

  /** The bases on both copies; empty where several statements do not fit together. */
  private static List<String> alleles(List<PositionFinding.Known> at) {
    var carried = new ArrayList<String>();
    for (var statement : at.stream().distinct().toList()) {
      for (int copy = 0; copy < statement.copies(); copy++) {
        carried.add(statement.alternative().orElseThrow());
      }
    }
    boolean single = at.stream().anyMatch(PositionFinding.Known::single);
    boolean contradictory = at.size() > 1 && at.stream().anyMatch(it -> it.copies() != 1);
    int copies = single ? 1 : 2;
    if (carried.size() > copies || contradictory) {
      return List.of();
    }
    while (carried.size() < copies) {
      carried.add(0, at.get(0).position().reference());
    }
    return carried;
  }

  private static long count(GeneSymbol gene, List<PositionFinding.Known> findings) {
    return findings.stream()
        .filter(it -> it.gene().equals(gene))
        .map(it -> it.position().locus())
        .distinct()
        .count();
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
