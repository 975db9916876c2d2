package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * What the rules say, before it is put beside the alleles.
 *
 * @param rule one plain sentence
 */
record Outcome(Optional<ActivityScore> score, List<String> phenotypes, String rule) {
  static Outcome none(String why) {
    return new Outcome(Optional.empty(), List.of(), why);
  }

  static Outcome indeterminate(String why) {
    return new Outcome(
        Optional.empty(),
        List.of(PhenotypeTerm.INDETERMINATE),
        why + ": " + PhenotypeTerm.INDETERMINATE + ".");
  }

  Outcome with(ActivityScore found) {
    return new Outcome(Optional.of(found), phenotypes, rule);
  }

  PhenotypeResult result(
      Optional<Diplotype> called,
      Optional<Diplotype> judged,
      List<AlleleFunction> functions,
      List<CallNote> notes) {
    return new PhenotypeResult(called, judged, functions, score, phenotypes, notes, rule);
  }
}
