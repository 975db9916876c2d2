package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.reports.drug.GeneFactor;

/** The genes that advice rests on; each is written once, when it is first asked for. */
final class GuidanceGenes {
  private final GuidanceCase guidance;
  private final ReportSubject subject;
  private final ReportResources resources;
  private final GenotypeWriter writer;
  private final Map<GenePhenotype, List<Reference>> written = new LinkedHashMap<>();
  private final List<Reference> results = new ArrayList<>();

  GuidanceGenes(
      GuidanceCase guidance, ReportSubject subject, Reference patient, ReportResources resources) {
    this.guidance = guidance;
    this.subject = subject;
    this.resources = resources;
    this.writer = new GenotypeWriter(patient, Date.from(subject.issued()));
  }

  /** What an implication of these genes is derived from; the profile wants one at least. */
  List<Reference> behind(List<GeneFactor> factors) {
    var references = new ArrayList<Reference>();
    for (var factor : factors) {
      references.addAll(written.computeIfAbsent(factor.gene(), this::write));
    }
    if (references.isEmpty()) {
      references.add(
          new Reference().setType("Observation").setDisplay("a result that had no name"));
    }
    return references.stream().map(Reference::copy).toList();
  }

  private List<Reference> write(GenePhenotype gene) {
    var sources =
        guidance.origins().getOrDefault(gene.gene(), List.of()).stream()
            .flatMap(id -> SourceReference.of(subject.source(id)).stream())
            .toList();
    Optional<String> alleles = GeneWords.alleles(gene.call());
    if (alleles.isEmpty()) {
      return sources;
    }
    var reference = resources.add(writer.write(gene, alleles.get(), sources));
    results.add(reference.copy());
    return List.of(reference);
  }

  /** The genotypes that were written, as results of the report. */
  List<Reference> results() {
    return results;
  }
}
