package org.origami.genomics.flag;

import java.util.ArrayList;
import java.util.List;
import org.origami.genomics.variant.Fraction;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.Variant;

/**
 * Decides which variants go to folding inference, with reasons either way.
 *
 * <p>The rules and their sources stand in docs/clinical/flagging.md.
 */
public final class VariantFlagger {
  /** From here up a variant is a polymorphism, by the usual definition of the word. */
  static final Fraction COMMON = new Fraction(0.01);

  public Triage triage(List<Variant> variants, FlagOptions options) {
    List<FlaggedVariant> flagged = new ArrayList<>();
    List<PassedOver> passedOver = new ArrayList<>();
    for (Variant variant : variants) {
      var kind = KindOfChange.of(variant);
      var against = reasonsAgainst(variant, kind, options);
      if (against.isEmpty()) {
        flagged.add(new FlaggedVariant(variant, kind.substitutions(), reasonsFor(variant, kind)));
      } else {
        passedOver.add(new PassedOver(variant, against));
      }
    }
    return new Triage(flagged, passedOver);
  }

  private static List<PassReason> reasonsAgainst(
      Variant variant, KindOfChange kind, FlagOptions options) {
    var reasons = new ArrayList<PassReason>();
    if (kind.substitutions().isEmpty()) {
      reasons.addAll(kind.otherwise());
    }
    if (variant.laboratory().isBenign() && !options.includeBenign()) {
      reasons.add(PassReason.LABORATORY_BENIGN);
    }
    // Some of the best-known alleles that misfold are common, such as SERPINA1 p.Glu366Lys.
    if (isCommon(variant) && !options.includeCommon() && !variant.laboratory().isPathogenic()) {
      reasons.add(PassReason.COMMON);
    }
    return reasons;
  }

  private static List<FlagReason> reasonsFor(Variant variant, KindOfChange kind) {
    var reasons = new ArrayList<FlagReason>();
    reasons.add(FlagReason.MISSENSE);
    if (kind.saysOtherwiseToo()) {
      reasons.add(FlagReason.OTHER_EFFECT_ELSEWHERE);
    }
    reasons.add(ofLaboratory(variant.laboratory()));
    reasons.add(ofFrequency(variant));
    return reasons;
  }

  private static FlagReason ofLaboratory(LaboratoryOpinion opinion) {
    return switch (opinion.gravest()) {
      case PATHOGENIC, LIKELY_PATHOGENIC -> FlagReason.LABORATORY_PATHOGENIC;
      case UNCERTAIN_SIGNIFICANCE -> FlagReason.LABORATORY_UNCERTAIN;
      case OTHER -> FlagReason.LABORATORY_OTHER;
      case LIKELY_BENIGN, BENIGN -> FlagReason.BENIGN_ASKED_FOR;
      case NOT_STATED -> FlagReason.LABORATORY_SILENT;
    };
  }

  private static FlagReason ofFrequency(Variant variant) {
    if (variant.populationFrequencies().isEmpty()) {
      return FlagReason.FREQUENCY_NOT_STATED;
    }
    if (!isCommon(variant)) {
      return FlagReason.FREQUENCY_BELOW_COMMON;
    }
    return variant.laboratory().isPathogenic()
        ? FlagReason.COMMON_BUT_PATHOGENIC
        : FlagReason.COMMON_ASKED_FOR;
  }

  /** Common where any population says so. */
  private static boolean isCommon(Variant variant) {
    return variant.populationFrequencies().stream().anyMatch(f -> f.atLeast(COMMON));
  }
}
