package org.origami.genomics.pgx.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Samples that state how they differ from one that is the reference everywhere.
 *
 * <p>A difference is {@code rs4244285=G/A}, {@code 97579893=G|C} or, in a phase set, {@code
 * rs4244285=G|A:7}; {@code rs4244285=} leaves the position out. A single copy is {@code =A}.
 */
final class Samples {
  static final AlleleDefinitions DEFINITIONS = AlleleDefinitions.bundled();
  static final DiplotypeCaller CALLER = new DiplotypeCaller(DEFINITIONS);

  private Samples() {}

  static GeneDefinition gene(String symbol) {
    return DEFINITIONS.of(new GeneSymbol(symbol)).orElseThrow();
  }

  /** What the caller says of one gene; differences are separated by blanks. */
  static GeneCall call(String symbol, String differences) {
    return call(symbol, sample(symbol, differences));
  }

  static GeneCall call(String symbol, SampleGenotypes sample) {
    return CALLER.call(new GeneSymbol(symbol), sample);
  }

  static SampleGenotypes sample(String symbol, String differences) {
    var gene = gene(symbol);
    var genotypes = reference(gene);
    for (var difference :
        differences.isBlank() ? new String[0] : differences.strip().split(" +", -1)) {
      if (difference.equals("-all")) {
        genotypes.clear();
        continue;
      }
      int equals = difference.indexOf('=');
      var position = position(gene, difference.substring(0, equals));
      var stated = difference.substring(equals + 1);
      if (stated.isEmpty()) {
        genotypes.remove(position.locus());
      } else {
        genotypes.put(position.locus(), genotype(position, stated));
      }
    }
    return new SampleGenotypes("sample", genotypes, Map.of());
  }

  private static Map<Locus, Genotype> reference(GeneDefinition gene) {
    return gene.positions().stream()
        .map(p -> genotype(p, p.reference() + "/" + p.reference()))
        .collect(Collectors.toMap(Genotype::locus, g -> g, (a, b) -> a, HashMap::new));
  }

  private static DefiningPosition position(GeneDefinition gene, String name) {
    return gene.positions().stream()
        .filter(
            p ->
                p.rsid().filter(name::equals).isPresent()
                    || String.valueOf(p.position()).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  static Genotype genotype(DefiningPosition position, String stated) {
    var parts = stated.split(":", -1);
    return new Genotype(
        position.locus(),
        position.reference(),
        List.of(parts[0].split("[/|]", -1)),
        parts[0].contains("|"),
        parts.length > 1 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty());
  }

  /** A sample whose two copies are the given bases at each position. */
  static SampleGenotypes copies(
      GeneDefinition gene, Map<Integer, String> one, Map<Integer, String> other, boolean phased) {
    var genotypes = new HashMap<Locus, Genotype>();
    for (var position : gene.positions()) {
      var bases = List.of(one.get(position.position()), other.get(position.position()));
      genotypes.put(
          position.locus(),
          new Genotype(position.locus(), position.reference(), bases, phased, OptionalInt.empty()));
    }
    return new SampleGenotypes("sample", genotypes, Map.of());
  }

  /** The best diplotypes, or the alleles without phase, or why there is none. */
  static String best(GeneCall call) {
    return call.match(
        d -> labels(d.best()),
        u -> u.found().stream().map(Haplotype::name).collect(Collectors.joining("; ")),
        s -> "stated",
        n -> n.reason().name());
  }

  static String labels(List<ScoredDiplotype> diplotypes) {
    return diplotypes.stream().map(d -> d.diplotype().label()).collect(Collectors.joining(" or "));
  }

  static List<Integer> scores(GeneCall call) {
    return call.match(
        d -> d.best().stream().map(ScoredDiplotype::score).toList(),
        u -> List.of(),
        s -> List.of(),
        n -> List.of());
  }
}
