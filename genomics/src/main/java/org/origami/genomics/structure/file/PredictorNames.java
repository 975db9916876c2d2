package org.origami.genomics.structure.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Programs that write pLDDT in the B-factor's place and their name in the title. */
final class PredictorNames {
  /** Whole words, with a version or not: Boltzmann is none of them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![A-Z0-9])(ALPHAFOLD(DB)?|ESMFOLD|(LOCAL)?COLABFOLD|OMEGAFOLD|OPENFOLD|BOLTZ|CHAI-1|PROTENIX)"
              + "[0-9]*(?![A-Z0-9])");

  private PredictorNames() {}

  /** Whether a title, a method or an entry's name tells of one of them. */
  static boolean in(String words) {
    return NAMES.matcher(words.toUpperCase(Locale.ROOT)).find();
  }
}
