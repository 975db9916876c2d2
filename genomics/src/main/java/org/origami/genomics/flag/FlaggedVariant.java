package org.origami.genomics.flag;

import java.util.List;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.variant.Variant;

/**
 * A variant that goes to folding inference.
 *
 * @param substitutions the missense protein changes stated for it, at least one; several where the
 *     laboratory named it on several proteins
 * @param reasons why, at least one
 */
public record FlaggedVariant(
    Variant variant, List<HgvsVariant> substitutions, List<FlagReason> reasons) {
  public FlaggedVariant {
    substitutions = List.copyOf(substitutions);
    reasons = List.copyOf(reasons);
    if (substitutions.isEmpty() || reasons.isEmpty()) {
      throw new IllegalArgumentException("a flagged variant has a substitution and a reason");
    }
  }

  @Override
  public String toString() {
    return "flagged " + variant;
  }
}
