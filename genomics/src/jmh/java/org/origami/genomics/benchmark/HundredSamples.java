package org.origami.genomics.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.NamedAllele;

/** A hundred made-up samples, the same in every run. */
public final class HundredSamples {
  private HundredSamples() {}

  /** What the samples carry. */
  public enum Kind {
    REFERENCE,
    PHASED,
    UNPHASED
  }

  static List<SampleGenotypes> of(AlleleDefinitions definitions, Kind kind) {
    return IntStream.range(0, 100).mapToObj(n -> sample(definitions, kind, n)).toList();
  }

  private static SampleGenotypes sample(AlleleDefinitions definitions, Kind kind, int n) {
    Map<Locus, Genotype> genotypes = new HashMap<>();
    for (GeneDefinition gene : definitions.genes()) {
      NamedAllele one = allele(gene, kind, 7 * n);
      NamedAllele other = allele(gene, kind, 13 * n + 1);
      for (DefiningPosition position : gene.positions()) {
        List<String> copies = List.of(bases(one, position), bases(other, position));
        boolean phased = kind == Kind.PHASED;
        genotypes.put(
            position.locus(),
            new Genotype(
                position.locus(), position.reference(), copies, phased, OptionalInt.empty()));
      }
    }
    return new SampleGenotypes("sample " + n, genotypes, Map.of());
  }

  private static NamedAllele allele(GeneDefinition gene, Kind kind, int number) {
    return kind == Kind.REFERENCE
        ? gene.reference()
        : gene.alleles().get(number % gene.alleles().size());
  }

  private static String bases(NamedAllele allele, DefiningPosition position) {
    return allele.accepts(position.position(), position.reference())
        ? position.reference()
        : allele
            .at(position.position())
            .filter(bases -> allele.accepts(position.position(), bases))
            .orElse(position.reference());
  }
}
