package org.origami.fhir.cds;

import java.util.List;
import org.origami.fhir.cds.card.AdvisedOrder;
import org.origami.fhir.cds.card.Card;

/**
 * What an EHR is answered.
 *
 * @param orders every order that was looked at, also those that need no card
 * @param unread how many genomic Observations could not be read, and remarks of the server that
 *     holds them
 */
record HookAnswer(List<Card> cards, List<AdvisedOrder> orders, int unread) {
  /** Asked, and nothing to say. */
  static final HookAnswer NOTHING = new HookAnswer(List.of(), List.of(), 0);

  HookAnswer {
    cards = List.copyOf(cards);
    orders = List.copyOf(orders);
  }
}
