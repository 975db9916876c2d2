package org.origami.genomics.pgx.outside;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.CallingMethod;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.NamedAllele;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;

/** Holds what is known of a single position against a call that was made elsewhere. */
public final class VariantCheck {
  private static final Pattern COPIES = Pattern.compile("x(?:\\d{1,2}|N|≥\\d{1,2})$");

  private final KnownAlleles known;
  private final PhenotypeAssigner phenotypes;

  public VariantCheck(KnownAlleles known) {
    this.known = known;
    this.phenotypes = new PhenotypeAssigner(known.functions());
  }

  /**
   * Whether the call leaves room for so many copies of the alternative. A copy whose allele is not
   * defined, such as a deletion of the gene, may carry anything.
   */
  public boolean fits(GeneCall call, DefiningPosition position, String alternative, int copies) {
    return known
        .definitions()
        .of(call.gene())
        .map(gene -> new Fit(gene, position, alternative, copies))
        .map(
            fit ->
                call.match(
                    called -> called.best().stream().anyMatch(it -> fit.with(it.diplotype())),
                    unphased -> true,
                    stated -> stated.diplotype().map(fit::with).orElseGet(() -> fit.with(stated)),
                    notCalled -> true))
        .orElse(true);
  }

  private final class Fit {
    private final GeneDefinition gene;
    private final int position;
    private final String alternative;
    private final int copies;

    Fit(GeneDefinition gene, DefiningPosition position, String alternative, int copies) {
      this.gene = gene;
      this.position = position.position();
      this.alternative = alternative;
      this.copies = copies;
    }

    boolean with(Diplotype diplotype) {
      var haplotypes = diplotype.haplotypes();
      // Of the one X of a man laboratories say that it is homozygous.
      int carried = Math.min(copies, haplotypes.size());
      long fewest = haplotypes.stream().filter(this::mustCarry).count();
      long most = haplotypes.stream().filter(this::mayCarry).count();
      return fewest <= carried && (carried <= most || changesNothing(haplotypes));
    }

    private Optional<NamedAllele> defined(Haplotype haplotype) {
      var bare = COPIES.matcher(haplotype.name()).replaceFirst("");
      return gene.allele(known.name(gene.gene(), bare).orElse(bare));
    }

    private boolean mayCarry(Haplotype haplotype) {
      return defined(haplotype).map(this::statedBy).map(this::allows).orElse(true);
    }

    private boolean mustCarry(Haplotype haplotype) {
      return defined(haplotype)
          .map(this::statedBy)
          .filter(allele -> !allele.ambiguous(position))
          .filter(allele -> allele.accepts(position, alternative))
          .isPresent();
    }

    /** What an allele does not state is as on the reference. */
    private NamedAllele statedBy(NamedAllele allele) {
      return allele.at(position).isPresent() ? allele : gene.reference();
    }

    /** A position that tells no alleles apart fits them all. */
    private boolean allows(NamedAllele allele) {
      return allele.at(position).isEmpty() || allele.accepts(position, alternative);
    }

    /** Of a gene that is judged by its lowest functions, laboratories name those alleles only. */
    private boolean changesNothing(List<Haplotype> haplotypes) {
      if (gene.rules().method() != CallingMethod.LOWEST_FUNCTION) {
        return false;
      }
      var carrying =
          gene.alleles().stream()
              .filter(allele -> !allele.reference() && allele.accepts(position, alternative))
              .map(NamedAllele::name);
      int lowest = carrying.mapToInt(this::rank).min().orElse(-1);
      var named = haplotypes.stream().mapToInt(copy -> rank(copy.name()));
      return lowest >= 0 && lowest >= named.max().orElse(-1);
    }

    /** On the gene's scale of functions, the lowest first; below all where it is not known. */
    private int rank(String allele) {
      var scale = known.gene(gene.gene()).map(Pharmacogene::lowestFirst).orElse(List.of());
      return known
          .functions()
          .function(gene.gene(), allele)
          .flatMap(AlleleFunction::function)
          .map(scale::indexOf)
          .orElse(-1);
    }

    /** Whether some alleles that carry it have the stated phenotype. */
    boolean with(GeneCall.Stated stated) {
      var term = stated.phenotype().filter(known.functions().terms(gene.gene())::contains);
      boolean open = gene.rules().method() == CallingMethod.OUTSIDE_ONLY;
      return copies == 0
          || open
          || term.isEmpty()
          || diplotypes().filter(this::with).anyMatch(it -> has(it, term.get()));
    }

    private Stream<Diplotype> diplotypes() {
      var haplotypes = gene.alleles().stream().map(it -> Haplotype.of(it.name())).toList();
      return haplotypes.stream()
          .flatMap(
              one ->
                  Stream.concat(
                      Stream.of(Diplotype.single(gene.gene(), one)),
                      haplotypes.stream().map(other -> Diplotype.of(gene.gene(), one, other))));
    }

    private boolean has(Diplotype diplotype, String term) {
      var call =
          new GeneCall.Diplotypes(
              gene.gene(),
              CallSource.LABORATORY,
              List.of(new ScoredDiplotype(diplotype, 0)),
              List.of(),
              CallEvidence.ELSEWHERE);
      return phenotypes.assign(call).results().stream()
          .anyMatch(result -> result.phenotypes().contains(term));
    }
  }
}
