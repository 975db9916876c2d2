package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallNote.Kind;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Lists the variants of a gene that is judged by its alleles of lowest function: copy by copy where
 * the phase is known, all together where it is not.
 */
final class LowestFunctionCalling implements GeneCalling {
  /** Phase sets that are turned against one another at most; their diplotypes double with each. */
  private static final int MOST_BLOCKS = 8;

  private final GeneDefinition definition;
  private final AlleleGrid grid;
  private final CopyReader copies;

  LowestFunctionCalling(GeneDefinition definition) {
    this.definition = definition;
    grid = new AlleleGrid(definition);
    copies = new CopyReader(grid);
  }

  @Override
  public GeneCall call(SampleGenotypes sample) {
    var observed = ObservedGene.of(grid, sample);
    var words = new EvidenceWords(grid, observed);
    if (observed.empty()) {
      return new GeneCall.NotCalled(gene(), words.nothingTold(), words.evidence());
    }
    boolean byPhaseSets = observed.phase().sets() && observed.phase().count() <= MOST_BLOCKS;
    return observed.phase().resolved() || byPhaseSets
        ? byCopies(observed, words)
        : unphased(observed, words);
  }

  private GeneCall byCopies(ObservedGene observed, EvidenceWords words) {
    TreeMap<String, ScoredDiplotype> found = new TreeMap<>();
    for (int turns = 0; turns < 1 << Math.max(observed.phase().count() - 1, 0); turns++) {
      CopyReading one = copies.read(observed, turns);
      CopyReading other = copies.read(observed, ~turns);
      Diplotype diplotype = Copies.inOrder(gene(), one.haplotype(), other.haplotype());
      found.put(diplotype.label(), new ScoredDiplotype(diplotype, one.score() + other.score()));
      one.notes().forEach(n -> words.note(Kind.OTHER, n));
      other.notes().stream()
          .filter(n -> !one.notes().contains(n))
          .forEach(n -> words.note(Kind.OTHER, n));
    }
    var best =
        found.values().stream()
            .sorted(
                Comparator.comparingInt(ScoredDiplotype::score)
                    .reversed()
                    .thenComparing(d -> d.diplotype().label(), AlleleNameOrder.INSTANCE))
            .toList();
    words
        .noteIf(
            best.size() > 1,
            Kind.AMBIGUOUS,
            best.size() + " diplotypes fit, since the phase sets are not joined.")
        .reference(
            best.stream()
                .flatMap(d -> d.diplotype().haplotypes().stream().map(Haplotype::name))
                .toList());
    return new GeneCall.Diplotypes(gene(), CallSource.GENOTYPES, best, List.of(), words.evidence());
  }

  private GeneCall unphased(ObservedGene observed, EvidenceWords words) {
    List<String> plain = copies.plainAlleles(observed);
    TaggedReading tagged = copies.tagged(observed);
    tagged.notes().forEach(n -> words.note(Kind.OTHER, n));
    List<String> found = new ArrayList<>(plain);
    found.addAll(tagged.alleles());
    long different = plain.stream().distinct().count() + tagged.alleles().size();
    if (different <= 1 && copies.mayBeReference(observed)) {
      found.add(definition.reference().name());
    }
    if (found.isEmpty()) {
      return new GeneCall.NotCalled(gene(), NoCallReason.NO_MATCH, words.evidence());
    }
    words
        .note(
            Kind.PHASE_UNKNOWN,
            "Without phase it is not known which variants lie on the same copy.")
        .reference(found);
    return new GeneCall.UnphasedAlleles(
        gene(),
        CallSource.GENOTYPES,
        Stream.concat(found.stream().map(Haplotype::of), copies.uncalled(observed).stream())
            .sorted(Comparator.comparing(Haplotype::name, AlleleNameOrder.INSTANCE))
            .toList(),
        words.evidence());
  }

  private GeneSymbol gene() {
    return definition.gene();
  }
}
