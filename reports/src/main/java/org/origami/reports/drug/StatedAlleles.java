package org.origami.reports.drug;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * Puts together what was said of one gene's alleles one by one, as laboratories do for HLA: that
 * one allele is carried says nothing of another, so every statement counts.
 */
final class StatedAlleles {
  private static final String CARRIED = " positive";
  private static final String ABSENT = " negative";

  private static final CallNote DISAGREE =
      new CallNote(
          CallNote.Kind.STATED_DIFFERS,
          "One result says that an allele is carried and another that it is not; it is taken to be"
              + " carried.");

  private static final CallNote ONE_UNUSED =
      new CallNote(
          CallNote.Kind.OTHER, "Another result of this gene could not be used; see its reason.");

  private StatedAlleles() {}

  /** Of two results of a gene that are not such statements, the later counts. */
  static GenePhenotype together(GenePhenotype one, GenePhenotype other) {
    if (one.results().isEmpty()) {
      return noting(other);
    }
    if (other.results().isEmpty()) {
      return noting(one);
    }
    boolean stated =
        one.call() instanceof GeneCall.Stated || other.call() instanceof GeneCall.Stated;
    if (!stated) {
      return other;
    }
    // The call that names alleles says more than the one that states a phenotype.
    var call = one.call() instanceof GeneCall.Stated ? other.call() : one.call();
    return new GenePhenotype(
        call,
        one.results().stream()
            .flatMap(first -> other.results().stream().map(second -> together(first, second)))
            .toList());
  }

  private static PhenotypeResult together(PhenotypeResult one, PhenotypeResult other) {
    Set<String> said = new LinkedHashSet<>(one.phenotypes());
    said.addAll(other.phenotypes());
    boolean disagree = said.removeIf(term -> said(said, term, ABSENT, CARRIED));
    List<CallNote> notes = new ArrayList<>(one.notes());
    notes.addAll(other.notes());
    if (disagree) {
      notes.add(DISAGREE);
    }
    return new PhenotypeResult(
        one.source().or(other::source),
        one.judged().or(other::judged),
        one.functions().isEmpty() ? other.functions() : one.functions(),
        one.activityScore().or(other::activityScore),
        List.copyOf(said),
        notes,
        one.rule() + " " + other.rule());
  }

  /** Whether a term that ends in one word also stands with the opposite one. */
  private static boolean said(Set<String> terms, String term, String word, String opposite) {
    return term.endsWith(word)
        && terms.contains(term.substring(0, term.length() - word.length()) + opposite);
  }

  private static GenePhenotype noting(GenePhenotype used) {
    return new GenePhenotype(
        used.call(),
        used.results().stream()
            .map(
                it ->
                    new PhenotypeResult(
                        it.source(),
                        it.judged(),
                        it.functions(),
                        it.activityScore(),
                        it.phenotypes(),
                        Stream.concat(it.notes().stream(), Stream.of(ONE_UNUSED)).toList(),
                        it.rule()))
            .toList());
  }
}
