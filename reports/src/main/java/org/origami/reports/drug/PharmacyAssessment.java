package org.origami.reports.drug;

import java.util.List;
import org.origami.genomics.pgx.GenePhenotype;

/**
 * What a patient's genes mean for the drugs that were asked for.
 *
 * @param genes one for each gene of the calls that came in, in that order
 * @param guidance in the order of the questions; one or more for each
 */
public record PharmacyAssessment(List<GenePhenotype> genes, List<DrugGuidance> guidance) {
  public PharmacyAssessment {
    genes = List.copyOf(genes);
    guidance = List.copyOf(guidance);
  }

  @Override
  public String toString() {
    return genes.size() + " genes, " + guidance.size() + " answers";
  }
}
