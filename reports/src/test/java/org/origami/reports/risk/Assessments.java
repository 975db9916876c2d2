package org.origami.reports.risk;

import java.time.Duration;
import java.util.List;
import org.origami.genomics.flag.FlagReason;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.Expression;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.hgvs.ProteinChange;
import org.origami.genomics.hgvs.SequenceReference;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.structure.StructureSource;
import org.origami.genomics.variant.Carriage;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.Fraction;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Variant;
import org.origami.genomics.variant.Zygosity;
import org.origami.inference.FoldingEffort;
import org.origami.inference.FoldingTarget;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.ModelIdentity;
import org.origami.inference.mechanism.Mechanism;
import org.origami.inference.mechanism.ResidueSite;
import org.origami.inference.score.DeltaDeltaG;
import org.origami.inference.score.StabilityChange;

/**
 * TTR p.Val50Met (NP_000362.1, ClinVar) with made-up model answers, for tests: the numbers are
 * nobody's measurement.
 */
final class Assessments {
  static final ProteinChange.Substitution VAL50MET =
      new ProteinChange.Substitution(AminoAcid.VALINE, 50, AminoAcid.METHIONINE);
  static final SequenceAccession NP = new SequenceAccession("NP_000362", 1);
  static final ModelIdentity MODEL =
      new ModelIdentity(
          "recorded", "1", "0".repeat(64), "none", ModelIdentity.Provider.RECORDED, "");
  static final FoldingEffort EFFORT = new FoldingEffort(1, 0, 115, 1_000, Duration.ofMillis(3));

  private Assessments() {}

  /** As common as TTR p.Val142Ile is in some populations. */
  static Variant common(LaboratorySignificance significance) {
    var usual = variant(1, significance, SourceClass.GERMLINE);
    return new Variant(
        usual.id(),
        usual.description(),
        usual.carriage(),
        usual.laboratory(),
        List.of(new Fraction(0.017)),
        usual.notes());
  }

  static Variant variant(int number, LaboratorySignificance significance, SourceClass sourceClass) {
    var name =
        new HgvsVariant(
            new SequenceReference(List.of(NP), List.of()),
            CoordinateType.PROTEIN,
            new Expression.Single(VAL50MET));
    return new Variant(
        new FindingId(number),
        new Description(
            List.of(new GeneSymbol("TTR")),
            List.of(name),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false),
        new Carriage(Zygosity.HETEROZYGOUS, sourceClass, List.of(), List.of()),
        new LaboratoryOpinion(List.of(significance), List.of()),
        List.of(),
        List.of());
  }

  static FlaggedVariant flagged(Variant variant) {
    return new FlaggedVariant(variant, variant.description().names(), List.of(FlagReason.MISSENSE));
  }

  static PassedOver passedOver(int number, PassReason reason) {
    return new PassedOver(
        variant(number, LaboratorySignificance.NOT_STATED, SourceClass.GERMLINE), List.of(reason));
  }

  static Assessed assessed(FlaggedVariant flagged, double ddg, double sd) {
    return new Assessed(
        flagged,
        new FoldingTarget(
            new ReferenceProtein(
                NP,
                List.of(new SequenceAccession("NM_000371", 3)),
                List.of(new GeneSymbol("TTR")),
                new ProteinSequence("M".repeat(49) + "V")),
            VAL50MET,
            new StructureSource(StructureSource.Kind.EXPERIMENTAL, "1F86", "A"),
            30,
            144,
            ""),
        new StabilityChange(new DeltaDeltaG(ddg), sd),
        new Mechanism(
            new ResidueSite(0.05, 20, -110, 130, "β-strand"), List.of(), "Made up for a test."));
  }

  static Assessed germline(int number, double ddg, double sd) {
    return assessed(
        flagged(variant(number, LaboratorySignificance.NOT_STATED, SourceClass.GERMLINE)), ddg, sd);
  }
}
