package org.origami.genomics.pgx.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall.Stated;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * Judges what another party stated of a gene.
 *
 * <p>A stated activity score goes before a stated phenotype, and that before the stated alleles;
 * where they disagree a note says so. What cannot be read is never guessed.
 */
final class StatedJudge {
  private final GeneRules rules;
  private final DiplotypeJudge diplotypes;

  StatedJudge(GeneRules rules, DiplotypeJudge diplotypes) {
    this.rules = rules;
    this.diplotypes = diplotypes;
  }

  PhenotypeResult judge(Stated stated) {
    Optional<PhenotypeResult> byAlleles = stated.diplotype().map(diplotypes::judge);
    Optional<String> term = stated.phenotype().flatMap(this::term);
    Optional<RuleHit> byScore = stated.activityScore().flatMap(rules::phenotypeOf);
    List<CallNote> notes = new ArrayList<>(byAlleles.map(PhenotypeResult::notes).orElse(List.of()));
    noteUnread(stated, term, byScore).ifPresent(notes::add);
    if (byScore.isPresent()) {
      return byScore(stated, byScore.get(), term, byAlleles, notes);
    }
    if (term.isPresent()) {
      return byTerm(term.get(), byAlleles, notes);
    }
    return byAlleles
        .map(result -> noting(result, notes))
        .orElseGet(
            () ->
                Outcome.none("What was stated of " + rules.symbol() + " is none of CPIC's terms.")
                    .result(Optional.empty(), Optional.empty(), List.of(), notes));
  }

  private PhenotypeResult byScore(
      Stated stated,
      RuleHit hit,
      Optional<String> term,
      Optional<PhenotypeResult> byAlleles,
      List<CallNote> notes) {
    if (term.filter(stating -> !stating.equals(hit.phenotype())).isPresent()) {
      notes.add(differs("The stated phenotype is not that of the stated activity score."));
    }
    if (byAlleles
        .filter(result -> !result.activityScore().equals(stated.activityScore()))
        .isPresent()) {
      notes.add(differs("The stated activity score is not that of the stated alleles."));
    }
    return result(
        new Outcome(stated.activityScore(), List.of(hit.phenotype()), "Stated. " + hit.rule()),
        byAlleles,
        notes);
  }

  private PhenotypeResult byTerm(
      String term, Optional<PhenotypeResult> byAlleles, List<CallNote> notes) {
    boolean agrees = byAlleles.filter(result -> result.phenotypes().contains(term)).isPresent();
    if (byAlleles.isPresent() && !agrees) {
      notes.add(differs("The stated phenotype is not that of the stated alleles."));
    }
    // The alleles may give the score only where they give the same phenotype.
    Optional<ActivityScore> score =
        agrees ? byAlleles.flatMap(PhenotypeResult::activityScore) : Optional.empty();
    return result(
        new Outcome(score, List.of(term), "The phenotype was stated: " + term + "."),
        byAlleles,
        notes);
  }

  private static PhenotypeResult result(
      Outcome outcome, Optional<PhenotypeResult> byAlleles, List<CallNote> notes) {
    return outcome.result(
        byAlleles.flatMap(PhenotypeResult::source),
        byAlleles.flatMap(PhenotypeResult::judged),
        byAlleles.map(PhenotypeResult::functions).orElse(List.of()),
        notes);
  }

  /** The gene's term that the text means; the gene's own name may stand in it. */
  private Optional<String> term(String text) {
    String bare = text.replaceAll("(?i)\\b" + Pattern.quote(rules.symbol()) + "\\b", " ");
    return PhenotypeTerms.bundled()
        .read(bare)
        .map(PhenotypeTerm::term)
        .filter(rules.terms()::contains);
  }

  private Optional<CallNote> noteUnread(
      Stated stated, Optional<String> term, Optional<RuleHit> byScore) {
    if (stated.phenotype().isPresent() && term.isEmpty()) {
      return Optional.of(
          new CallNote(
              CallNote.Kind.OTHER,
              "The stated phenotype is none of CPIC's terms for "
                  + rules.symbol()
                  + " and was not used."));
    }
    return stated.activityScore().isPresent() && byScore.isEmpty()
        ? Optional.of(
            new CallNote(
                CallNote.Kind.OTHER,
                "CPIC has no such activity score for "
                    + rules.symbol()
                    + "; the stated one was not used."))
        : Optional.empty();
  }

  private static CallNote differs(String words) {
    return new CallNote(CallNote.Kind.STATED_DIFFERS, words);
  }

  private static PhenotypeResult noting(PhenotypeResult result, List<CallNote> notes) {
    return new PhenotypeResult(
        result.source(),
        result.judged(),
        result.functions(),
        result.activityScore(),
        result.phenotypes(),
        notes,
        result.rule());
  }
}
