package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;

/**
 * What the Observations of a case say of the genes that drug guidelines ask about. Every
 * Observation that came in stands behind a call or is unread with its reason.
 *
 * @param calls what is known, by gene; a gene that no Observation speaks of has none
 * @param origins the Observations behind each call
 * @param sources the way back to an Observation; one without identity has no entry
 * @param patients every patient that the Observations name, in the order met
 */
public record GeneReading(
    List<GeneCall> calls,
    Map<GeneSymbol, List<FindingId>> origins,
    List<UnreadFinding> unread,
    Map<FindingId, SourceObservation> sources,
    List<String> patients) {
  /** For a patient of whom nothing was sent. */
  public static final GeneReading NOTHING =
      new GeneReading(List.of(), Map.of(), List.of(), Map.of(), List.of());

  public GeneReading {
    calls = List.copyOf(calls);
    origins = Map.copyOf(origins);
    unread = List.copyOf(unread);
    sources = Map.copyOf(sources);
    patients = List.copyOf(patients);
  }

  /**
   * The same with what else is known to be missing, such as what a server remarked on its answer.
   *
   * @param fields what each remark is about, in the standard's words
   */
  public GeneReading with(UnreadFinding.Reason reason, List<String> fields) {
    var all = new ArrayList<>(unread);
    int last = last();
    for (String field : fields) {
      all.add(new UnreadFinding(new FindingId(++last), reason, field));
    }
    return new GeneReading(calls, origins, all, sources, patients);
  }

  private int last() {
    return Stream.concat(
            origins.values().stream().flatMap(List::stream), unread.stream().map(UnreadFinding::id))
        .mapToInt(FindingId::number)
        .max()
        .orElse(0);
  }

  /** Counts only: what was read identifies people. */
  @Override
  public String toString() {
    return calls.size() + " genes, " + unread.size() + " unread observations";
  }
}
