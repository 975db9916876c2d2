package org.origami.fhir.inbound;

import java.util.ArrayList;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;

/** Chooses among statements on single alleles of one gene, such as two of HLA-B. */
final class AlleleStatements {
  private static final CallNote ONE_USED =
      new CallNote(
          CallNote.Kind.OTHER,
          "Several alleles of this gene were stated one by one; one of the statements is used, and"
              + " the others count as not known.");

  private AlleleStatements() {}

  /** Both alleles go before one, and an allele that is carried before one that is not. */
  static GeneCall graver(GeneCall one, GeneCall other) {
    if (!(one instanceof GeneCall.Stated first)) {
      return one;
    }
    if (!(other instanceof GeneCall.Stated second)) {
      return other;
    }
    return noting(isCarried(first) || !isCarried(second) ? first : second);
  }

  private static boolean isCarried(GeneCall.Stated stated) {
    return stated.phenotype().filter(term -> term.endsWith("positive")).isPresent();
  }

  private static GeneCall noting(GeneCall.Stated stated) {
    var evidence = stated.evidence();
    var notes = new ArrayList<>(evidence.notes());
    if (!notes.contains(ONE_USED)) {
      notes.add(ONE_USED);
    }
    return new GeneCall.Stated(
        stated.gene(),
        stated.source(),
        stated.diplotype(),
        stated.phenotype(),
        stated.activityScore(),
        new CallEvidence(
            evidence.positionsDefined(),
            evidence.missing(),
            evidence.phased(),
            evidence.lostAlleles(),
            notes));
  }
}
