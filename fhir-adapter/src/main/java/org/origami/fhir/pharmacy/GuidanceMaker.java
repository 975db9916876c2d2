package org.origami.fhir.pharmacy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.origami.fhir.inbound.GeneReading;
import org.origami.fhir.outbound.GuidanceCase;
import org.origami.fhir.outbound.GuidanceWriter;
import org.origami.fhir.outbound.ReportSubject;
import org.origami.fhir.outbound.ServerBase;
import org.origami.fhir.prescription.PrescriptionReading;
import org.origami.genomics.variant.FindingId;
import org.origami.reports.drug.PharmacyAssessor;
import org.origami.reports.risk.SourceNote;

/** Genes and prescriptions in, guidance out; nothing is kept. Safe for concurrent use. */
public final class GuidanceMaker {
  private final PharmacyAssessor assessor;
  private final GuidanceWriter writer;
  private final String software;
  private final List<SourceNote> sources;
  private final Clock clock;

  /**
   * Keeps what guidance is made with.
   *
   * @param software the version of Origami
   * @param sources the tables that are used, with their releases
   */
  public GuidanceMaker(
      PharmacyAssessor assessor,
      GuidanceWriter writer,
      String software,
      List<SourceNote> sources,
      Clock clock) {
    this.assessor = assessor;
    this.writer = writer;
    this.software = software;
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  /**
   * Answers every prescription.
   *
   * @param patient a reference, or empty text where the sender named nobody
   * @param base where the guidance will be read afterwards
   */
  public Bundle make(
      GeneReading genes, PrescriptionReading prescriptions, String patient, ServerBase base) {
    var assessment = assessor.assess(genes.calls(), prescriptions.questions());
    var guidance =
        new GuidanceCase(
            assessment, genes.origins(), genes.unread(), prescriptions.unread(), software, sources);
    return writer.write(
        guidance, new ReportSubject(patient, sourcesOf(genes), clock.instant(), base));
  }

  private static Map<FindingId, List<String>> sourcesOf(GeneReading genes) {
    return genes.sources().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> List.of(entry.getValue().reference())));
  }
}
