package org.origami.genomics.structure.file;

import java.util.List;
import java.util.Locale;

/** What a file says of how its coordinates were found. */
public enum Origin {
  /** Measured: the B-factor is one. */
  EXPERIMENTAL,
  /** Predicted from the sequence: the B-factor's place holds the predictor's confidence, pLDDT. */
  PREDICTED,
  /** The file does not say; its B-factors mean nothing to us. */
  NOT_STATED;

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

  /** What the words of a file's method say; words that are not known say nothing. */
  static Origin ofMethod(String words) {
    String upper = words.toUpperCase(Locale.ROOT);
    if (upper.contains("THEORETICAL") || upper.contains("PREDICT") || PredictorNames.in(upper)) {
      return PREDICTED;
    }
    return METHODS.stream().anyMatch(upper::contains) ? EXPERIMENTAL : NOT_STATED;
  }
}
