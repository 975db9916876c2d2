package org.origami.genomics.vcf;

import java.util.List;
import java.util.OptionalInt;

/**
 * A sample's GT with what goes with it.
 *
 * @param alleles an index for each copy: 0 the reference, -1 not called
 * @param noReads whether the record says that no read covers the place
 * @param contradicted whether the call is heterozygous but reads were seen of one allele alone
 */
record SampleCall(
    List<Integer> alleles,
    boolean phased,
    OptionalInt phaseSet,
    boolean noReads,
    boolean contradicted) {
  static final int NOT_CALLED = -1;

  @Override
  public String toString() {
    return "call";
  }
}
