package org.origami.reports.drug;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;

/** Says which of a drug's genes are not known well enough, and why. */
final class UnknownGenes {
  private static final Map<NoCallReason, Set<CallNote.Kind>> DETAILS =
      Map.of(
          NoCallReason.POSITION_WITHHELD,
          Set.of(CallNote.Kind.POSITION_WITHHELD, CallNote.Kind.ALLELES_NOT_EXCLUDED),
          NoCallReason.UNREADABLE,
          Set.of(CallNote.Kind.NOT_USED, CallNote.Kind.AMBIGUOUS));

  private UnknownGenes() {}

  static List<UnknownGene> of(List<List<GeneLookup>> genes) {
    return open(genes).map(lookup -> new UnknownGene(lookup.gene(), why(lookup))).toList();
  }

  /** Of each gene the first way that leads nowhere. */
  private static Stream<GeneLookup> open(List<List<GeneLookup>> genes) {
    return genes.stream().flatMap(ways -> ways.stream().filter(GeneLookup::open).limit(1));
  }

  private static String why(GeneLookup lookup) {
    GeneCall call = lookup.gene().call();
    String gene = call.gene().value();
    return call.match(
        diplotypes -> withoutPhenotype(gene, lookup),
        unphased -> withoutPhenotype(gene, lookup),
        stated -> withoutPhenotype(gene, lookup),
        notCalled -> gene + " " + words(notCalled.reason()) + "." + details(notCalled));
  }

  private static String withoutPhenotype(String gene, GeneLookup lookup) {
    return lookup.unusable()
        ? "The result of "
            + gene
            + " cannot be used: nothing that the guideline knows follows from it."
        : gene + " is known, but nothing that the guideline can use follows from it.";
  }

  /** What could not be used, and what may hide there. */
  private static String details(GeneCall.NotCalled call) {
    var telling = DETAILS.getOrDefault(call.reason(), Set.of());
    return call.evidence().notes().stream()
        .filter(note -> telling.contains(note.kind()))
        .map(note -> " " + note.words())
        .collect(Collectors.joining());
  }

  private static String words(NoCallReason reason) {
    return switch (reason) {
      case NOT_TESTED -> "was not tested";
      case REQUIRED_POSITION_MISSING ->
          "has no call: a position without which it is never called is missing";
      case POSITION_WITHHELD -> "has no call: a position that decides cannot be used";
      case NO_MATCH -> "has no call: no known alleles explain the genotypes";
      case OUTSIDE_CALL_NEEDED -> "is not called from a VCF and no other result was sent";
      case OUTSIDE_NO_CALL -> "has no call: the site's own caller made none";
      case UNREADABLE -> "has no call: what was sent could not be read";
    };
  }

  /** What to test, why, and who asks for it. */
  static String advice(GuidedDrug guided, List<List<GeneLookup>> genes) {
    List<GeneLookup> open = open(genes).toList();
    String tests =
        open.stream()
            .map(lookup -> lookup.gene().gene().value())
            .collect(Collectors.joining(" and "));
    boolean unusable = open.stream().anyMatch(GeneLookup::unusable);
    return ((unusable ? "A result is there that cannot be used. Test or clarify " : "Test ")
            + tests
            + " first: the guideline bases its advice on "
            + guided.drug().name()
            + " on it. "
            + guided.testing().words())
        .strip();
  }
}
