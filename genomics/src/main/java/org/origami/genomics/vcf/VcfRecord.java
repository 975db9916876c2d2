package org.origami.genomics.vcf;

import java.util.List;

/**
 * A decoded line.
 *
 * @param alternates in upper case; symbolic ones and {@code *} as they stand
 * @param last the last base it speaks of: by its REF, of a reference block by its END
 * @param passed whether it passed the filters, or none was applied
 * @param typed whether it has a GT field
 * @param genotypes of the kept samples, in their order
 */
record VcfRecord(
    String chromosome,
    int position,
    String reference,
    List<String> alternates,
    int last,
    boolean passed,
    boolean typed,
    List<SampleCall> genotypes) {
  private static final List<String> ANY_OTHER = List.of("<NON_REF>", "<*>", "<X>");

  /** Whether its only alternate is "any other" or none, so that it tells of the reference alone. */
  boolean isReferenceOnly() {
    return ANY_OTHER.containsAll(alternates);
  }

  /** Whether it also says that no other alternate was seen. */
  boolean speaksOfAnyOther() {
    return alternates.isEmpty() || alternates.stream().anyMatch(ANY_OTHER::contains);
  }

  static boolean isBases(String allele) {
    return allele.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  @Override
  public String toString() {
    return "record";
  }
}
