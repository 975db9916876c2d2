package org.origami.genomics.flag;

import java.util.List;
import org.origami.genomics.variant.Variant;

/** A variant that folding inference was not asked about, with every reason. */
public record PassedOver(Variant variant, List<PassReason> reasons) {
  public PassedOver {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a variant is passed over for a reason");
    }
  }

  /** Whether loss of function is plain or likely; not against a laboratory that says benign. */
  public boolean lossOfFunction() {
    return !variant.laboratory().isBenign()
        && reasons.stream().anyMatch(PassReason::lossOfFunction);
  }

  @Override
  public String toString() {
    return "passed over " + variant;
  }
}
