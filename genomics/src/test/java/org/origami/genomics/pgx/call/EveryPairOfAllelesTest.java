package org.origami.genomics.pgx.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.allele.CallingMethod;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.NamedAllele;

/** Laws that hold for each gene and each pair of its alleles. */
class EveryPairOfAllelesTest {
  static Stream<GeneDefinition> genes() {
    return Samples.DEFINITIONS.genes().stream()
        .filter(g -> g.rules().method() == CallingMethod.DIPLOTYPE);
  }

  static Stream<GeneDefinition> genesOfLowestFunction() {
    return Samples.DEFINITIONS.genes().stream()
        .filter(g -> g.rules().method() == CallingMethod.LOWEST_FUNCTION);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genes")
  void phasedCopiesAreCalledBack(GeneDefinition gene) {
    var alleles = gene.alleles();
    for (int one = 0; one < alleles.size(); one++) {
      for (int other = one; other < alleles.size(); other += stride(gene)) {
        var sample = copies(gene, alleles.get(one), alleles.get(other), true);

        var labels = labels(Samples.call(gene.gene().value(), sample));

        assertThat(labels).contains(label(gene, alleles.get(one), alleles.get(other)));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genes")
  void unphasedCopiesAreAmongTheCalls(GeneDefinition gene) {
    var alleles = gene.alleles();
    for (int one = 0; one < alleles.size(); one++) {
      for (int other = one; other < alleles.size(); other += stride(gene)) {
        var sample = copies(gene, alleles.get(one), alleles.get(other), false);

        var labels = labels(Samples.call(gene.gene().value(), sample));

        assertThat(labels).contains(label(gene, alleles.get(one), alleles.get(other)));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"CYP2B6", "CYP2C19", "SLCO1B1", "TPMT", "UGT1A1", "NAT2"})
  void unphasedCallsAreThoseOfWritingOutEveryCopy(String symbol) {
    var gene = Samples.gene(symbol);
    var alleles = gene.alleles();
    for (int one = 0; one < alleles.size(); one++) {
      for (int other = one; other < alleles.size(); other += 3) {
        var sample = copies(gene, alleles.get(one), alleles.get(other), false);

        var labels = labels(Samples.call(symbol, sample));

        assertThat(labels).isEqualTo(new PermutationOracle(gene, sample).diplotypes());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genesOfLowestFunction")
  void everyAlleleAloneIsFoundBesideTheReference(GeneDefinition gene) {
    for (var allele : gene.alleles()) {
      var sample = copies(gene, gene.reference(), allele, true);

      var call = Samples.call(gene.gene().value(), sample);

      assertThat(Samples.best(call)).isEqualTo(label(gene, gene.reference(), allele));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("genes")
  void aMissingPositionNeverYieldsAnAlleleThatNeedsIt(GeneDefinition gene) {
    for (var allele : gene.alleles().subList(1, gene.alleles().size())) {
      if (allele.bases().size() == 1) {
        int position = allele.bases().firstKey();
        var whole = copies(gene, allele, allele, false).genotypes();
        var genotypes = new HashMap<>(whole);
        genotypes.keySet().removeIf(locus -> locus.position() == position);

        var call =
            Samples.call(gene.gene().value(), new SampleGenotypes("sample", genotypes, Map.of()));

        assertThat(labels(call)).noneMatch(l -> List.of(l.split("/", -1)).contains(allele.name()));
        assertThat(call.evidence().missing()).hasSize(1);
      }
    }
  }

  @Test
  void aHundredUnphasedVariantsAreCalledAtOnce() {
    var gene = Samples.gene("RYR1");
    var genotypes =
        new HashMap<>(copies(gene, gene.reference(), gene.reference(), false).genotypes());
    gene.positions().stream()
        .limit(100)
        .forEach(
            p ->
                genotypes.put(
                    p.locus(), Samples.genotype(p, p.reference() + "/" + p.alternatives().get(0))));

    var call = Samples.call("RYR1", new SampleGenotypes("sample", genotypes, Map.of()));

    assertThat(call).isInstanceOf(GeneCall.UnphasedAlleles.class);
    assertThat(((GeneCall.UnphasedAlleles) call).found()).hasSize(100);
  }

  /** Every pair; of genes with many alleles every seventh, so that the test stays short. */
  private static int stride(GeneDefinition gene) {
    return gene.alleles().size() > 80 ? 7 : 1;
  }

  private static SampleGenotypes copies(
      GeneDefinition gene, NamedAllele one, NamedAllele other, boolean phased) {
    return Samples.copies(gene, bases(gene, one), bases(gene, other), phased);
  }

  /** The bases of a copy; an open position has the first that the allele accepts. */
  private static Map<Integer, String> bases(GeneDefinition gene, NamedAllele allele) {
    Map<Integer, String> bases = new TreeMap<>();
    for (var position : gene.positions()) {
      var stated = allele.at(position.position());
      bases.put(
          position.position(),
          stated.isEmpty() || allele.accepts(position.position(), position.reference())
              ? position.reference()
              : stated.get());
    }
    return bases;
  }

  private static Set<String> labels(GeneCall call) {
    return call.match(
        d -> {
          Set<String> labels = new TreeSet<>();
          Stream.concat(d.best().stream(), d.alsoFit().stream())
              .map(ScoredDiplotype::diplotype)
              .forEach(diplotype -> labels.add(diplotype.label()));
          return labels;
        },
        u -> Set.of(),
        s -> Set.of(),
        n -> Set.of());
  }

  private static String label(GeneDefinition gene, NamedAllele one, NamedAllele other) {
    var name = gene.rules().reportedName(one.name());
    var second = gene.rules().reportedName(other.name());
    return AlleleNameOrder.INSTANCE.compare(name, second) <= 0
        ? name + "/" + second
        : second + "/" + name;
  }
}
