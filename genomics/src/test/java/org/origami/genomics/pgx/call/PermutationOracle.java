package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.pgx.allele.NamedAllele;

/**
 * Finds diplotypes the long way, as the reference's documentation tells it: write out every copy
 * that the unphased genotypes allow, match each with each allele, and pair what complements.
 */
final class PermutationOracle {
  private final GeneDefinition gene;
  private final List<Genotype> genotypes;

  PermutationOracle(GeneDefinition gene, SampleGenotypes sample) {
    this.gene = gene;
    genotypes = gene.positions().stream().flatMap(p -> sample.at(p.locus()).stream()).toList();
  }

  /** The labels of all diplotypes. */
  Set<String> diplotypes() {
    Map<List<String>, List<String>> alleles = new HashMap<>();
    for (var copy : copies()) {
      for (var allele : gene.alleles()) {
        if (matches(allele, copy)) {
          alleles.computeIfAbsent(copy, c -> new ArrayList<>()).add(allele.name());
        }
      }
    }
    Set<String> labels = new TreeSet<>();
    alleles.forEach(
        (copy, names) -> {
          for (var name : names) {
            for (var other : alleles.getOrDefault(complement(copy), List.of())) {
              labels.add(label(name, other));
            }
          }
        });
    return labels;
  }

  private Set<List<String>> copies() {
    Set<List<String>> copies = Set.of(List.of());
    for (var genotype : genotypes) {
      Set<List<String>> longer = new HashSet<>();
      for (var copy : copies) {
        for (var bases : genotype.alleles()) {
          var next = new ArrayList<>(copy);
          next.add(bases);
          longer.add(next);
        }
      }
      copies = longer;
    }
    return copies;
  }

  private List<String> complement(List<String> copy) {
    List<String> other = new ArrayList<>();
    for (int i = 0; i < copy.size(); i++) {
      var alleles = genotypes.get(i).alleles();
      other.add(copy.get(i).equals(alleles.get(0)) ? alleles.get(1) : alleles.get(0));
    }
    return other;
  }

  private boolean matches(NamedAllele allele, List<String> copy) {
    boolean stated = false;
    for (int i = 0; i < copy.size(); i++) {
      int position = genotypes.get(i).locus().position();
      stated |= allele.at(position).isPresent();
      boolean fits =
          allele.at(position).isPresent()
              ? allele.accepts(position, copy.get(i))
              : copy.get(i).equals(genotypes.get(i).reference());
      if (!fits) {
        return false;
      }
    }
    return stated;
  }

  private String label(String one, String other) {
    var name = gene.rules().reportedName(one);
    var second = gene.rules().reportedName(other);
    return AlleleNameOrder.INSTANCE.compare(name, second) <= 0
        ? name + "/" + second
        : second + "/" + name;
  }
}
