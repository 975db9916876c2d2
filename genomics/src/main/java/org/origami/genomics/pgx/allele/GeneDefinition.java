package org.origami.genomics.pgx.allele;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * One gene's named alleles.
 *
 * @param positions in genome order
 * @param extraPositions positions that belong to no allele but that guidelines ask for, such as
 *     rs12777823 beside CYP2C9
 * @param alleles the reference allele first
 */
public record GeneDefinition(
    GeneSymbol gene,
    List<DefiningPosition> positions,
    List<DefiningPosition> extraPositions,
    List<NamedAllele> alleles,
    CallingRules rules) {
  public GeneDefinition {
    positions = List.copyOf(positions);
    extraPositions = List.copyOf(extraPositions);
    alleles = List.copyOf(alleles);
    checkPositions(gene, positions);
    checkAlleles(gene, positions, alleles);
    checkRules(gene, positions, alleles, rules);
  }

  public NamedAllele reference() {
    return alleles.get(0);
  }

  public String chromosome() {
    return positions.get(0).locus().chromosome();
  }

  public Optional<NamedAllele> allele(String name) {
    return alleles.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  private static void checkPositions(GeneSymbol gene, List<DefiningPosition> positions) {
    require(!positions.isEmpty(), gene, "it has no position");
    for (int i = 1; i < positions.size(); i++) {
      var before = positions.get(i - 1).locus();
      var here = positions.get(i).locus();
      require(before.chromosome().equals(here.chromosome()), gene, "it is on two chromosomes");
      require(before.position() < here.position(), gene, "its positions are not in order");
    }
  }

  private static void checkAlleles(
      GeneSymbol gene, List<DefiningPosition> positions, List<NamedAllele> alleles) {
    Map<Integer, DefiningPosition> byPosition = new HashMap<>();
    positions.forEach(position -> byPosition.put(position.position(), position));
    Set<String> names = new HashSet<>();
    for (NamedAllele allele : alleles) {
      if (!names.add(allele.name())) {
        throw unlawful(gene, allele.name() + " stands twice");
      }
      for (Map.Entry<Integer, String> stated : allele.bases().entrySet()) {
        DefiningPosition position = byPosition.get(stated.getKey());
        if (position == null || !position.knows(stated.getValue())) {
          throw unlawful(gene, allele.name() + " has bases that its position does not know");
        }
      }
    }
    require(
        !alleles.isEmpty() && alleles.get(0).reference(), gene, "its first allele is no reference");
    require(
        alleles.stream().filter(NamedAllele::reference).count() == 1,
        gene,
        "it has several reference alleles");
    require(
        alleles.get(0).bases().keySet().equals(byPosition.keySet()),
        gene,
        "its reference allele is not defined everywhere");
  }

  private static void checkRules(
      GeneSymbol gene,
      List<DefiningPosition> positions,
      List<NamedAllele> alleles,
      CallingRules rules) {
    Set<Integer> known =
        positions.stream().map(DefiningPosition::position).collect(Collectors.toSet());
    Set<String> names = alleles.stream().map(NamedAllele::name).collect(Collectors.toSet());
    require(known.containsAll(rules.requiredPositions()), gene, "it requires unknown positions");
    require(known.containsAll(rules.tierOnePositions()), gene, "a tier 1 position is unknown");
    rules
        .taggedPair()
        .ifPresent(
            pair -> {
              require(known.contains(pair.decisive()), gene, "its decisive position is unknown");
              require(known.contains(pair.marker()), gene, "its marker position is unknown");
              require(names.contains(pair.both()), gene, "its tagged allele is unknown");
              require(names.contains(pair.decisiveOnly()), gene, "its tagged allele is unknown");
            });
    rules
        .singleVariant()
        .ifPresent(
            single -> {
              require(known.contains(single.position()), gene, "its single variant is unknown");
              require(names.containsAll(single.alleleOf().values()), gene, "an allele is unknown");
            });
    if (rules.method() == CallingMethod.LOWEST_FUNCTION) {
      checkSingleChanges(gene, alleles, rules);
    }
  }

  /** Each allele is one change, so that the changes on a copy are its alleles. */
  private static void checkSingleChanges(
      GeneSymbol gene, List<NamedAllele> alleles, CallingRules rules) {
    for (NamedAllele allele : alleles) {
      boolean tagged = rules.taggedPair().filter(p -> p.both().equals(allele.name())).isPresent();
      if (!allele.reference() && !tagged && allele.bases().size() > 1) {
        throw unlawful(
            gene,
            allele.name() + " has several changes, which the lowest function cannot be told from");
      }
    }
  }

  private static void require(boolean lawful, GeneSymbol gene, String problem) {
    if (!lawful) {
      throw unlawful(gene, problem);
    }
  }

  private static IllegalArgumentException unlawful(GeneSymbol gene, String problem) {
    return new IllegalArgumentException(gene + ": " + problem);
  }

  @Override
  public String toString() {
    return "alleles of " + gene;
  }
}
