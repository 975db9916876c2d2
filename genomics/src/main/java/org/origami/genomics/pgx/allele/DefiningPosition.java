package org.origami.genomics.pgx.allele;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.origami.genomics.pgx.Locus;

/**
 * A position that tells alleles apart, as a VCF writes it.
 *
 * @param rsid the position's dbSNP number, such as {@code rs4244285}; empty where it has none
 * @param reference the REF bases
 * @param alternatives the ALT bases, each of some allele
 * @param hgvs the genomic name of each alternative, such as {@code g.94781859G>A}
 */
public record DefiningPosition(
    Locus locus,
    Optional<String> rsid,
    String reference,
    List<String> alternatives,
    List<String> hgvs) {
  // The caller counts bases of a position in the bits of one number.
  private static final int MOST = 24;

  public DefiningPosition {
    alternatives = List.copyOf(alternatives);
    hgvs = List.copyOf(hgvs);
    require(bases(reference), "a position has REF bases");
    for (String alternative : alternatives) {
      require(
          bases(alternative) && !alternative.equals(reference),
          "an alternative has bases other than REF");
    }
    require(
        !alternatives.isEmpty()
            && alternatives.size() <= MOST
            && Set.copyOf(alternatives).size() == alternatives.size(),
        "a position has alternatives, each once");
    require(hgvs.size() == alternatives.size(), "each alternative has its name");
    require(rsid.isEmpty() || isRsid(rsid.get()), "an rsID is rs and digits");
  }

  public int position() {
    return locus.position();
  }

  /** Whether an allele may state these bases here, be it by a letter for several. */
  boolean knows(String bases) {
    return bases.equals(reference)
        || alternatives.contains(bases)
        || AmbiguityCode.basesOf(bases).isPresent();
  }

  // Plain loops: twelve hundred positions are read at every start.
  private static boolean bases(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("ACGT".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isRsid(String text) {
    for (int i = 2; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > 2 && text.startsWith("rs");
  }

  private static void require(boolean lawful, String law) {
    if (!lawful) {
      throw new IllegalArgumentException(law);
    }
  }
}
