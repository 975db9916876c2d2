package org.origami.genomics.variant;

import java.util.List;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * Where on the genome the variant lies, as the sender wrote it.
 *
 * @param assembly such as GRCh38; empty text where none was sent
 * @param sequences the genomic reference sequence, LOINC 48013-7; empty where none was sent
 * @param start the first base in the numbering of {@code coordinateSystem}
 * @param end the last base, equal to start where the sender gave none
 * @param referenceAllele LOINC 69547-8; empty text where none was sent
 * @param alternateAllele LOINC 69551-0; empty text where none was sent
 */
public record GenomicLocation(
    String assembly,
    List<SequenceAccession> sequences,
    CoordinateSystem coordinateSystem,
    long start,
    long end,
    String referenceAllele,
    String alternateAllele) {
  /** LOINC 92822-6 and its answer list LL5323-2. */
  public enum CoordinateSystem {
    ZERO_BASED_INTERVAL,
    ZERO_BASED_CHARACTER,
    ONE_BASED_CHARACTER,
    NOT_STATED
  }

  public GenomicLocation {
    sequences = List.copyOf(sequences);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a location starts at or after 0 and ends after it starts");
    }
  }
}
