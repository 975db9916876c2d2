package org.origami.genomics.variant;

import java.util.List;

/**
 * What the laboratory concluded about a variant, from its diagnostic implications.
 *
 * @param significances every stated significance, in the order found; more than one means that the
 *     laboratory gave one for each of several phenotypes, or changed its mind
 * @param phenotypes the predicted phenotypes, LOINC 81259-4
 */
public record LaboratoryOpinion(
    List<LaboratorySignificance> significances, List<CodedValue> phenotypes) {
  public static final LaboratoryOpinion NONE = new LaboratoryOpinion(List.of(), List.of());

  public LaboratoryOpinion {
    significances =
        significances.stream().filter(s -> s != LaboratorySignificance.NOT_STATED).toList();
    phenotypes = List.copyOf(phenotypes);
  }

  /** The gravest stated significance: a benign word never hides a pathogenic one. */
  public LaboratorySignificance gravest() {
    return significances.stream().min(Enum::compareTo).orElse(LaboratorySignificance.NOT_STATED);
  }

  /** Whether anything that was stated is pathogenic or likely pathogenic. */
  public boolean isPathogenic() {
    return gravest().isPathogenic();
  }

  /** Whether everything that was stated is benign or likely benign, and something was. */
  public boolean isBenign() {
    return gravest().isBenign();
  }
}
