package org.origami.fhir.outbound;

import java.util.List;
import java.util.Map;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.reports.drug.PharmacyAssessment;
import org.origami.reports.risk.SourceNote;

/**
 * Everything that medication guidance is written from; what could not be read is a part of it.
 *
 * @param origins the findings behind each gene, led back to the hospital by the report's subject
 * @param unread results about genes that were not used, each with its reason
 * @param refused prescriptions that could not be looked up, each with its reason
 * @param software the version of Origami
 * @param sources the tables that were used, with their releases
 */
public record GuidanceCase(
    PharmacyAssessment assessment,
    Map<GeneSymbol, List<FindingId>> origins,
    List<UnreadFinding> unread,
    List<UnreadPrescription> refused,
    String software,
    List<SourceNote> sources) {
  public GuidanceCase {
    origins = Map.copyOf(origins);
    unread = List.copyOf(unread);
    refused = List.copyOf(refused);
    sources = List.copyOf(sources);
  }

  /** Counts only. */
  @Override
  public String toString() {
    return assessment + ", " + unread.size() + " unread, " + refused.size() + " refused";
  }
}
