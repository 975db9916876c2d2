package org.origami.fhir.inbound;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The time that a value spans: all of a day where only the day was sent.
 *
 * @param until its end, which is no part of it
 * @param zoned whether both are of UTC; else they are of a place that was not said
 */
record Moment(LocalDateTime from, LocalDateTime until, boolean zoned) {
  /** The clocks of the world are at most so far from UTC. */
  private static final int EARLIEST_CLOCK = 14;

  private static final int LATEST_CLOCK = 12;

  Moment {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("a time ends after it began");
    }
  }

  /** Whether it was over when the other began; never where the two may overlap. */
  boolean isBefore(Moment other) {
    return zoned == other.zoned
        ? !until.isAfter(other.from)
        : !anywhere().until.isAfter(other.anywhere().from);
  }

  /** Whether the first is plainly older; a result without a time is neither older nor newer. */
  static boolean isOlder(Optional<Moment> one, Optional<Moment> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /** When the later of two was, as far as both tell. */
  static Optional<Moment> latest(Optional<Moment> one, Optional<Moment> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().later(other.get()))
        : one.or(() -> other);
  }

  private Moment later(Moment other) {
    if (zoned != other.zoned) {
      return anywhere().later(other.anywhere());
    }
    BinaryOperator<LocalDateTime> later = (here, there) -> here.isAfter(there) ? here : there;
    return new Moment(later.apply(from, other.from), later.apply(until, other.until), zoned);
  }

  /** In UTC, wherever its clock may stand. */
  Moment anywhere() {
    return zoned
        ? this
        : new Moment(from.minusHours(EARLIEST_CLOCK), until.plusHours(LATEST_CLOCK), true);
  }
}
