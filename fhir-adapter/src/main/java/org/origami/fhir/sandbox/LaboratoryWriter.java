package org.origami.fhir.sandbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.LoincAnswer;

/** Writes findings as a hospital's laboratory sends them: profiles of Genomics Reporting STU3. */
final class LaboratoryWriter {
  /** Answers of LOINC's list LL1971-2 that say why a variant is not carried. */
  private static final Map<String, Coding> NOT_CARRIED =
      Map.of(
          "ABSENT", new Coding(Loinc.SYSTEM, "LA9634-2", "Absent"),
          "NO_CALL", new Coding(Loinc.SYSTEM, "LA18198-4", "No call"));

  private static final String REPORTED = "2026-11-02T09:00:00Z";

  /** One or two Observations: the finding and, where the laboratory drew one, its conclusion. */
  List<Observation> write(ReportedFinding finding, String id) {
    if (finding.isGenotype()) {
      return List.of(genotype(finding, id));
    }
    var written = new ArrayList<Observation>();
    written.add(variant(finding, id));
    if (!finding.variant().opinion().significance().isEmpty()) {
      written.add(conclusion(finding, id));
    }
    return written;
  }

  /** A pair of named alleles of a gene that drug guidelines ask about. */
  Observation write(ReportedGenotype found, String id) {
    var genotype = new Observation();
    genotype.setId(id);
    genotype
        .getMeta()
        .addProfile(GenomicsReporting.GENOTYPE)
        .setVersionId("1")
        .setLastUpdated(Date.from(new InstantType(REPORTED).getValue().toInstant()));
    genotype
        .setStatus(ObservationStatus.FINAL)
        .setCode(loinc(Loinc.GENOTYPE))
        .setSubject(new Reference("Patient/" + found.patient()))
        .addCategory(coded(GenomicsReporting.OBSERVATION_CATEGORY, GenomicsReporting.LABORATORY))
        .addCategory(coded(GenomicsReporting.DIAGNOSTIC_SERVICE, GenomicsReporting.GENETICS))
        .setEffective(new DateTimeType(found.date()))
        .setValue(new CodeableConcept().setText(found.gene() + " " + found.value()));
    gene(genotype, new PublishedVariant.Gene(found.gene(), found.hgnc(), "", ""));
    return genotype;
  }

  private static Observation genotype(ReportedFinding finding, String id) {
    var genotype = observation(finding, id, GenomicsReporting.GENOTYPE, loinc(Loinc.GENOTYPE));
    genotype.setValue(new CodeableConcept().setText(finding.value()));
    gene(genotype, finding.variant().gene());
    return genotype;
  }

  private static Observation variant(ReportedFinding finding, String id) {
    var variant = observation(finding, id, GenomicsReporting.VARIANT, loinc(Loinc.VARIANT));
    variant.setValue(presence(finding.value()));
    gene(variant, finding.variant().gene());
    names(variant, finding.variant());
    carried(variant, finding.carried());
    var frequency = finding.variant().opinion().frequency();
    if (!frequency.isEmpty()) {
      add(variant, loinc(Loinc.POPULATION_FREQUENCY), fraction(frequency));
    }
    return variant;
  }

  private static CodeableConcept presence(String value) {
    if (value.equals(LoincAnswer.PRESENT.name())) {
      return answer(LoincAnswer.PRESENT);
    }
    var reason = NOT_CARRIED.get(value);
    if (reason == null) {
      throw new IllegalStateException("a finding of the sandbox has an unknown value");
    }
    return new CodeableConcept().addCoding(reason.copy());
  }

  private static void gene(Observation observation, PublishedVariant.Gene gene) {
    var concept = coded("http://www.genenames.org/geneId", gene.hgnc());
    concept.getCodingFirstRep().setDisplay(gene.symbol());
    add(observation, loinc(Loinc.GENE_STUDIED), concept);
  }

