package org.origami.genomics.pgx.call;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.CallNote.Kind;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.allele.SingleVariant;

/**
 * Calls a gene by its one well-known variant: the copies are named by their bases, such as {@code
 * rs4149056 T}, and stand for the alleles that carry just these.
 */
record SingleVariantCalling(AlleleGrid grid, SingleVariant single) {
  Optional<GeneCall> call(ObservedGene observed, EvidenceWords words) {
    int p = grid.indexOf(single.position());
    if (!observed.has(p)) {
      return Optional.empty();
    }
    List<String> bases = observed.at(p).genotype().alleles();
    if (bases.size() != 2 || !single.alleleOf().keySet().containsAll(bases)) {
      return Optional.empty();
    }
    String rsid = grid.position(p).position().rsid().orElse("variant");
    List<Haplotype> copies =
        bases.stream()
            .sorted((a, b) -> AlleleNameOrder.INSTANCE.compare(alleleOf(a), alleleOf(b)))
            .map(b -> new Haplotype(rsid + " " + b, List.of(alleleOf(b)), List.of()))
            .toList();
    words.note(
        Kind.OTHER,
        "No pair of named alleles explains the genotypes; the gene is judged by "
            + rsid
            + " alone.");
    var diplotype = new Diplotype(grid.definition().gene(), copies);
    return Optional.of(
        new GeneCall.Diplotypes(
            grid.definition().gene(),
            CallSource.GENOTYPES,
            List.of(new ScoredDiplotype(diplotype, 0)),
            List.of(),
            words.evidence()));
  }

  private String alleleOf(String bases) {
    return single.alleleOf().getOrDefault(bases, bases);
  }
}
