package org.origami.fhir.cds.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugGuidance.Advised;

/**
 * The one card of an opened chart: which active prescriptions the known genes speak of. Untested
 * genes are no matter for a chart that is merely opened.
 */
public final class PatientCard {
  private final Supplier<UUID> ids;

  public PatientCard(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /** Empty where there is nothing to say. */
  public Optional<Card> of(List<AdvisedOrder> prescriptions) {
    var cases =
        DrugCase.of(prescriptions).stream().filter(it -> advice(it).findAny().isPresent()).toList();
    return cases.isEmpty() ? Optional.empty() : Optional.of(card(cases));
  }

  private Card card(List<DrugCase> cases) {
    var guidelines =
        cases.stream()
            .flatMap(PatientCard::advice)
            .map(it -> it.recommendations().get(0).guideline())
            .distinct()
            .toList();
    return new Card(
        ids.get(),
        Summary.of(
            "Genes advise attention to "
                + (cases.size() == 1 ? "1 active drug: " : cases.size() + " active drugs: ")
                + cases.stream().map(it -> it.drug().name()).collect(joining(", "))),
        cases.stream().flatMap(PatientCard::section).collect(joining("\n\n")),
        cases.get(0).indicator(),
        Topics.source(guidelines.get(0)),
        List.of(),
        OverrideReason.againstAdvice(),
        guidelines.stream().skip(1).map(it -> new CardLink(it.name(), it.page())).toList(),
        cases.stream().map(DrugCase::topic).toList());
  }

  private static Stream<String> section(DrugCase drugCase) {
    return advice(drugCase)
        .map(it -> "**" + Markdown.text(AdviceText.summary(it)) + "**\n\n" + AdviceText.detail(it));
  }

  private static Stream<Advised> advice(DrugCase drugCase) {
    DrugGuidance guidance = drugCase.guidance();
    return guidance.match(
        Stream::of, testFirst -> Stream.of(), noRecommendation -> Stream.of(), none -> Stream.of());
  }
}
