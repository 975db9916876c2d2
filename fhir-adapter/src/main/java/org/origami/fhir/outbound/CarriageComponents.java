package org.origami.fhir.outbound;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.genomics.variant.Fraction;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.Variant;

/** Where the variant lies, how it is carried and what the laboratory holds of it. */
final class CarriageComponents {
  private final Observation observation;
  private final Surplus surplus;

  CarriageComponents(Observation observation, Surplus surplus) {
    this.observation = observation;
    this.surplus = surplus;
  }

  void describe(Variant variant) {
    surplus.first(
        variant.description().locations(), this::location, "location", VariantName::words);
    carriage(variant);
    for (Fraction frequency : variant.populationFrequencies()) {
      put(
          Loinc.POPULATION_FREQUENCY,
          "Population allele frequency",
          Quantities.share(frequency.value()));
    }
    laboratory(variant.laboratory());
  }

  private void location(GenomicLocation location) {
    if (!location.assembly().isBlank()) {
      put(Loinc.ASSEMBLY, "Human reference sequence assembly", assembly(location.assembly()));
    }
    VariantAnswers.of(location.coordinateSystem())
        .ifPresent(answer -> put(Loinc.COORDINATE_SYSTEM, "Genomic coordinate system", answer));
    put(Loinc.EXACT_START_END, "Genomic allele start-end", range(location));
    allele(Loinc.REFERENCE_ALLELE, "Genomic ref allele", location.referenceAllele());
    allele(Loinc.ALTERNATE_ALLELE, "Genomic alt allele", location.alternateAllele());
  }

  private static CodeableConcept assembly(String name) {
    return VariantAnswers.assembly(name)
        .map(Concepts::answer)
        .orElseGet(CodeableConcept::new)
        .setText(PlainText.of(name));
  }

  private static Range range(GenomicLocation location) {
    return new Range()
        .setLow(new Quantity().setValue(location.start()))
        .setHigh(new Quantity().setValue(location.end()));
  }

  private void allele(String loinc, String text, String allele) {
    ObservationParts.text(observation, Concepts.loinc(loinc, text), allele);
  }

  private void carriage(Variant variant) {
    var carriage = variant.carriage();
    VariantAnswers.of(carriage.zygosity())
        .ifPresent(answer -> put(Loinc.ALLELIC_STATE, "Allelic state", answer));
    VariantAnswers.of(carriage.sourceClass())
        .ifPresent(answer -> put(Loinc.SOURCE_CLASS, "Genomic source class", answer));
    surplus.first(
        carriage.copyNumbers(),
        copies -> put(Loinc.COPY_NUMBER, "Copy number", Quantities.count(copies, "copies")),
        "copy number",
        String::valueOf);
    surplus.first(
        carriage.readFractions(),
        share ->
            put(
                Loinc.SAMPLE_ALLELIC_FREQUENCY,
                "Share of variant reads in the sample",
                Quantities.share(share.value())),
        "share of variant reads in the sample",
        share -> String.valueOf(share.value()));
  }

  /** Under codes of our own, so that nobody takes the laboratory's conclusion for Origami's. */
  private void laboratory(LaboratoryOpinion opinion) {
    for (LaboratorySignificance significance : opinion.significances()) {
      ObservationParts.component(
          observation, FoldingTerm.LABORATORY_SIGNIFICANCE, significance(significance));
    }
    for (var phenotype : opinion.phenotypes()) {
      ObservationParts.component(
          observation, FoldingTerm.LABORATORY_PHENOTYPE, Concepts.sent(phenotype));
    }
  }

  private static CodeableConcept significance(LaboratorySignificance significance) {
    return VariantAnswers.of(significance)
        .map(Concepts::answer)
        .orElseGet(() -> new CodeableConcept().setText(words(significance)));
  }

  static String words(LaboratorySignificance significance) {
    return switch (significance) {
      case OTHER -> "a conclusion outside of the five terms";
      case NOT_STATED -> "not stated";
      default -> VariantAnswers.of(significance).orElseThrow().display();
    };
  }

  private void put(String loinc, String text, LoincAnswer answer) {
    put(loinc, text, Concepts.answer(answer));
  }

  private void put(String loinc, String text, Type value) {
    ObservationParts.component(observation, Concepts.loinc(loinc, text), value);
  }
}
