package org.origami.fhir.outbound;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.PhenotypeResult;

/**
 * Restates a gene's alleles with the phenotype that follows from them, so that implications have
 * something in their own bundle to rest on; it points to the hospital's own Observations.
 */
final class GenotypeWriter {
  private final Reference patient;
  private final Date issued;

  GenotypeWriter(Reference patient, Date issued) {
    this.patient = patient;
    this.issued = issued;
  }

  /**
   * Writes one gene.
   *
   * @param alleles in words, such as {@code CYP2C19 *2/*17}
   * @param sources the hospital's Observations behind it
   */
  Observation write(GenePhenotype gene, String alleles, List<Reference> sources) {
    var observation =
        ObservationParts.observation(
            GenomicsReporting.GENOTYPE,
            Concepts.loinc(Loinc.GENOTYPE, "Genotype display name"),
            patient,
            issued);
    // Whoever pulls a patient's Observations again tells ours from the laboratory's by this tag.
    observation.getMeta().addTag(FoldingCodes.of(FoldingTerm.RESTATED));
    observation.setValue(new CodeableConcept().setText(PlainText.of(alleles)));
    sources.forEach(observation::addDerivedFrom);
    ObservationParts.component(
        observation,
        Concepts.loinc(Loinc.GENE_STUDIED, "Gene studied"),
        GeneWords.gene(gene.gene()));
    gene.results().forEach(result -> phenotype(observation, result));
    ObservationParts.note(observation, FoldingTerm.RESTATED, origin(gene));
    for (var note : gene.call().evidence().notes()) {
      observation.addNote(ObservationParts.note(PharmacyCodes.of(note.kind()), note.words()));
    }
    observation.setText(Narratives.sentence(GeneWords.of(gene) + ". " + origin(gene)));
    return observation;
  }

  private static void phenotype(Observation observation, PhenotypeResult result) {
    for (String term : result.phenotypes()) {
      var value = new CodeableConcept().setText(PlainText.of(term));
      GeneWords.coded(term).ifPresent(value::addCoding);
      ObservationParts.component(observation, PharmacyCodes.concept(PharmacyTerm.PHENOTYPE), value);
    }
    result
        .activityScore()
        .ifPresent(
            score ->
                ObservationParts.component(
                    observation,
                    PharmacyCodes.concept(PharmacyTerm.ACTIVITY_SCORE),
                    new StringType(score.toString())));
    ObservationParts.text(observation, PharmacyCodes.concept(PharmacyTerm.RULE), result.rule());
    for (var note : result.notes()) {
      observation.addNote(ObservationParts.note(PharmacyCodes.of(note.kind()), note.words()));
    }
  }

  private static String origin(GenePhenotype gene) {
    CallSource source =
        gene.call()
            .match(
                called -> called.source(),
                unphased -> unphased.source(),
                stated -> stated.source(),
                notCalled -> CallSource.LABORATORY);
    return switch (source) {
      case GENOTYPES -> "Called by Origami from the patient's genotypes.";
      case OUTSIDE_CALL -> "Restated by Origami from a call that was made outside of it.";
      case LABORATORY ->
          "Restated by Origami. The laboratory's own Observation is the original and governs.";
    };
  }
}
