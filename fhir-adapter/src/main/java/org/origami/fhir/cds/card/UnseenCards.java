package org.origami.fhir.cds.card;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.origami.fhir.prescription.UnreadPrescription.Reason;

/**
 * Cards that say what was not seen, so that no card is not taken for "nothing to say". They hold
 * counts and reasons, and nothing of the patient.
 */
final class UnseenCards {
  /** Nothing is to be given by these, so that nothing is to be said of them. */
  private static final Set<Reason> NOTHING_GIVEN = EnumSet.of(Reason.ENDED, Reason.NOT_TO_BE_GIVEN);

  private static final CardSource SOURCE =
      new CardSource(
          "CPIC guidelines",
          URI.create("https://cpicpgx.org/guidelines/"),
          Topics.PHARMACOGENOMICS);

  private final Supplier<UUID> ids;

  UnseenCards(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /** Orders of which it cannot be told which drug is meant. */
  Optional<Card> ofOrders(List<AdvisedOrder> orders) {
    var unread = orders.stream().filter(it -> !reasons(it).isEmpty()).toList();
    if (unread.isEmpty()) {
      return Optional.empty();
    }
    boolean parts = unread.stream().noneMatch(it -> it.guidance().isEmpty());
    return Optional.of(
        card(
            (unread.size() == 1 ? "1 order" : unread.size() + " orders")
                + " could not be looked up"
                + (parts ? " in full" : "")
                + " for pharmacogenomics",
            detail(unread)));
  }

  /** Results that a server held back. */
  Card ofResults() {
    return card(
        "Gene results may be missing: their server says that it left some out",
        "A gene that is not known here may have been tested.");
  }

  private Card card(String summary, String detail) {
    return new Card(
        ids.get(),
        summary,
        detail,
        Indicator.INFO,
        SOURCE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String detail(List<AdvisedOrder> unread) {
    return "That says nothing about the safety of what was ordered.\n\n"
        + EnumSet.allOf(Reason.class).stream()
            .filter(reason -> unread.stream().anyMatch(it -> reasons(it).contains(reason)))
            .map(reason -> Markdown.item(Summary.capital(reason.words()) + "."))
            .collect(joining())
            .strip();
  }

  private static List<Reason> reasons(AdvisedOrder order) {
    return order.notRead().stream().filter(reason -> !NOTHING_GIVEN.contains(reason)).toList();
  }
}
