package org.origami.fhir.cds.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.TestFirst;
import org.origami.reports.drug.DrugQuestion;

/** Cards for orders that are being made: one for each drug that there is something to say of. */
public final class OrderCards {
  private final Supplier<UUID> ids;
  private final TestCards tests;

  public OrderCards(Supplier<UUID> ids, TestCards tests) {
    this.ids = ids;
    this.tests = tests;
  }

  /**
   * Gravest first, then by name, then those that could not be read; empty where there is nothing to
   * say.
   *
   * @param lookUp what the same patient's genes mean for another drug
   */
  public List<Card> of(
      List<AdvisedOrder> orders, Function<DrugQuestion, List<DrugGuidance>> lookUp) {
    var replacements = new Replacements(ids, lookUp);
    return Stream.concat(
            DrugCase.of(orders).stream().flatMap(it -> card(it, replacements).stream()),
            new UnseenCards(ids).ofOrders(orders).stream())
        .toList();
  }

  /** Says that the server of the gene results held some back. */
  public Card resultsMissing() {
    return new UnseenCards(ids).ofResults();
  }

  private Optional<Card> card(DrugCase drugCase, Replacements replacements) {
    return drugCase
        .guidance()
        .match(
            advised -> Optional.of(advice(drugCase, advised, replacements)),
            testFirst ->
                tests.shows(testFirst.urgency())
                    ? Optional.of(test(drugCase, testFirst))
                    : Optional.empty(),
            noRecommendation -> Optional.empty(),
            noGuideline -> Optional.empty());
  }

  private Card advice(DrugCase drugCase, Advised advised, Replacements replacements) {
    var found = replacements.of(drugCase, advised);
    var guideline = advised.recommendations().get(0).guideline();
    return new Card(
        ids.get(),
        AdviceText.summary(advised),
        AdviceText.detail(advised) + passedOver(found.passedOver()),
        drugCase.indicator(),
        Topics.source(guideline),
        found.suggestions(),
        OverrideReason.againstAdvice(),
        AdviceText.papers(guideline),
        List.of(drugCase.topic()));
  }

  private Card test(DrugCase drugCase, TestFirst testFirst) {
    return new Card(
        ids.get(),
        AdviceText.summary(testFirst),
        AdviceText.detail(testFirst),
        drugCase.indicator(),
        Topics.source(testFirst.guideline()),
        List.of(),
        OverrideReason.againstTest(),
        AdviceText.papers(testFirst.guideline()),
        List.of(drugCase.topic()));
  }

  private static String passedOver(List<Drug> drugs) {
    return drugs.isEmpty()
        ? ""
        : "\n\n"
            + Markdown.text(
                "The guideline also names "
                    + drugs.stream().map(Drug::name).collect(joining(", "))
                    + "; not suggested, because this patient's genes, or the lack of their result,"
                    + " speak against it.");
  }
}
