package org.origami.genomics.structure.file;

import java.util.List;
import java.util.Locale;

/** Programs that write their confidence in the B-factor's place and their name in the title. */
final class PredictorNames {
  private static final List<String> NAMES =
      List.of(
          "ALPHAFOLD",
          "ESMFOLD",
          "COLABFOLD",
          "OMEGAFOLD",
          "OPENFOLD",
          "BOLTZ",
          "CHAI-1",
          "PROTENIX");

  private PredictorNames() {}

  /** Whether a title or an entry's name tells of one of them. */
  static boolean in(String title) {
    String upper = title.toUpperCase(Locale.ROOT);
    return NAMES.stream().anyMatch(upper::contains);
  }
}
