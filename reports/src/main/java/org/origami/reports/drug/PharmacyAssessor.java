package org.origami.reports.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;

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

  /** Answers for every drug that the tables hold. */
  public PharmacyAssessment assessAll(List<GeneCall> calls) {
    var genes = genes(calls);
    return new PharmacyAssessment(genes, adviser.adviseOnAll(genes));
  }

  /** Where a party states each allele of a gene by itself, as for HLA, they are one answer. */
  private List<GenePhenotype> genes(List<GeneCall> calls) {
    var genes = new ArrayList<GenePhenotype>();
    for (var call : calls) {
      var gene = phenotypes.apply(call);
      int last = genes.size() - 1;
      if (last >= 0 && stateTogether(genes.get(last), gene)) {
        genes.set(last, together(genes.get(last), gene));
      } else {
        genes.add(gene);
      }
    }
    return genes;
  }

  private static boolean stateTogether(GenePhenotype one, GenePhenotype other) {
    return one.gene().equals(other.gene())
        && one.call() instanceof GeneCall.Stated
        && other.call() instanceof GeneCall.Stated
        && one.results().size() == 1
        && other.results().size() == 1;
  }

  private static GenePhenotype together(GenePhenotype one, GenePhenotype other) {
    var first = one.results().get(0);
    var second = other.results().get(0);
    return new GenePhenotype(
        one.call(),
        List.of(
            new PhenotypeResult(
                first.source(),
                first.judged(),
                first.functions(),
                first.activityScore(),
                Stream.concat(first.phenotypes().stream(), second.phenotypes().stream())
                    .distinct()
                    .toList(),
                Stream.concat(first.notes().stream(), second.notes().stream()).toList(),
                first.rule() + " " + second.rule())));
  }
}
