package org.origami.reports.therapy;

import java.util.List;

/**
 * The condition that a therapy sets on the variant.
 *
 * @param named variants that a source names; seldom all that its label holds
 * @param spliceNamed whether the label's table also names variants outside of the protein's
 *     residues, such as splice variants
 */
public record VariantCondition(ConditionKind kind, List<NamedVariant> named, boolean spliceNamed) {
  public VariantCondition {
    named = List.copyOf(named);
    if (kind == ConditionKind.NAMED_VARIANTS && named.isEmpty()) {
      throw new IllegalArgumentException("a condition on named variants names one");
    }
  }
}
