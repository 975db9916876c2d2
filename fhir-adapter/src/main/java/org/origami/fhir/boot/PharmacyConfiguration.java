package org.origami.fhir.boot;

import java.time.Clock;
import java.util.UUID;
import org.origami.fhir.inbound.GeneResultsReader;
import org.origami.fhir.outbound.GuidanceWriter;
import org.origami.fhir.pharmacy.GuidanceMaker;
import org.origami.fhir.pharmacy.GuidanceSources;
import org.origami.fhir.pharmacy.MedicationGuidance;
import org.origami.fhir.pharmacy.PatientGenes;
import org.origami.fhir.pharmacy.PharmacyHospital;
import org.origami.fhir.store.ReportStore;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;
import org.origami.reports.drug.MedicationAdviser;
import org.origami.reports.drug.PharmacyAssessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pharmacy branch: genes, phenotypes, guidelines, guidance. */
@Configuration(proxyBeanMethods = false)
class PharmacyConfiguration {
  @Bean
  MedicationAdviser medicationAdviser(PharmacyProperties pharmacy) {
    return pharmacy.adviser();
  }

  @Bean
  PharmacyAssessor pharmacyAssessor(MedicationAdviser adviser) {
    return new PharmacyAssessor(PhenotypeAssigner.bundled()::assign, adviser);
  }

  @Bean
  PatientGenes patientGenes() {
    return new PatientGenes(new GeneResultsReader());
  }

  @Bean
  GuidanceMaker guidanceMaker(PharmacyAssessor assessor, MedicationAdviser adviser, Clock clock) {
    return new GuidanceMaker(
        assessor,
        new GuidanceWriter(UUID::randomUUID),
        Version.current(),
        GuidanceSources.of(adviser),
        clock);
  }

  @Bean
  MedicationGuidance medicationGuidance(
      PharmacyHospital hospital, PatientGenes genes, GuidanceMaker maker, ReportStore store) {
    return new MedicationGuidance(hospital, genes, maker, store);
  }
}
