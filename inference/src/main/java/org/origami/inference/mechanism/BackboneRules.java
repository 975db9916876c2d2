package org.origami.inference.mechanism;

import static org.origami.inference.mechanism.Mechanism.Kind.GLYCINE_IN_HELIX;
import static org.origami.inference.mechanism.Mechanism.Kind.HELIX_PROPENSITY;
import static org.origami.inference.mechanism.Mechanism.Kind.POSITIVE_PHI_GLYCINE_LOST;
import static org.origami.inference.mechanism.Mechanism.Kind.PROLINE_IN_HELIX;
import static org.origami.inference.mechanism.Mechanism.Kind.PROLINE_IN_STRAND;
import static org.origami.inference.mechanism.Mechanism.Kind.PROLINE_LOST;
import static org.origami.inference.mechanism.Mechanism.Kind.PROLINE_TORSION;
import static org.origami.inference.mechanism.Mechanism.Kind.STRAND_PROPENSITY;
import static org.origami.inference.mechanism.Site.word;
import static org.origami.inference.mechanism.Site.words;

import java.util.List;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.SecondaryStructure;
import org.origami.inference.mechanism.Mechanism.Factor;

/** How well the residue suits the backbone that it stands in. */
final class BackboneRules {
  /**
   * The first three residues of a helix give no hydrogen bond with their NH, so proline is at home
   * there: Presta and Rose, Science 1988, 240:1632, doi:10.1126/science.2837824.
   */
  static final int FIRST_TURN = 3;

  /**
   * Proline's φ is −63° with a deviation of 15° in crystal structures; three deviations are
   * allowed. MacArthur and Thornton, J. Mol. Biol. 1991, 218:397, doi:10.1016/0022-2836(91)90721-H.
   */
  static final double PROLINE_PHI = -63;

  static final double PROLINE_PHI_REACH = 45;

  /** A step on a propensity scale, in kcal/mol; ours. */
  static final double PROPENSITY_STEP = 0.5;

  static final List<Rule> ALL =
      List.of(
          BackboneRules::proline,
          BackboneRules::prolineTorsion,
          BackboneRules::prolineLost,
          BackboneRules::positivePhi,
          BackboneRules::helix,
          BackboneRules::strand);

  private BackboneRules() {}

  static List<Factor> proline(Site site) {
    SecondaryStructure state = site.secondaryStructure();
    if (site.alternate() != AminoAcid.PROLINE || !(state.isHelix() || state.isStrand())) {
      return List.of();
    }
    if (state.isHelix() && site.placeInRun() <= FIRST_TURN) {
      return List.of();
    }
    return Rule.found(
        state.isHelix() ? PROLINE_IN_HELIX : PROLINE_IN_STRAND,
        "proline has no NH for the hydrogen bonds of the %s and bends it",
        words(state));
  }

  static List<Factor> prolineTorsion(Site site) {
    double phi = site.numbers().phiDegrees();
    boolean outside = Math.abs(phi - PROLINE_PHI) > PROLINE_PHI_REACH;
    return site.alternate() == AminoAcid.PROLINE && outside && proline(site).isEmpty()
        ? Rule.found(
            PROLINE_TORSION,
            "the backbone angle φ of %+.0f° is out of reach for proline, which stands near %.0f°",
            phi,
            PROLINE_PHI)
        : List.of();
  }

  /**
   * Less freedom of the unfolded chain stabilises the folded one: Matthews, Nicholson and Becktel,
   * PNAS 1987, 84:6663, doi:10.1073/pnas.84.19.6663.
   */
  static List<Factor> prolineLost(Site site) {
    return site.reference() == AminoAcid.PROLINE
        ? Rule.found(
            PROLINE_LOST,
            "%s in place of proline gives the unfolded chain more freedom",
            word(site.alternate()))
        : List.of();
  }

  static List<Factor> positivePhi(Site site) {
    double phi = site.numbers().phiDegrees();
    return site.reference() == AminoAcid.GLYCINE && phi > 0
        ? Rule.found(
            POSITIVE_PHI_GLYCINE_LOST,
            "glycine's backbone angle φ of +%.0f° is strained for residues with a side chain",
            phi)
        : List.of();
  }

  static List<Factor> helix(Site site) {
    double rise = ResidueScale.HELIX_COST.rise(site.reference(), site.alternate());
    boolean named = site.alternate() == AminoAcid.PROLINE;
    if (site.secondaryStructure() != SecondaryStructure.ALPHA_HELIX
        || named
        || rise < PROPENSITY_STEP) {
      return List.of();
    }
    return Rule.found(
        site.alternate() == AminoAcid.GLYCINE ? GLYCINE_IN_HELIX : HELIX_PROPENSITY,
        "%s suits an α-helix less than %s (by %.1f kcal/mol in model helices)",
        word(site.alternate()),
        word(site.reference()),
        rise);
  }

  static List<Factor> strand(Site site) {
    double rise = ResidueScale.STRAND_COST.rise(site.reference(), site.alternate());
    boolean named = site.alternate() == AminoAcid.PROLINE;
    return site.secondaryStructure().isStrand() && !named && rise >= PROPENSITY_STEP
        ? Rule.found(
            STRAND_PROPENSITY,
            "%s suits a β-strand less than %s (by %.1f kcal/mol in a model sheet)",
            word(site.alternate()),
            word(site.reference()),
            rise)
        : List.of();
  }
}
