package org.origami.fhir.inbound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.origami.genomics.variant.Fraction;

/** Reads shares between 0 and 1, whether sent as such or as a percentage. */
final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** UCUM's one, and the words that senders put in its place. */
  private static final Set<String> ONES =
      Set.of(
          "", "1", "decimal", "fraction", "ratio", "{fraction}", "{ratio}", "{allele frequency}");

  private Fractions() {}

  static List<Fraction> in(Components components, ComponentCode field) {
    var fractions = new ArrayList<Fraction>();
    for (Type value : components.values(field)) {
      if (value instanceof Quantity quantity && quantity.hasValue()) {
        of(quantity, components.notes(), field).ifPresent(fractions::add);
      } else {
        components.notes().lost(field, "the value is not a quantity");
      }
    }
    return fractions;
  }

  private static Optional<Fraction> of(Quantity quantity, ReadingNotes notes, ComponentCode field) {
    if (quantity.hasComparator()) {
      // A bound is not a number: 0.01 in "<0.01" is exactly what the frequency is not.
      notes.lost(field, "only a bound was sent (< or >); it is not used as a number");
      return Optional.empty();
    }
    Optional<BigDecimal> scaled = scaled(quantity);
    if (scaled.isEmpty()) {
      notes.lost(field, "its unit is neither 1 nor %");
    }
    Optional<Fraction> fraction = scaled.filter(Fractions::isShare).map(Fractions::fraction);
    if (scaled.isPresent() && fraction.isEmpty()) {
      notes.lost(field, "the value does not lie between 0 and 1 in its unit");
    }
    return fraction;
  }

  /** The value as a share of one; empty for a unit that is neither one nor percent. */
  private static Optional<BigDecimal> scaled(Quantity quantity) {
    String code = lower(quantity.getCode());
    String unit = code.isEmpty() ? lower(quantity.getUnit()) : code;
    if (unit.equals("%") || unit.equals("percent")) {
      return Optional.of(quantity.getValue().divide(HUNDRED));
    }
    return ONES.contains(unit) ? Optional.of(quantity.getValue()) : Optional.empty();
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }

  private static Fraction fraction(BigDecimal value) {
    return new Fraction(value.doubleValue());
  }

  private static String lower(String text) {
    return Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
  }
}
