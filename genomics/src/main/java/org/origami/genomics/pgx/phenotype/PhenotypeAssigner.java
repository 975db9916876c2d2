package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;

/** Gives a gene's call the phenotypes that follow from it by CPIC's rules. */
public final class PhenotypeAssigner {
  private final Map<GeneSymbol, GeneJudge> judges;

  public PhenotypeAssigner(PharmacogeneTables tables) {
    this.judges =
        tables.genes().stream()
            .flatMap(gene -> tables.rules(gene.symbol()).stream())
            .collect(Collectors.toUnmodifiableMap(rules -> rules.gene().symbol(), GeneJudge::of));
  }

  private record GeneJudge(DiplotypeJudge diplotypes, StatedJudge stated, OpenAlleleJudge open) {
    static GeneJudge of(GeneRules rules) {
      DiplotypeJudge diplotypes = new DiplotypeJudge(rules);
      return new GeneJudge(
          diplotypes, new StatedJudge(rules, diplotypes), new OpenAlleleJudge(rules.alleles()));
    }
  }

  public static PhenotypeAssigner bundled() {
    return new PhenotypeAssigner(PharmacogeneTables.bundled());
  }

  /** One result for each diplotype that fits best; none for a gene without a call. */
  public GenePhenotype assign(GeneCall call) {
    return Optional.ofNullable(judges.get(call.gene()))
        .map(judge -> judge.open().weigh(new GenePhenotype(call, results(judge, call))))
        .orElseGet(() -> new GenePhenotype(call, withoutTable(call)));
  }

  private static List<PhenotypeResult> results(GeneJudge judge, GeneCall call) {
    return call.match(
        called ->
            called.best().stream()
                .map(ScoredDiplotype::diplotype)
                .map(judge.diplotypes()::judge)
                .toList(),
        unphased -> List.of(judge.diplotypes().judgeUnphased(unphased.found())),
        stated -> List.of(judge.stated().judge(stated)),
        notCalled -> List.of());
  }

  private static List<PhenotypeResult> withoutTable(GeneCall call) {
    return call.match(
        called ->
            called.best().stream()
                .map(found -> withoutTable(call, Optional.of(found.diplotype())))
                .toList(),
        unphased -> List.of(withoutTable(call, Optional.empty())),
        stated -> List.of(withoutTable(call, stated.diplotype())),
        notCalled -> List.of());
  }

  private static PhenotypeResult withoutTable(GeneCall call, Optional<Diplotype> source) {
    return Outcome.none("No table of ours holds " + call.gene() + ": no phenotype follows.")
        .result(source, Optional.empty(), List.of(), List.of());
  }
}
