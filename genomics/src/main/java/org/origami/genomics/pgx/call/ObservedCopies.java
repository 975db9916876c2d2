package org.origami.genomics.pgx.call;

import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.allele.DefiningPosition;

/**
 * What stands on the two copies at one position, in codes.
 *
 * @param copies 1 on a single X, else 2
 * @param second {@link PositionCodes#NOT_CALLED} where there is a single copy
 * @param undocumented whether the sample has bases here that no allele has
 */
record ObservedCopies(Genotype genotype, int copies, int first, int second, boolean undocumented) {

  /**
   * A half call counts only when its known half is an alternate, so that the gene cannot be taken
   * for the reference.
   */
  static boolean usable(Genotype genotype, DefiningPosition position) {
    if (!genotype.reference().equals(position.reference())) {
      return false;
    }
    boolean halfReference =
        (genotype.half() || genotype.alleles().size() == 1)
            && genotype.alleles().contains(position.reference());
    return !halfReference || onX(position);
  }

  static ObservedCopies of(
      Genotype genotype, PositionCodes codes, boolean undocumentedIsReference) {
    boolean replace = undocumentedIsReference && told(genotype, codes);
    boolean single = genotype.alleles().size() == 1;
    int first = codes.codeOf(genotype.alleles().get(0));
    int second = single ? PositionCodes.NOT_CALLED : codes.codeOf(genotype.alleles().get(1));
    return new ObservedCopies(
        genotype,
        single && onX(codes.position()) ? 1 : 2,
        replaced(first, replace),
        replaced(second, replace),
        first == PositionCodes.UNDOCUMENTED || second == PositionCodes.UNDOCUMENTED);
  }

  /** One base at a position of insertions may be another writing of them: it tells nothing. */
  private static boolean told(Genotype genotype, PositionCodes codes) {
    return !codes.expectsLength()
        || genotype.alleles().stream()
            .anyMatch(a -> a.length() > 1 && !a.equals(codes.position().reference()));
  }

  private static int replaced(int code, boolean replace) {
    return replace && code == PositionCodes.UNDOCUMENTED ? PositionCodes.REFERENCE : code;
  }

  private static boolean onX(DefiningPosition position) {
    return position.locus().chromosome().equals("chrX");
  }

  boolean half() {
    return copies == 2 && (first == PositionCodes.NOT_CALLED || second == PositionCodes.NOT_CALLED);
  }

  boolean differ() {
    if (copies == 1 || first != second) {
      return copies == 2;
    }
    return first == PositionCodes.UNDOCUMENTED
        && !genotype.alleles().get(0).equals(genotype.alleles().get(1));
  }

  boolean changed() {
    return first != PositionCodes.REFERENCE || (copies == 2 && second != PositionCodes.REFERENCE);
  }

  int on(int copy) {
    return copy == 0 ? first : second;
  }

  String basesOn(int copy) {
    return copy < genotype.alleles().size() ? genotype.alleles().get(copy) : Genotype.NOT_CALLED;
  }

  @Override
  public String toString() {
    return "copies at one position";
  }
}
