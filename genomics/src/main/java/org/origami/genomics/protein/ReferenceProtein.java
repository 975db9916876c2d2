package org.origami.genomics.protein;

import java.util.List;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * A RefSeq protein with the transcript that encodes it.
 *
 * @param transcripts the transcript's accession; empty where the source names none
 * @param genes the gene's symbol; empty where the source names none
 */
public record ReferenceProtein(
    SequenceAccession protein,
    List<SequenceAccession> transcripts,
    List<GeneSymbol> genes,
    ProteinSequence sequence) {
  public ReferenceProtein {
    transcripts = List.copyOf(transcripts);
    genes = List.copyOf(genes);
    if (protein.kind() != SequenceAccession.Kind.PROTEIN || !protein.hasVersion()) {
      throw new IllegalArgumentException("a reference protein has a versioned protein accession");
    }
    for (SequenceAccession transcript : transcripts) {
      if (transcript.kind() != SequenceAccession.Kind.TRANSCRIPT || !transcript.hasVersion()) {
        throw new IllegalArgumentException("a transcript has a versioned transcript accession");
      }
    }
  }
}
