package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * What the laboratory says of one gene: its alleles, its phenotype, or both.
 *
 * @param from the Observations that say it
 * @param time when it was found; empty where the sender gave no time
 * @param phenotype in CPIC's standard terms
 */
record GeneResult(
    List<Sent> from,
    Optional<Moment> time,
    GeneSymbol gene,
    Optional<Diplotype> diplotype,
    Optional<String> phenotype,
    List<CallNote> notes) {
  GeneResult {
    from = List.copyOf(from);
    notes = List.copyOf(notes);
  }

  /** Whether both say the same; the order of two copies says nothing. */
  boolean agrees(GeneResult other) {
    return phenotype.equals(other.phenotype) && alleles().equals(other.alleles());
  }

  private List<String> alleles() {
    return diplotype.stream()
        .flatMap(it -> it.haplotypes().stream())
        .map(haplotype -> haplotype.name())
        .sorted()
        .toList();
  }

  /** One result of two Observations that say the same, as new as the newer of them. */
  GeneResult joinedBy(GeneResult same) {
    var all = new ArrayList<>(from);
    same.from.stream().filter(sent -> !all.contains(sent)).forEach(all::add);
    return new GeneResult(all, Moment.latest(time, same.time), gene, diplotype, phenotype, notes);
  }

  /** Results identify people, so printing shows the gene only. */
  @Override
  public String toString() {
    return "result of " + gene;
  }
}
