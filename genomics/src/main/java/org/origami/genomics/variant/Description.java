package org.origami.genomics.variant;

import java.util.List;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * What the variant is: every name that was sent for it, on the variant itself and in the molecular
 * consequences that point to it.
 *
 * @param genes gene studied, LOINC 48018-6
 * @param names HGVS descriptions, c. p. and g., each with its reference where it had one
 * @param references transcript, protein and genomic reference sequences sent beside the names
 * @param consequences Sequence Ontology terms, such as {@code missense_variant}
 * @param codes variation codes, LOINC 81252-9, such as ClinVar or dbSNP
 * @param locations genomic coordinates; empty where none were sent
 * @param sequenceUnread whether a transcript, a protein or a name that may hold one was sent too
 *     and could not be read: what the change counts on is then not known from the gene
 */
public record Description(
    List<GeneSymbol> genes,
    List<HgvsVariant> names,
    List<SequenceAccession> references,
    List<CodedValue> consequences,
    List<CodedValue> codes,
    List<GenomicLocation> locations,
    boolean sequenceUnread) {
  public Description {
    genes = List.copyOf(genes);
    names = List.copyOf(names);
    references = List.copyOf(references);
    consequences = List.copyOf(consequences);
    codes = List.copyOf(codes);
    locations = List.copyOf(locations);
  }

  /** Whether anything at all says what the variant is. */
  public boolean isEmpty() {
    return names.isEmpty() && codes.isEmpty() && locations.isEmpty() && consequences.isEmpty();
  }
}