  private static void names(Observation observation, PublishedVariant variant) {
    var gene = variant.gene();
    var names = variant.names();
    if (!names.coding().isEmpty()) {
      add(observation, loinc(Loinc.CODING_HGVS), hgvs(gene.transcript(), names.coding()));
      add(
          observation,
          loinc(Loinc.TRANSCRIPT_REFERENCE),
          coded(GenomicsReporting.REFSEQ, gene.transcript()));
    }
    if (!names.protein().isEmpty()) {
      add(observation, loinc(Loinc.PROTEIN_HGVS), hgvs(gene.protein(), names.protein()));
    }
    if (!names.dbSnp().isEmpty()) {
      add(
          observation,
          loinc(Loinc.VARIATION_CODE),
          coded("http://www.ncbi.nlm.nih.gov/snp", names.dbSnp()));
    }
  }

  private static void carried(Observation observation, ReportedFinding.Carried carried) {
    if (!carried.zygosity().isEmpty()) {
      var zygosity = LoincAnswer.valueOf(carried.zygosity());
      add(observation, loinc(Loinc.ALLELIC_STATE), answer(zygosity));
    }
    if (!carried.origin().isEmpty()) {
      add(observation, loinc(Loinc.SOURCE_CLASS), answer(LoincAnswer.valueOf(carried.origin())));
    }
    if (!carried.sampleFraction().isEmpty()) {
      add(observation, loinc(Loinc.SAMPLE_ALLELIC_FREQUENCY), fraction(carried.sampleFraction()));
    }
  }

  private static Observation conclusion(ReportedFinding finding, String id) {
    var conclusion =
        observation(
            finding,
            id + "-conclusion",
            GenomicsReporting.DIAGNOSTIC_IMPLICATION,
            coded(GenomicsReporting.TBD_CODES, GenomicsReporting.DIAGNOSTIC_IMPLICATION_CODE));
    conclusion.addDerivedFrom(new Reference("Observation/" + id));
    var opinion = finding.variant().opinion();
    add(
        conclusion,
        loinc(Loinc.CLINICAL_SIGNIFICANCE),
        answer(LoincAnswer.valueOf(opinion.significance())));
    if (!opinion.condition().isEmpty()) {
      add(
          conclusion,
          loinc(Loinc.PREDICTED_PHENOTYPE),
          new CodeableConcept().setText(opinion.condition()));
    }
    return conclusion;
  }

  private static Observation observation(
      ReportedFinding finding, String id, String profile, CodeableConcept code) {
    var observation = new Observation();
    observation.setId(id);
    observation
        .getMeta()
        .addProfile(profile)
        .setVersionId("1")
        .setLastUpdated(Date.from(new InstantType(REPORTED).getValue().toInstant()));
    observation
        .setStatus(ObservationStatus.fromCode(finding.status()))
        .setCode(code)
        .setSubject(new Reference("Patient/" + finding.patient()))
        .addCategory(coded(GenomicsReporting.OBSERVATION_CATEGORY, GenomicsReporting.LABORATORY))
        .addCategory(coded(GenomicsReporting.DIAGNOSTIC_SERVICE, GenomicsReporting.GENETICS))
        .setEffective(new DateTimeType(REPORTED));
    return observation;
  }

  private static void add(Observation observation, CodeableConcept code, Type value) {
    observation.addComponent().setCode(code).setValue(value);
  }

  private static CodeableConcept hgvs(String accession, String change) {
    return coded(GenomicsReporting.HGVS, accession + ":" + change);
  }

  private static CodeableConcept loinc(String code) {
    return coded(Loinc.SYSTEM, code);
  }

  private static CodeableConcept answer(LoincAnswer answer) {
    return new CodeableConcept()
        .addCoding(new Coding(Loinc.SYSTEM, answer.code(), answer.display()));
  }

  private static CodeableConcept coded(String system, String code) {
    return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
  }

  private static Quantity fraction(String share) {
    return new Quantity()
        .setValue(new BigDecimal(share))
        .setSystem("http://unitsofmeasure.org")
        .setCode("1");
  }
}
