package org.origami.reports.therapy;

import java.util.List;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.Variant;

/**
 * Which medicines act on the protein of this variant?
 *
 * @param genes every symbol that the variant's gene goes by
 * @param changes what can be held against the variants that a label names
 * @param common whether it was passed over as common, which no variant is that the laboratory calls
 *     pathogenic; then only a label that names the variant counts
 */
public record TherapyQuestion(
    Variant variant,
    List<GeneSymbol> genes,
    List<HgvsChange> changes,
    ProteinFate fate,
    boolean common) {
  public TherapyQuestion {
    genes = List.copyOf(genes);
    changes = List.copyOf(changes);
  }
}
