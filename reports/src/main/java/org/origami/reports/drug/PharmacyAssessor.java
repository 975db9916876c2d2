package org.origami.reports.drug;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;
import org.origami.genomics.sequence.GeneSymbol;

/** The pharmacy branch. Read {@link #assess} first: each line is one arrow of the data flow. */
public final class PharmacyAssessor {
  private final Function<GeneCall, GenePhenotype> phenotypes;
  private final MedicationAdviser adviser;

  /**
   * @param phenotypes gives a call its phenotype
   */
  public PharmacyAssessor(Function<GeneCall, GenePhenotype> phenotypes, MedicationAdviser adviser) {
    this.phenotypes = phenotypes;
    this.adviser = adviser;
  }

  /** With the tables that ship. */
  public static PharmacyAssessor bundled() {
    return new PharmacyAssessor(PhenotypeAssigner.bundled()::assign, MedicationAdviser.bundled());
  }

  /** Answers each question; a gene without a call counts as not tested. */
  public PharmacyAssessment assess(List<GeneCall> calls, List<DrugQuestion> questions) {
    var genes = genes(calls);
    var guidance =
        questions.stream().flatMap(asked -> adviser.advise(asked, genes).stream()).toList();
    return new PharmacyAssessment(genes, guidance);
  }

  /** Whether all that is prescribed is one drug of the tables; see {@link MedicationAdviser}. */
  public boolean isOneDrug(DrugQuestion question) {
    return adviser.isOneDrug(question);
  }

  /** Answers for every drug that the tables hold. */
  public PharmacyAssessment assessAll(List<GeneCall> calls) {
    var genes = genes(calls);
    return new PharmacyAssessment(genes, adviser.adviseOnAll(genes));
  }

  /** One answer for each gene, in the order of the calls. */
  private List<GenePhenotype> genes(List<GeneCall> calls) {
    var genes = new LinkedHashMap<GeneSymbol, GenePhenotype>();
    calls.forEach(
        call -> genes.merge(call.gene(), phenotypes.apply(call), StatedAlleles::together));
    return List.copyOf(genes.values());
  }
}
