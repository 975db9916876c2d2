package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.phenotype.Pharmacogene.Method;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;

/** Whether what several lines state of one gene can all be true. */
final class Agreement {
  private static final String CARRIED = " positive";
  private static final String ABSENT = " negative";

  private final KnownAlleles known;
  private final PhenotypeAssigner phenotypes;

  Agreement(KnownAlleles known) {
    this.known = known;
    this.phenotypes = new PhenotypeAssigner(known.functions());
  }

  /** The calls with the new one, which may add nothing; empty where it contradicts one of them. */
  Optional<List<GeneCall>> joined(List<GeneCall> before, GeneCall call) {
    if (before.isEmpty()) {
      return Optional.of(List.of(call));
    }
    if (before.contains(call)) {
      return Optional.of(before);
    }
    return byStatus(call) ? statuses(before, call) : alike(before, call);
  }

  private boolean byStatus(GeneCall call) {
    return known.gene(call.gene()).filter(it -> it.method() == Method.ALLELE_STATUS).isPresent();
  }

  /** That one HLA allele is carried contradicts nothing but that it is not. */
  private Optional<List<GeneCall>> statuses(List<GeneCall> before, GeneCall call) {
    var pair = before.size() == 1 ? pair(before.get(0), call) : Optional.<GeneCall>empty();
    if (pair.isPresent()) {
      return Optional.of(List.of(pair.get()));
    }
    boolean both = before.stream().anyMatch(it -> namesAlleles(it) && namesAlleles(call));
    var said = new HashSet<String>();
    before.forEach(it -> said.addAll(terms(it)));
    boolean denied = terms(call).stream().anyMatch(term -> said.contains(opposite(term)));
    if (both || denied || !isCalled(call) || !before.stream().allMatch(Agreement::isCalled)) {
      return Optional.empty();
    }
    var all = new ArrayList<>(before);
    all.add(call);
    return Optional.of(all);
  }

  /** Two lines of one allele each are the two copies. */
  private static Optional<GeneCall> pair(GeneCall one, GeneCall other) {
    var alleles =
        Stream.of(one, other)
            .flatMap(it -> single(it).stream())
            .sorted(Comparator.comparing(Haplotype::name, AlleleNameOrder.INSTANCE))
            .toList();
    return alleles.size() == 2
        ? Optional.of(OutsideCall.of(List.of(new Diplotype(one.gene(), alleles))))
        : Optional.empty();
  }

  private static Optional<Haplotype> single(GeneCall call) {
    return call instanceof GeneCall.Diplotypes && diplotypes(call).size() == 1
        ? Optional.of(diplotypes(call).get(0).haplotypes())
            .filter(copies -> copies.size() == 1)
            .map(copies -> copies.get(0))
        : Optional.empty();
  }

  /** Of alleles and a phenotype in two lines the alleles say more, where they give it. */
  private Optional<List<GeneCall>> alike(List<GeneCall> before, GeneCall call) {
    var one = before.get(0);
    var alleles = namesAlleles(one) ? one : call;
    var stated = alleles.equals(one) ? call : one;
    return namesAlleles(alleles) && !namesAlleles(stated) && follows(stated, alleles)
        ? Optional.of(List.of(alleles))
        : Optional.empty();
  }

  /** Whether every diplotype of the alleles gives what was stated. */
  boolean follows(GeneCall stated, GeneCall alleles) {
    return stated instanceof GeneCall.Stated what
        && phenotypes.assign(alleles).results().stream()
            .allMatch(
                result ->
                    what.phenotype().map(result.phenotypes()::contains).orElse(true)
                        && what.activityScore()
                            .map(score -> result.activityScore().equals(Optional.of(score)))
                            .orElse(true));
  }

  /** Whether a stated status says that an allele is absent which stands beside it. */
  boolean denies(GeneCall.Stated stated, GeneCall alleles) {
    var carried = terms(alleles);
    return stated.phenotype().map(Agreement::opposite).filter(carried::contains).isPresent();
  }

  private Set<String> terms(GeneCall call) {
    return phenotypes.assign(call).results().stream()
        .map(PhenotypeResult::phenotypes)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  /** Of a term that is no allele's status there is none: no gene has it. */
  private static String opposite(String term) {
    return term.endsWith(CARRIED)
        ? term.replace(CARRIED, ABSENT)
        : term.endsWith(ABSENT) ? term.replace(ABSENT, CARRIED) : "";
  }

  private static boolean isCalled(GeneCall call) {
    return !(call instanceof GeneCall.NotCalled);
  }

  private static boolean namesAlleles(GeneCall call) {
    return !diplotypes(call).isEmpty();
  }

  private static List<Diplotype> diplotypes(GeneCall call) {
    return call.match(
        found -> found.best().stream().map(ScoredDiplotype::diplotype).toList(),
        unphased -> List.of(),
        stated -> stated.diplotype().stream().toList(),
        notCalled -> List.of());
  }
}
