package org.origami.genomics.structure.file;

import java.util.List;
import java.util.Locale;

/** What a file says of how its coordinates were found. */
public enum Origin {
  /** Measured: the B-factor is one. */
  EXPERIMENTAL(false),
  /** Predicted from the sequence: the B-factor's place holds the predictor's confidence, pLDDT. */
  PREDICTED(true),
  /**
   * Computed in some way, and nothing says that the B-factors are pLDDT: homology models have
   * errors there, of which high ones are bad.
   */
  MODELLED(true),
  /** The file does not say; its B-factors mean nothing to us. */
  NOT_STATED(false);

  private static final List<String> METHODS =
      List.of(
          "DIFFRACTION",
          "NMR",
          "MICROSCOPY",
          "CRYSTALLOGRAPHY",
          "SCATTERING",
          "SPECTROSCOPY",
          "EPR",
          "FLUORESCENCE TRANSFER");

  private final boolean computed;

  Origin(boolean computed) {
    this.computed = computed;
  }

  /** Whether the coordinates were computed, not measured. */
  public boolean computed() {
    return computed;
  }

  /** What the words of a file's method say; words that are not known say nothing. */
  static Origin ofMethod(String words) {
    String upper = words.toUpperCase(Locale.ROOT);
    if (upper.contains("THEORETICAL") || upper.contains("PREDICT")) {
      return MODELLED;
    }
    return METHODS.stream().anyMatch(upper::contains) ? EXPERIMENTAL : NOT_STATED;
  }
}
