package org.origami.fhir.outbound;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.origami.inference.score.DeltaDeltaG;

/** Quantities in UCUM, rounded to what the figure can bear. */
final class Quantities {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String KCAL_PER_MOL = "kcal/mol";

  /** A thousandth of a kcal/mol lies far below the model's standard deviation. */
  private static final int ENERGY_DECIMALS = 3;

  private Quantities() {}

  static Quantity energy(DeltaDeltaG ddg) {
    return energy(ddg.kcalPerMol());
  }

  static Quantity energy(double kcalPerMol) {
    return of(rounded(kcalPerMol, ENERGY_DECIMALS), KCAL_PER_MOL, KCAL_PER_MOL);
  }

  static Range energies(DeltaDeltaG low, DeltaDeltaG high) {
    return new Range().setLow(energy(low)).setHigh(energy(high));
  }

  /** FHIR's RiskAssessment counts a probability in percent as well. */
  static Quantity percent(double probability) {
    return of(percentage(probability), "%", "%");
  }

  static BigDecimal percentage(double probability) {
    return rounded(100 * probability, 1);
  }

  static Quantity degrees(double degrees) {
    return of(rounded(degrees, 1), "°", "deg");
  }

  /** A share between 0 and 1, as it came. */
  static Quantity share(double share) {
    return of(plain(share), "1", "1");
  }

  static Quantity share(double share, int decimals) {
    return of(rounded(share, decimals), "1", "1");
  }

  /** Both ends belong to it. */
  static Range positions(int first, int last) {
    return new Range().setLow(count(first, "residue")).setHigh(count(last, "residue"));
  }

  static Quantity count(long count, String ofWhat) {
    return of(BigDecimal.valueOf(count), ofWhat, "1");
  }

  static Quantity count(double count, String ofWhat) {
    return of(plain(count), ofWhat, "1");
  }

  static Quantity seconds(Duration time) {
    return of(BigDecimal.valueOf(time.toNanos() / 1000, 6), "s", "s");
  }

  /** For readers: one decimal, never a negative zero. */
  static String words(double value) {
    return rounded(value, 1).toPlainString();
  }

  private static Quantity of(BigDecimal value, String unit, String code) {
    return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(code);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal plain(double value) {
    var exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
