package org.origami.reports.risk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.Variant;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.inference.Obstacle;
import org.origami.reports.therapy.ProteinFate;
import org.origami.reports.therapy.TherapyQuestion;

/** Turns what a report knows of a variant into the question which medicines act on its protein. */
final class TherapyQuestions {
  private static final Set<PassReason> NO_PROTEIN =
      Set.of(
          PassReason.NONSENSE, PassReason.FRAMESHIFT, PassReason.START_LOSS, PassReason.NO_PROTEIN);

  private static final Set<PassReason> ELSEWHERE =
      Set.of(
          PassReason.INTRONIC,
          PassReason.UNTRANSLATED,
          PassReason.SYNONYMOUS,
          PassReason.NON_CODING,
          PassReason.COPY_NUMBER_OR_STRUCTURAL);

  private final ReferenceProteins proteins;

  TherapyQuestions(ReferenceProteins proteins) {
    this.proteins = proteins;
  }

  /** The residue that was folded is the only name that was held against the reference protein. */
  TherapyQuestion of(RiskFinding finding) {
    var target = finding.assessment().target();
    var variant = finding.assessment().variant().variant();
    return new TherapyQuestion(
        variant,
        Stream.concat(target.protein().genes().stream(), genes(variant)).distinct().toList(),
        List.of(target.substitution()),
        fate(finding.risk()),
        false);
  }

  TherapyQuestion of(NotAssessable notAssessable) {
    return stated(notAssessable.variant().variant(), fate(notAssessable.obstacle()), false);
  }

  TherapyQuestion of(PassedOver passedOver) {
    return stated(
        passedOver.variant(),
        fate(passedOver.reasons()),
        passedOver.reasons().contains(PassReason.COMMON));
  }

  private TherapyQuestion stated(Variant variant, ProteinFate fate, boolean common) {
    return new TherapyQuestion(
        variant, genes(variant).distinct().toList(), changes(variant), fate, common);
  }

  private static ProteinFate fate(FoldingRisk risk) {
    return switch (risk) {
      case HIGH, MODERATE -> ProteinFate.DESTABILISED;
      case UNCERTAIN -> ProteinFate.PERHAPS_DESTABILISED;
      case LOW -> ProteinFate.NOT_DESTABILISED;
    };
  }

  private static ProteinFate fate(Obstacle obstacle) {
    return switch (obstacle) {
      case PROTEIN_NOT_STATED,
          GENE_HAS_SEVERAL_PROTEINS,
          ISOFORM_NOT_STATED,
          REFERENCE_MISMATCH,
          POSITION_OUT_OF_RANGE,
          NAMES_DISAGREE ->
          ProteinFate.NOT_IDENTIFIED;
      case PROTEIN_NOT_KNOWN,
          NO_STRUCTURE,
          RESIDUE_NOT_COVERED,
          RESIDUE_UNRESOLVED,
          LOW_CONFIDENCE,
          NO_ANSWER ->
          ProteinFate.NOT_KNOWN;
    };
  }

  private static ProteinFate fate(List<PassReason> reasons) {
    if (reasons.stream().anyMatch(NO_PROTEIN::contains)) {
      return ProteinFate.NO_PROTEIN;
    }
    if (reasons.contains(PassReason.SPLICE)) {
      return ProteinFate.SPLICING;
    }
    return reasons.stream().anyMatch(ELSEWHERE::contains)
        ? ProteinFate.ELSEWHERE
        : ProteinFate.NOT_KNOWN;
  }

  private static List<HgvsChange> changes(Variant variant) {
    return variant.description().names().stream()
        .flatMap(
            name -> Stream.concat(name.proteinChange().stream(), name.nucleotideChange().stream()))
        .map(HgvsChange.class::cast)
        .toList();
  }

  /** Every symbol sent, and those of the sequences that were sent. */
  private Stream<GeneSymbol> genes(Variant variant) {
    var description = variant.description();
    var sequences =
        Stream.concat(
            description.references().stream(),
            description.names().stream().flatMap(name -> name.reference().stream()));
    return Stream.of(
            description.genes().stream(),
            description.names().stream().map(HgvsVariant::gene).flatMap(gene -> gene.stream()),
            sequences.flatMap(this::genesOf))
        .flatMap(genes -> genes);
  }

  private Stream<GeneSymbol> genesOf(SequenceAccession sequence) {
    return Stream.concat(
            proteins.byProtein(sequence).stream(), proteins.byTranscript(sequence).stream())
        .flatMap(match -> match.protein().genes().stream());
  }
}
