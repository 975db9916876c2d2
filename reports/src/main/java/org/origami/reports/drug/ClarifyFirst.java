package org.origami.reports.drug;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * Puts a test before advice of a gene whose result cannot be used: with it the advice could have
 * been another, so that it is said no quieter than without any result.
 */
final class ClarifyFirst {
  private final List<GeneSymbol> genes;
  private final Urgency urgency;

  /**
   * @param genes for each gene of the drug every way to look it up
   */
  ClarifyFirst(List<List<GeneLookup>> genes, TestingNote testing) {
    this.genes =
        genes.stream()
            .flatMap(ways -> ways.stream().filter(GeneLookup::unusable).limit(1))
            .map(lookup -> lookup.gene().gene())
            .toList();
    this.urgency =
        testing.urgency().compareTo(Urgency.INFORM) > 0 ? testing.urgency() : Urgency.INFORM;
  }

  /** The guideline's own words stay; advice that is as loud already stays whole. */
  Recommendation before(Recommendation advice) {
    if (genes.isEmpty() || advice.urgency().compareTo(urgency) >= 0) {
      return advice;
    }
    var test =
        new CodedAction(
            ActionKind.TEST_FIRST,
            Firmness.DIRECT,
            Optional.empty(),
            List.of(),
            List.of(),
            words(genes.stream().map(GeneSymbol::value).toList()));
    return new Recommendation(
        advice.group(),
        advice.genes(),
        Stream.concat(Stream.of(test), advice.actions().stream()).toList(),
        advice.strength(),
        urgency,
        test.words() + " Without it the guideline says: " + advice.advice(),
        advice.guideline());
  }

  private static String words(List<String> genes) {
    return "Test or clarify "
        + String.join(" and ", genes)
        + " first: "
        + (genes.size() == 1 ? "its result cannot be used." : "their results cannot be used.");
  }
}
