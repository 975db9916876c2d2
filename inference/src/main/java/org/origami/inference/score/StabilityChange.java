package org.origami.inference.score;

/**
 * The model's answer for one substitution: the expected ΔΔG and its predictive standard deviation,
 * read as a normal distribution.
 *
 * @param sdKcalPerMol calibrated on proteins held out of training (docs/model-card.md)
 */
public record StabilityChange(DeltaDeltaG expected, double sdKcalPerMol) {
  /** The quantile that leaves a tenth of a normal distribution on each side. */
  private static final double Z80 = 1.2815515655446004;

  public StabilityChange {
    if (!(sdKcalPerMol >= 0 && Double.isFinite(sdKcalPerMol))) {
      throw new IllegalArgumentException("a standard deviation is finite and not negative");
    }
  }

  /** The lower end of the central interval that holds the measured value in 80 % of cases. */
  public DeltaDeltaG low80() {
    return new DeltaDeltaG(expected.kcalPerMol() - Z80 * sdKcalPerMol);
  }

  /** The upper end of the central interval that holds the measured value in 80 % of cases. */
  public DeltaDeltaG high80() {
    return new DeltaDeltaG(expected.kcalPerMol() + Z80 * sdKcalPerMol);
  }

  /** The probability that the true ΔΔG lies above a threshold. */
  public double probabilityAbove(DeltaDeltaG threshold) {
    double distance = expected.kcalPerMol() - threshold.kcalPerMol();
    if (sdKcalPerMol == 0) {
      return distance > 0 ? 1 : 0;
    }
    return normalCdf(distance / sdKcalPerMol);
  }

  /** Φ by the error function of Abramowitz and Stegun 7.1.26, absolute error below 1.5e-7. */
  private static double normalCdf(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double poly =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    double erf = 1 - poly * Math.exp(-x * x);
    return z >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
  }
}
