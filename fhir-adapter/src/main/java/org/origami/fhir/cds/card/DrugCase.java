package org.origami.fhir.cds.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.origami.fhir.cds.card.Card.DrugTopic;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.UnknownGene;

/**
 * One drug that there is something to say of, with every order of it.
 *
 * @param orders in the order in which they were sent
 */
record DrugCase(Drug drug, DrugGuidance guidance, List<AdvisedOrder> orders) {
  private static final Comparator<DrugCase> GRAVEST_FIRST =
      Comparator.<DrugCase, Indicator>comparing(DrugCase::indicator)
          .reversed()
          .thenComparing(it -> it.drug().name());

  DrugCase {
    orders = List.copyOf(orders);
  }

  /** Each drug once, however many orders and genes speak of it; gravest first, then by name. */
  static List<DrugCase> of(List<AdvisedOrder> orders) {
    var byName = new TreeMap<String, DrugCase>();
    for (var order : orders) {
      for (var guidance : order.guidance()) {
        drugIn(guidance)
            .filter(drug -> Indicator.of(guidance.urgency()).isPresent())
            .ifPresent(
                drug ->
                    byName.merge(
                        drug.name().toLowerCase(Locale.ROOT),
                        new DrugCase(drug, guidance, List.of(order)),
                        DrugCase::joined));
      }
    }
    return byName.values().stream().sorted(GRAVEST_FIRST).toList();
  }

  private DrugCase joined(DrugCase other) {
    var all = new ArrayList<>(orders);
    other.orders.stream().filter(order -> !all.contains(order)).forEach(all::add);
    // The same drug and the same genes: the same guidance, but for what the order itself asked.
    return new DrugCase(drug, guidance, all);
  }

  private static Optional<Drug> drugIn(DrugGuidance guidance) {
    return guidance.match(
        advised -> Optional.of(advised.drug()),
        testFirst -> Optional.of(testFirst.drug()),
        noRecommendation -> Optional.of(noRecommendation.drug()),
        noGuideline -> Optional.empty());
  }

  Indicator indicator() {
    return Indicator.of(guidance.urgency()).orElseThrow();
  }

  DrugTopic topic() {
    return new DrugTopic(drug.name(), genes().map(GeneSymbol::value).distinct().toList());
  }

  private Stream<GeneSymbol> genes() {
    return guidance.match(
        advised ->
            Stream.concat(
                advised.recommendations().stream()
                    .flatMap(it -> it.genes().stream())
                    .map(it -> it.gene().gene()),
                symbols(advised.unknown())),
        testFirst -> symbols(testFirst.unknown()),
        noRecommendation -> noRecommendation.genes().stream().map(it -> it.gene().gene()),
        noGuideline -> Stream.of());
  }

  private static Stream<GeneSymbol> symbols(List<UnknownGene> unknown) {
    return unknown.stream().map(it -> it.gene().gene());
  }
}
