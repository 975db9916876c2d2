package org.origami.inference.mechanism;

import static org.origami.inference.mechanism.Mechanism.Kind.BURIED_CHARGE_LOST;
import static org.origami.inference.mechanism.Mechanism.Kind.CHARGE_IN_CORE;
import static org.origami.inference.mechanism.Mechanism.Kind.HYDROPHOBIC_TO_SURFACE;
import static org.origami.inference.mechanism.Mechanism.Kind.POLAR_IN_CORE;
import static org.origami.inference.mechanism.Mechanism.Kind.SALT_BRIDGE_LOST;
import static org.origami.inference.mechanism.Site.word;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.inference.mechanism.Mechanism.Factor;

/** What charge, polarity and hydrophobicity come to stand where they do not belong. */
final class ChargeRules {
  /** A step on the octanol scale of {@link ResidueScale#HYDROPHOBICITY}; 1.36 kcal/mol. */
  static final double HYDROPHOBICITY_STEP = 1.0;

  /**
   * The widest Cβ–Cβ distance at which opposite charges are named as a possible pair. Ours: in the
   * bundled structures opposite charges stand this near 1.7 times as often as equal ones.
   */
  static final double PAIR_ANGSTROM = 8.0;

  /** Residues nearer along the chain are near in space whatever their charge. */
  static final int PAIR_SEPARATION = 3;

  private static final Set<AminoAcid> POLAR =
      Set.of(
          AminoAcid.SERINE,
          AminoAcid.THREONINE,
          AminoAcid.ASPARAGINE,
          AminoAcid.GLUTAMINE,
          AminoAcid.HISTIDINE);

  static final List<Rule> ALL =
      List.of(
          ChargeRules::chargeInCore,
          ChargeRules::polarInCore,
          ChargeRules::buriedChargeLost,
          ChargeRules::saltBridge,
          ChargeRules::hydrophobicToSurface);

  private ChargeRules() {}

  /** At neutral pH; histidine counts as uncharged, because its state depends on its place. */
  static int charge(AminoAcid residue) {
    return switch (residue) {
      case ASPARTATE, GLUTAMATE -> -1;
      case LYSINE, ARGININE -> 1;
      default -> 0;
    };
  }

  private static String sign(AminoAcid residue) {
    return charge(residue) > 0 ? "positive" : "negative";
  }

  static List<Factor> chargeInCore(Site site) {
    return site.buried() && charge(site.alternate()) != 0 && charge(site.reference()) == 0
        ? Rule.found(
            CHARGE_IN_CORE,
            "%s brings a %s charge inside the protein",
            word(site.alternate()),
            sign(site.alternate()))
        : List.of();
  }

  static List<Factor> polarInCore(Site site) {
    boolean step = -site.hydrophobicityRise() >= HYDROPHOBICITY_STEP;
    return site.buried() && POLAR.contains(site.alternate()) && step
        ? Rule.found(
            POLAR_IN_CORE,
            "polar %s stands inside the protein in place of hydrophobic %s",
            word(site.alternate()),
            word(site.reference()))
        : List.of();
  }

  static List<Factor> buriedChargeLost(Site site) {
    int before = charge(site.reference());
    return site.buried() && before != 0 && charge(site.alternate()) != before
        ? Rule.found(
            BURIED_CHARGE_LOST,
            "the buried %s charge of %s is %s",
            sign(site.reference()),
            word(site.reference()),
            charge(site.alternate()) == 0 ? "lost" : "turned into its opposite")
        : List.of();
  }

  static List<Factor> saltBridge(Site site) {
    int before = charge(site.reference());
    if (before == 0 || charge(site.alternate()) == before) {
      return List.of();
    }
    Chain chain = site.chain();
    OptionalInt partner =
        chain.nearest(
            site.index(),
            PAIR_ANGSTROM,
            i ->
                charge(chain.residue(i)) == -before
                    && Math.abs(i - site.index()) >= PAIR_SEPARATION);
    return partner.isPresent()
        ? Rule.found(
            SALT_BRIDGE_LOST,
            "a possible salt bridge to %s is lost (Cβ %.1f Å apart)",
            chain.name(partner.getAsInt()),
            chain.distance(site.index(), partner.getAsInt()))
        : List.of();
  }

  static List<Factor> hydrophobicToSurface(Site site) {
    boolean step = site.hydrophobicityRise() >= HYDROPHOBICITY_STEP;
    return site.exposed() && step && !POLAR.contains(site.alternate())
        ? Rule.found(
            HYDROPHOBIC_TO_SURFACE,
            "hydrophobic %s stands on the surface in place of %s",
            word(site.alternate()),
            word(site.reference()))
        : List.of();
  }
}
