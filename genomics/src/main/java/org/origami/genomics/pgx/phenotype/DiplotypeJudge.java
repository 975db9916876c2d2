package org.origami.genomics.pgx.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.phenotype.FunctionReading.Standing;

/** Judges the alleles of one gene by its rules. */
final class DiplotypeJudge {
  private static final String UNDOCUMENTED =
      "Further changes on the same copy are in no table and were not judged.";

  private final GeneRules rules;
  private final AlleleReader alleles;
  private final LowestFunction lowest;

  DiplotypeJudge(GeneRules rules) {
    this.rules = rules;
    this.alleles = new AlleleReader(rules.alleles());
    this.lowest = new LowestFunction(rules.gene(), rules.alleles());
  }

  PhenotypeResult judge(Diplotype called) {
    if (!rules.gene().judgedByLowest()) {
      return result(Optional.of(called), called.haplotypes(), List.of());
    }
    boolean undocumented =
        called.haplotypes().stream()
            .anyMatch(copy -> !copy.furtherVariants().isEmpty() && copy.uncalled().isEmpty());
    List<CallNote> notes =
        undocumented
            ? List.of(new CallNote(CallNote.Kind.UNDOCUMENTED_VARIATION, UNDOCUMENTED))
            : List.of();
    return result(Optional.of(called), lowest.ofCopies(called), notes);
  }

  /** Alleles that may lie on one copy or on two. */
  PhenotypeResult judgeUnphased(List<Haplotype> found) {
    return rules.gene().judgedByLowest()
        ? result(Optional.empty(), lowest.ofAll(found), List.of())
        : Outcome.none(
                "Which copy of "
                    + rules.symbol()
                    + " carries which allele is not known: no phenotype follows.")
            .result(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private PhenotypeResult result(
      Optional<Diplotype> called, List<Haplotype> toJudge, List<CallNote> notes) {
    if (rules.gene().method() == Pharmacogene.Method.ALLELE_STATUS) {
      return status(new Diplotype(rules.gene().symbol(), toJudge));
    }
    List<FunctionReading> readings = toJudge.stream().map(alleles::read).toList();
    List<AlleleFunction> functions = readings.stream().map(FunctionReading::function).toList();
    List<CallNote> all = new ArrayList<>(notes);
    readings.stream().flatMap(reading -> reading.note().stream()).distinct().forEach(all::add);
    return outcome(readings, functions)
        .result(called, Optional.of(judged(toJudge, readings)), functions, all);
  }

  private Outcome outcome(List<FunctionReading> readings, List<AlleleFunction> functions) {
    String gene = rules.symbol();
    if (rules.gene().method() == Pharmacogene.Method.NONE) {
      return Outcome.none("CPIC assigns no phenotype to " + gene + ".");
    }
    if (any(readings, reading -> reading.standing() == Standing.NOT_CALLED)) {
      return Outcome.indeterminate("A copy of " + gene + " was not called where it matters");
    }
    if (any(readings, reading -> reading.standing() == Standing.UNKNOWN)) {
      return Outcome.none(
          "An allele of " + gene + " is not in CPIC's table: no phenotype follows.");
    }
    if (!copiesFit(readings.size())) {
      return Outcome.none(
          "CPIC has no rule for " + readings.size() + " called copies of " + gene + ".");
    }
    if (any(readings, reading -> reading.standing() != Standing.ASSIGNED)) {
      return Outcome.indeterminate("An allele of " + gene + " has no assigned function");
    }
    return rules.ranges().isPresent() ? scored(functions) : byFunction(functions);
  }

  private Outcome scored(List<AlleleFunction> functions) {
    Optional<ActivityScore> score = Scores.sum(functions);
    if (score.isEmpty()) {
      return Outcome.indeterminate("An allele of " + rules.symbol() + " has no activity value");
    }
    return rules
        .phenotypeOf(score.get())
        .map(hit -> new Outcome(score, List.of(hit.phenotype()), hit.rule()))
        .orElseGet(
            () ->
                Outcome.indeterminate(
                        "The activity score " + score.get() + " spans several phenotypes")
                    .with(score.get()));
  }

  private Outcome byFunction(List<AlleleFunction> functions) {
    List<String> terms = functions.stream().flatMap(allele -> allele.function().stream()).toList();
    return rules
        .functions()
        .phenotypeOf(rules.symbol(), terms)
        .map(hit -> new Outcome(Optional.empty(), List.of(hit.phenotype()), hit.rule()))
        // The rules cover every function of the table; a function computed here is in none.
        .orElseGet(
            () ->
                Outcome.indeterminate("CPIC has no rule for these " + rules.symbol() + " alleles"));
  }

  private PhenotypeResult status(Diplotype called) {
    List<Haplotype> haplotypes = called.haplotypes();
    List<RuleHit> hits =
        rules.statuses().of(rules.symbol(), haplotypes.stream().map(Haplotype::name).toList());
    List<AlleleFunction> unjudged =
        haplotypes.stream()
            .map(one -> new AlleleFunction(one.name(), Optional.empty(), Optional.empty()))
            .toList();
    String open =
        hits.size() == rules.statuses().askedFor()
            ? ""
            : " The other alleles that guidelines ask about cannot be told from this typing.";
    String rule = String.join(" ", hits.stream().map(RuleHit::rule).toList()) + open;
    return new Outcome(
            Optional.empty(), hits.stream().map(RuleHit::phenotype).toList(), rule.strip())
        .result(Optional.of(called), Optional.of(called), unjudged, List.of());
  }

  private boolean copiesFit(int copies) {
    return switch (rules.gene().copies()) {
      case TWO -> copies == 2;
      case ONE -> copies == 1;
      case ONE_OR_TWO -> true;
    };
  }

  private static boolean any(List<FunctionReading> readings, Predicate<FunctionReading> condition) {
    return readings.stream().anyMatch(condition);
  }

  /** The alleles as the tables name them; a copy that no table names stays as it was called. */
  private Diplotype judged(List<Haplotype> toJudge, List<FunctionReading> readings) {
    List<Haplotype> haplotypes = new ArrayList<>();
    for (int copy = 0; copy < readings.size(); copy++) {
      FunctionReading reading = readings.get(copy);
      haplotypes.add(
          reading.standing() == Standing.ASSIGNED
              ? Haplotype.of(reading.function().allele())
              : toJudge.get(copy));
    }
    return new Diplotype(
        rules.gene().symbol(),
        rules.gene().judgedByLowest() ? LowestFunction.inOrder(haplotypes) : haplotypes);
  }
}
