package org.origami.inference.mechanism;

import static org.origami.inference.mechanism.Mechanism.Kind.BURIED_SITE;
import static org.origami.inference.mechanism.Mechanism.Kind.CAVITY;
import static org.origami.inference.mechanism.Mechanism.Kind.CONTACTS_LOST;
import static org.origami.inference.mechanism.Mechanism.Kind.DISULFIDE_LOST;
import static org.origami.inference.mechanism.Mechanism.Kind.OVERPACKING;
import static org.origami.inference.mechanism.Site.word;

import java.util.List;
import java.util.OptionalInt;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.inference.mechanism.Mechanism.Factor;

/** How well the side chain fills its place. */
final class PackingRules {
  /** A little less than one methylene group: valine and isoleucine differ by 26.7 Å³. */
  static final double VOLUME_STEP = 20;

  /**
   * Neighbours within 10 Å from which a residue that is not buried counts as crowded. Ours: in the
   * bundled structures 5 % of the exposed residues have more, and a quarter of the buried fewer.
   */
  static final int CROWDED = 16;

  /**
   * The widest virtual Cβ–Cβ distance of a probable disulfide. Ours: in the bundled structures the
   * distances of cysteines crowd about 3.8 Å and thin out at 4.5 Å.
   */
  static final double DISULFIDE_ANGSTROM = 4.5;

  static final List<Rule> ALL =
      List.of(
          PackingRules::burial,
          PackingRules::cavity,
          PackingRules::overpacking,
          PackingRules::contacts,
          PackingRules::disulfide);

  private PackingRules() {}

  static List<Factor> burial(Site site) {
    return site.buried()
        ? Rule.found(
            BURIED_SITE,
            "the residue is buried: %.0f %% of its surface is exposed, %d neighbours within 10 Å",
            100 * site.numbers().relativeAccessibility(),
            site.numbers().neighbours())
        : List.of();
  }

  static List<Factor> cavity(Site site) {
    return site.buried() && -site.volumeRise() >= VOLUME_STEP
        ? Rule.found(
            CAVITY,
            "the smaller %s (%.0f Å³ less) leaves a cavity inside the protein",
            word(site.alternate()),
            -site.volumeRise())
        : List.of();
  }

  static List<Factor> overpacking(Site site) {
    return site.buried() && site.volumeRise() >= VOLUME_STEP
        ? Rule.found(
            OVERPACKING,
            "the larger %s (%.0f Å³ more) has to find room inside the protein",
            word(site.alternate()),
            site.volumeRise())
        : List.of();
  }

  static List<Factor> contacts(Site site) {
    boolean crowded = !site.buried() && site.numbers().neighbours() >= CROWDED;
    return crowded && -site.volumeRise() >= VOLUME_STEP
        ? Rule.found(
            CONTACTS_LOST,
            "the smaller %s (%.0f Å³ less) gives up contacts with its %d neighbours within 10 Å",
            word(site.alternate()),
            -site.volumeRise(),
            site.numbers().neighbours())
        : List.of();
  }

  static List<Factor> disulfide(Site site) {
    if (site.reference() != AminoAcid.CYSTEINE) {
      return List.of();
    }
    Chain chain = site.chain();
    OptionalInt partner =
        chain.nearest(
            site.index(), DISULFIDE_ANGSTROM, i -> chain.residue(i) == AminoAcid.CYSTEINE);
    return partner.isPresent()
        ? Rule.found(
            DISULFIDE_LOST,
            "the probable disulfide with %s is lost (Cβ %.1f Å apart)",
            chain.name(partner.getAsInt()),
            chain.distance(site.index(), partner.getAsInt()))
        : List.of();
  }
}
