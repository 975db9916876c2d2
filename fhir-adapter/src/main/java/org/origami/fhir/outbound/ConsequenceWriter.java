package org.origami.fhir.outbound;

import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.structure.StructureSource;
import org.origami.inference.FoldingTarget;
import org.origami.inference.mechanism.Mechanism;
import org.origami.inference.mechanism.ResidueSite;
import org.origami.inference.score.StabilityChange;
import org.origami.reports.risk.RiskFinding;

/** What the substitution does to the protein: ΔΔG, its spread, its mechanism, its structure. */
final class ConsequenceWriter {
  private final Maker maker;
  private final Reference patient;
  private final Date issued;

  ConsequenceWriter(Maker maker, Reference patient, Date issued) {
    this.maker = maker;
    this.patient = patient;
    this.issued = issued;
  }

  Observation write(RiskFinding finding, Reference variant) {
    var assessment = finding.assessment();
    var observation =
        ObservationParts.observation(
            GenomicsReporting.MOLECULAR_CONSEQUENCE,
            Concepts.pending(GenomicsReporting.MOLECULAR_CONSEQUENCE_CODE, "Molecular consequence"),
            patient,
            issued);
    observation.addDerivedFrom(variant);
    observation.setEffective(new DateTimeType(issued));
    observation.setMethod(FoldingCodes.concept(FoldingTerm.FOLDING_INFERENCE));
    observation.setDevice(maker.device());
    target(observation, assessment.target());
    stability(observation, assessment.stability());
    ObservationParts.component(
        observation,
        FoldingTerm.PROBABILITY_DESTABILISED,
        Quantities.percent(finding.destabilised()));
    mechanism(observation, assessment.mechanism());
    structure(observation, assessment.target());
    ObservationParts.component(
        observation, FoldingTerm.FOLDING_MODEL, new StringType(maker.model()));
    FindingWords.limits(finding)
        .forEach(limit -> ObservationParts.note(observation, FoldingTerm.LIMIT, limit));
    observation.setText(
        Narratives.sentence(finding.summary() + " " + assessment.mechanism().sentence()));
    return observation;
  }

  private static void target(Observation observation, FoldingTarget target) {
    var protein = target.protein();
    ObservationParts.component(
        observation,
        Concepts.loinc(Loinc.PROTEIN_HGVS, "Amino acid change (pHGVS)"),
        Concepts.hgvs(target.hgvs()));
    ObservationParts.component(
        observation,
        Concepts.pending(
            GenomicsReporting.PROTEIN_REFERENCE_SEQUENCE, "Protein reference sequence"),
        VariantComponents.accession(protein.protein()));
    protein.transcripts().stream()
        .limit(1)
        .forEach(
            transcript ->
                ObservationParts.component(
                    observation,
                    Concepts.loinc(Loinc.TRANSCRIPT_REFERENCE, "Transcript reference sequence"),
                    VariantComponents.accession(transcript)));
    ObservationParts.component(
        observation,
        Concepts.pending(GenomicsReporting.FEATURE_CONSEQUENCE, "Feature consequence"),
        new CodeableConcept(
            new Coding(
                GenomicsReporting.SEQUENCE_ONTOLOGY,
                GenomicsReporting.MISSENSE_VARIANT,
                "missense_variant")));
    if (!target.remark().isBlank()) {
      ObservationParts.note(observation, FoldingTerm.TARGET_NOTE, target.remark());
    }
  }

  private static void stability(Observation observation, StabilityChange stability) {
    ObservationParts.component(
        observation, FoldingTerm.DELTA_DELTA_G, Quantities.energy(stability.expected()));
    ObservationParts.component(
        observation, FoldingTerm.DELTA_DELTA_G_SD, Quantities.energy(stability.sdKcalPerMol()));
    ObservationParts.component(
        observation,
        FoldingTerm.DELTA_DELTA_G_INTERVAL,
        Quantities.energies(stability.low80(), stability.high80()));
  }

  private static void mechanism(Observation observation, Mechanism mechanism) {
    ObservationParts.text(
        observation,
        Concepts.pending(GenomicsReporting.CONCLUSION, "Mechanism"),
        mechanism.sentence());
    for (var factor : mechanism.factors()) {
      ObservationParts.component(
          observation,
          FoldingTerm.MECHANISM_FACTOR,
          FoldingCodes.of(factor.kind()),
          PlainText.of(factor.words()));
    }
    site(observation, mechanism.site());
  }

  /** What is not known is left out: NaN is no number of FHIR. */
  private static void site(Observation observation, ResidueSite site) {
    if (!Double.isNaN(site.relativeAccessibility())) {
      ObservationParts.component(
          observation,
          FoldingTerm.RELATIVE_ACCESSIBILITY,
          Quantities.share(site.relativeAccessibility(), 2));
    }
    ObservationParts.component(
        observation, FoldingTerm.NEIGHBOURS, Quantities.count(site.neighbours(), "residues"));
    if (!Double.isNaN(site.phiDegrees())) {
      ObservationParts.component(
          observation, FoldingTerm.PHI, Quantities.degrees(site.phiDegrees()));
    }
    if (!Double.isNaN(site.psiDegrees())) {
      ObservationParts.component(
          observation, FoldingTerm.PSI, Quantities.degrees(site.psiDegrees()));
    }
    ObservationParts.text(
        observation,
        FoldingCodes.concept(FoldingTerm.SECONDARY_STRUCTURE),
        site.secondaryStructure());
  }

  private static void structure(Observation observation, FoldingTarget target) {
    StructureSource structure = target.structure();
    var kind =
        switch (structure.kind()) {
          case EXPERIMENTAL -> FoldingTerm.STRUCTURE_EXPERIMENTAL;
          case PREDICTED -> FoldingTerm.STRUCTURE_PREDICTED;
        };
    ObservationParts.component(
        observation,
        FoldingTerm.STRUCTURE_USED,
        FoldingCodes.of(kind),
        PlainText.of(FindingWords.structure(target)));
    ObservationParts.text(
        observation, FoldingCodes.concept(FoldingTerm.STRUCTURE_ENTRY), structure.entry());
    ObservationParts.text(
        observation, FoldingCodes.concept(FoldingTerm.STRUCTURE_CHAIN), structure.chain());
    structure
        .file()
        .ifPresent(
            file ->
                ObservationParts.text(
                    observation,
                    FoldingCodes.concept(FoldingTerm.STRUCTURE_FILE),
                    file.name() + ", SHA-256 " + file.sha256()));
    target
        .confidence()
        .ifPresent(
            plddt ->
                ObservationParts.component(
                    observation, FoldingTerm.STRUCTURE_CONFIDENCE, Quantities.share(plddt, 1)));
    ObservationParts.component(
        observation,
        FoldingTerm.STRUCTURE_RESIDUES,
        Quantities.positions(target.firstPosition(), target.lastPosition()));
  }
}
