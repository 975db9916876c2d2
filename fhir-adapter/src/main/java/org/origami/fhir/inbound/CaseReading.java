package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;
import org.origami.genomics.variant.Variant;

/**
 * What the Observations of a case say. Every Observation that came in is a variant, an unread
 * finding, or joined to one of them.
 *
 * @param sources the way back to the Observation of a finding; a finding whose Observation had no
 *     identity has no entry
 * @param patients every patient that the Observations name, in the order met; several mean that a
 *     sender mixed patients
 */
public record CaseReading(
    List<Variant> variants,
    List<UnreadFinding> unread,
    Map<FindingId, SourceObservation> sources,
    List<String> patients) {
  public CaseReading {
    variants = List.copyOf(variants);
    unread = List.copyOf(unread);
    sources = Map.copyOf(sources);
    patients = List.copyOf(patients);
  }

  /**
   * The same with what else is known to be missing, such as what a server remarked on its answer.
   *
   * @param fields what each remark is about, in the standard's words
   */
  public CaseReading with(Reason reason, List<String> fields) {
    var all = new ArrayList<>(unread);
    int last = variants.size() + unread.size();
    for (String field : fields) {
      all.add(new UnreadFinding(new FindingId(++last), reason, field));
    }
    return new CaseReading(variants, all, sources, patients);
  }

  /** Counts only: what was read identifies people. */
  @Override
  public String toString() {
    return variants.size() + " variants, " + unread.size() + " unread findings";
  }
}
