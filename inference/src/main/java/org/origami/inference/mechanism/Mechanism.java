package org.origami.inference.mechanism;

import java.util.List;

/**
 * Why a substitution changes stability: the factors read from the structure, gravest first, and one
 * sentence made of them with their numbers.
 *
 * @param factors empty where nothing in the structure stands out; the sentence says so
 */
public record Mechanism(ResidueSite site, List<Factor> factors, String sentence) {
  public Mechanism {
    factors = List.copyOf(factors);
  }

  /**
   * One thing that the substitution changes.
   *
   * @param kind what it is
   * @param words one clause with the numbers behind it, such as {@code 11 neighbours within 10 Å}
   */
  public record Factor(Kind kind, String words) {}

  /** The kinds of factor, gravest first; each code is stable and stands in the report. */
  public enum Kind {
    DISULFIDE_LOST,
    PROLINE_IN_HELIX,
    PROLINE_IN_STRAND,
    CHARGE_IN_CORE,
    BURIED_CHARGE_LOST,
    PROLINE_TORSION,
    POLAR_IN_CORE,
    CAVITY,
    OVERPACKING,
    POSITIVE_PHI_GLYCINE_LOST,
    CONTACTS_LOST,
    SALT_BRIDGE_LOST,
    GLYCINE_IN_HELIX,
    HELIX_PROPENSITY,
    STRAND_PROPENSITY,
    PROLINE_LOST,
    HYDROPHOBIC_TO_SURFACE,
    BURIED_SITE
  }
}
