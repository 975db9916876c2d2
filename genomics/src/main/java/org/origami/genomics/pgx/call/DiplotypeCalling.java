package org.origami.genomics.pgx.call;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.CallNote.Kind;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.UnphasedPick;
import org.origami.genomics.sequence.GeneSymbol;

/** Finds the pairs of named alleles that together are the sample's two copies. */
final class DiplotypeCalling implements GeneCalling {
  private final GeneDefinition definition;
  private final AlleleGrid grid;
  private final DiplotypeSearch search;

  DiplotypeCalling(GeneDefinition definition) {
    this.definition = definition;
    grid = new AlleleGrid(definition);
    search = new DiplotypeSearch(grid);
  }

  @Override
  public GeneCall call(SampleGenotypes sample) {
    var observed = ObservedGene.of(grid, sample);
    var words = new EvidenceWords(grid, observed);
    if (observed.empty()) {
      return notCalled(words.nothingTold(), words);
    }
    if (requiredIsMissing(observed)) {
      return notCalled(NoCallReason.REQUIRED_POSITION_MISSING, words);
    }
    List<ScoredDiplotype> found = observed.half() ? List.of() : search.all(observed);
    if (!found.isEmpty()) {
      return diplotypes(found, observed, words);
    }
    words.noteIf(
        observed.half(),
        Kind.OTHER,
        "At a position with a variant only one of the two copies was called.");
    return bySingleVariant(observed, words)
        .orElseGet(() -> notCalled(NoCallReason.NO_MATCH, words));
  }

  private boolean requiredIsMissing(ObservedGene observed) {
    var required = definition.rules().requiredPositions();
    return observed.missing().stream().anyMatch(l -> required.contains(l.position()));
  }

  private GeneCall diplotypes(
      List<ScoredDiplotype> found, ObservedGene observed, EvidenceWords words) {
    Optional<ScoredDiplotype> picked =
        observed.phase().resolved() ? Optional.empty() : picked(found);
    List<ScoredDiplotype> best = picked.map(List::of).orElseGet(() -> best(found, observed));
    List<ScoredDiplotype> others = found.stream().filter(d -> !best.contains(d)).toList();
    words
        .noteIf(best.size() > 1, Kind.AMBIGUOUS, best.size() + " diplotypes explain the genotypes.")
        .noteIf(
            picked.isPresent(),
            Kind.PHASE_UNKNOWN,
            "Several diplotypes fit the unphased genotypes; the most frequent one is given.")
        .noteIf(
            picked.isEmpty() && !others.isEmpty(),
            Kind.PHASE_UNKNOWN,
            "Other diplotypes fit too, which explain fewer positions.")
        .reference(
            best.stream()
                .flatMap(d -> d.diplotype().haplotypes().stream().map(Haplotype::name))
                .toList());
    return new GeneCall.Diplotypes(gene(), CallSource.GENOTYPES, best, others, words.evidence());
  }

  /** Those that explain most; without phase, where frequencies should pick but do not, all. */
  private List<ScoredDiplotype> best(List<ScoredDiplotype> found, ObservedGene observed) {
    if (!definition.rules().picks().isEmpty() && !observed.phase().resolved()) {
      return found;
    }
    int top = found.get(0).score();
    return found.stream().filter(d -> d.score() == top).toList();
  }

  private Optional<ScoredDiplotype> picked(List<ScoredDiplotype> found) {
    List<String> labels = found.stream().map(d -> d.diplotype().label()).toList();
    return definition.rules().picks().stream()
        .filter(p -> labels.contains(p.pick()) && labels.containsAll(p.others()))
        .findFirst()
        .map(UnphasedPick::pick)
        .map(label -> found.get(labels.indexOf(label)));
  }

  /** The gene's one well-known variant, when its alleles cannot be told. */
  private Optional<GeneCall> bySingleVariant(ObservedGene observed, EvidenceWords words) {
    return definition
        .rules()
        .singleVariant()
        .flatMap(single -> new SingleVariantCalling(grid, single).call(observed, words));
  }

  private GeneCall notCalled(NoCallReason reason, EvidenceWords words) {
    return new GeneCall.NotCalled(gene(), reason, words.evidence());
  }

  private GeneSymbol gene() {
    return definition.gene();
  }
}
