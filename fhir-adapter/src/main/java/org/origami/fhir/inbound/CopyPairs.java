package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * Joins haplotypes two by two: those that a genotype is derived from, and two different ones of one
 * gene and one time. The same allele twice is one copy that was told twice.
 */
final class CopyPairs {
  private final Map<Sent, Refusal> refused = new LinkedHashMap<>();
  private final List<GeneResult> results = new ArrayList<>();
  private final List<GeneStatement.OneCopy> lone = new ArrayList<>();

  /** What two copies must share. */
  private record Sitting(GeneSymbol gene, Moment time) {}

  /**
   * @param genotypes for each genotype, the Observations that it is derived from
   */
  CopyPairs(List<GeneStatement.OneCopy> copies, List<List<Sent>> genotypes) {
    var left = new ArrayList<>(copies);
    genotypes.forEach(origins -> takePair(origins, left));
    var sittings = new LinkedHashMap<Sitting, List<GeneStatement.OneCopy>>();
    for (var copy : left) {
      copy.result()
          .time()
          .map(time -> new Sitting(copy.result().gene(), time))
          .map(at -> sittings.computeIfAbsent(at, key -> new ArrayList<>()))
          .orElse(lone)
          .add(copy);
    }
    sittings.values().forEach(this::join);
    lone.stream()
        .filter(copy -> isHla(copy.result().gene()))
        .map(CopyPairs::carried)
        .forEach(results::add);
    lone.removeIf(copy -> isHla(copy.result().gene()));
  }

  private void takePair(List<Sent> origins, List<GeneStatement.OneCopy> left) {
    var pair =
        origins.stream()
            .flatMap(sent -> left.stream().filter(copy -> copy.from().equals(sent)))
            .toList();
    boolean oneGene = pair.stream().map(copy -> copy.result().gene()).distinct().count() == 1;
    if (pair.size() == 2 && oneGene) {
      results.add(joined(pair, pair));
      left.removeAll(pair);
    }
  }

  private void join(List<GeneStatement.OneCopy> copies) {
    var different = new LinkedHashMap<String, GeneStatement.OneCopy>();
    copies.forEach(copy -> different.putIfAbsent(copy.allele(), copy));
    switch (different.size()) {
      case 1 -> lone.addAll(copies);
      case 2 -> results.add(joined(List.copyOf(different.values()), copies));
      default ->
          copies.forEach(
              copy -> refused.put(copy.from(), new Refusal(Reason.RESULTS_DISAGREE, "value")));
    }
  }

  private static GeneResult joined(
      List<GeneStatement.OneCopy> pair, List<GeneStatement.OneCopy> from) {
    var gene = pair.get(0).result().gene();
    var notes = new ArrayList<CallNote>();
    from.forEach(copy -> notes.addAll(copy.result().notes()));
    return new GeneResult(
        from.stream().map(GeneStatement.OneCopy::from).distinct().toList(),
        Moment.latest(pair.get(0).result().time(), pair.get(1).result().time()),
        gene,
        Optional.of(
            new Diplotype(gene, pair.stream().map(copy -> Haplotype.of(copy.allele())).toList())),
        Optional.empty(),
        notes.stream().distinct().toList());
  }

  private static boolean isHla(GeneSymbol gene) {
    return gene.value().startsWith("HLA-");
  }

  /** One copy of an HLA allele is enough to carry it, which is all that guidelines ask. */
  private static GeneResult carried(GeneStatement.OneCopy copy) {
    var result = copy.result();
    return new GeneResult(
        result.from(),
        result.time(),
        result.gene(),
        Optional.empty(),
        Optional.of(copy.allele() + " positive"),
        result.notes());
  }

  List<GeneResult> results() {
    return results;
  }

  /** Copies of a gene without their counterpart. */
  List<GeneStatement.OneCopy> loneOf(GeneSymbol gene) {
    return lone.stream().filter(copy -> copy.result().gene().equals(gene)).toList();
  }

  List<GeneStatement.OneCopy> lone() {
    return lone;
  }

  /** Copies of more alleles than a person has. */
  Map<Sent, Refusal> refused() {
    return refused;
  }
}
