package org.origami.genomics.vcf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The chromosomes' names in VCF files, and their lengths on GRCh38 (GCF_000001405). */
final class Chromosomes {
  private static final int[] AUTOSOMES = {
    248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636,
    138394717, 133797422, 135086622, 133275309, 114364328, 107043718, 101991189, 90338345, 83257441,
    80373285, 58617616, 64444167, 46709983, 50818468
  };

  private static final Map<String, Integer> SEX = Map.of("chrX", 156040895, "chrY", 57227415);

  private static final Pattern PLAIN =
      Pattern.compile("(?:chr)?(\\d{1,2}|x|y)", Pattern.CASE_INSENSITIVE);

  /** RefSeq's name of a chromosome; each build has its own version. */
  private static final Pattern REF_SEQ = Pattern.compile("NC_0000(\\d\\d)\\.(\\d{1,3})");

  /** RefSeq's version of each chromosome on GRCh38, 1 to 22, X, Y. */
  private static final int[] VERSIONS = {
    11, 12, 12, 12, 10, 12, 14, 11, 12, 11, 10, 12, 11, 9, 10, 10, 11, 10, 10, 11, 9, 11, 11, 10
  };

  private Chromosomes() {}

  /** With {@code chr}; empty for contigs that are no chromosome of the nucleus. */
  static Optional<String> canonical(String name) {
    var plain = PLAIN.matcher(name);
    if (plain.matches()) {
      return of(plain.group(1).toUpperCase(Locale.ROOT));
    }
    var refSeq = REF_SEQ.matcher(name);
    return refSeq.matches() ? of(Integer.toString(number(refSeq.group(1)))) : Optional.empty();
  }

  /** 23 and 24 are the names of X and Y in PLINK. */
  private static Optional<String> of(String label) {
    return switch (label) {
      case "X", "23" -> Optional.of("chrX");
      case "Y", "24" -> Optional.of("chrY");
      default -> {
        int number = number(label);
        yield number >= 1 && number <= AUTOSOMES.length
            ? Optional.of("chr" + number)
            : Optional.empty();
      }
    };
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Whether a RefSeq name is of another build. */
  static boolean isOfAnotherBuild(String name) {
    var refSeq = REF_SEQ.matcher(name);
    if (!refSeq.matches()) {
      return false;
    }
    int number = number(refSeq.group(1));
    return number >= 1
        && number <= VERSIONS.length
        && VERSIONS[number - 1] != number(refSeq.group(2));
  }

  static int length(String canonical) {
    var sex = SEX.get(canonical);
    return sex != null ? sex : AUTOSOMES[number(canonical.substring(3)) - 1];
  }
}
