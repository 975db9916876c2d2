package org.origami.fhir.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.origami.genomics.pgx.call.DiplotypeCaller;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.MedicationAdviser;
import org.origami.reports.drug.PharmacyAssessment;

/** Which samples, genes and medicines are shown; an empty set stands for all. */
record PgxWanted(Set<String> samples, Set<String> genes, Set<String> drugs) {
  PgxWanted {
    samples = Set.copyOf(samples);
    genes = Set.copyOf(genes);
    drugs =
        drugs.stream()
            .map(it -> it.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean sample(String name) {
    return samples.isEmpty() || samples.contains(name);
  }

  /** What no table holds, as a sentence. */
  Optional<String> problem() {
    return genes.isEmpty() || knownGenes().containsAll(genes)
        ? drugs.isEmpty() || knownDrugs().containsAll(drugs)
            ? Optional.empty()
            : Optional.of("--drug: the tables hold a medicine by its international name.")
        : Optional.of("--gene: no table holds one of these genes.");
  }

  private static Set<String> knownGenes() {
    var known = new HashSet<String>();
    PharmacogeneTables.bundled().genes().forEach(it -> known.add(it.symbol().value()));
    DiplotypeCaller.bundled().genes().forEach(it -> known.add(it.value()));
    return known;
  }

  private static Set<String> knownDrugs() {
    return MedicationAdviser.bundled().adviseOnAll(List.of()).stream()
        .flatMap(it -> drug(it).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> drug(DrugGuidance guidance) {
    return guidance
        .match(
            advised -> Optional.of(advised.drug()),
            first -> Optional.of(first.drug()),
            none -> Optional.of(none.drug()),
            no -> Optional.<Drug>empty())
        .map(Drug::name);
  }

  /** Genes that are not shown have their part in the advice all the same. */
  PharmacyAssessment of(PharmacyAssessment whole) {
    return new PharmacyAssessment(
        whole.genes().stream()
            .filter(it -> genes.isEmpty() || genes.contains(it.gene().value()))
            .toList(),
        whole.guidance().stream()
            .filter(it -> drugs.isEmpty() || drug(it).filter(drugs::contains).isPresent())
            .toList());
  }
}
