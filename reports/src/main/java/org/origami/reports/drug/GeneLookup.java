package org.origami.reports.drug;

import java.util.Optional;
import java.util.Set;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * One way in which a gene of a patient can be looked up.
 *
 * @param result where it comes from; empty when the gene has no call
 * @param text as CPIC's tables write it: a term, a score, {@code n/a}, {@code No Result}
 * @param score where the gene is looked up by its score
 * @param alleles named alleles, where the gene is looked up by them
 */
record GeneLookup(
    GenePhenotype gene,
    Optional<PhenotypeResult> result,
    String text,
    Optional<ActivityScore> score,
    Set<String> alleles) {
  static final String NO_RESULT = "No Result";
  static final String INDETERMINATE = "Indeterminate";
  static final String NO_SCORE = "n/a";

  GeneLookup {
    alleles = Set.copyOf(alleles);
  }

  static GeneLookup noResult(GenePhenotype gene) {
    return new GeneLookup(gene, Optional.empty(), NO_RESULT, Optional.empty(), Set.of());
  }

  static GeneLookup term(GenePhenotype gene, PhenotypeResult result, String term) {
    return new GeneLookup(gene, Optional.of(result), term, Optional.empty(), Set.of());
  }

  /** The gene was not called at all, as far as this drug asks. */
  boolean untold() {
    return text.equals(NO_RESULT);
  }

  /** The gene is called, and nothing that the guideline can use follows from it. */
  boolean unclear() {
    return text.equals(INDETERMINATE) || text.equals(NO_SCORE);
  }

  /** Not known well enough, for one reason or the other. */
  boolean open() {
    return untold() || unclear();
  }

  /** There is a result of the gene, and nothing can be done with it. */
  boolean unusable() {
    return unclear() || (untold() && saysNothing());
  }

  private boolean saysNothing() {
    boolean noTerm = gene.results().stream().allMatch(found -> found.phenotypes().isEmpty());
    return gene.call()
        .match(
            diplotypes -> noTerm,
            unphased -> noTerm,
            stated -> noTerm,
            notCalled ->
                notCalled.reason() == NoCallReason.UNREADABLE
                    || notCalled.reason() == NoCallReason.OUTSIDE_NO_CALL
                    || notCalled.reason() == NoCallReason.POSITION_WITHHELD
                    || notCalled.reason() == NoCallReason.NO_MATCH);
  }

  @Override
  public String toString() {
    return "look-up of " + gene.gene();
  }
}
