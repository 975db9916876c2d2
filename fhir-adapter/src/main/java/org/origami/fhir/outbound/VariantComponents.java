package org.origami.fhir.outbound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.Description;

/** What the variant is, as components of the profile: every name that was sent for it. */
final class VariantComponents {
  private final Observation observation;
  private final Surplus surplus;

  VariantComponents(Observation observation, Surplus surplus) {
    this.observation = observation;
    this.surplus = surplus;
  }

  void describe(Description description) {
    description.genes().forEach(this::gene);
    names(description.names());
    description
        .codes()
        .forEach(
            code -> put(Loinc.VARIATION_CODE, "Discrete genetic variant", Concepts.sent(code)));
    var references = references(description);
    references.stream()
        .map(SequenceAccession::kind)
        .distinct()
        .forEach(kind -> references(references, kind));
    description
        .consequences()
        .forEach(
            consequence ->
                ObservationParts.component(
                    observation,
                    Concepts.pending(GenomicsReporting.FEATURE_CONSEQUENCE, "Feature consequence"),
                    Concepts.sent(consequence)));
  }

  /** The reader keeps symbols; no HGNC number is made up for them. */
  private void gene(GeneSymbol gene) {
    put(Loinc.GENE_STUDIED, "Gene studied", new CodeableConcept().setText(gene.value()));
  }

  /**
   * The profile has one place each for c., g. and p.; further names are codes of the variation, so
   * that they stay readable by machine.
   */
  private void names(List<HgvsVariant> names) {
    var coding = representative(names, List.of(CoordinateType.CODING));
    var genomic =
        representative(
            names,
            List.of(CoordinateType.GENOMIC, CoordinateType.MITOCHONDRIAL, CoordinateType.CIRCULAR));
    var protein = representative(names, List.of(CoordinateType.PROTEIN));
    coding.ifPresent(name -> put(Loinc.CODING_HGVS, "DNA change (c.HGVS)", hgvs(name)));
    genomic.ifPresent(name -> put(Loinc.GENOMIC_HGVS, "Genomic DNA change (gHGVS)", hgvs(name)));
    protein.ifPresent(name -> put(Loinc.PROTEIN_HGVS, "Amino acid change (pHGVS)", hgvs(name)));
    names.stream()
        .filter(name -> isNot(coding, name) && isNot(genomic, name) && isNot(protein, name))
        .forEach(name -> put(Loinc.VARIATION_CODE, "Discrete genetic variant", hgvs(name)));
  }

  /** A name on a reference sequence before one that leaves it to the reader. */
  private static Optional<HgvsVariant> representative(
      List<HgvsVariant> names, List<CoordinateType> types) {
    var candidates = names.stream().filter(name -> types.contains(name.coordinateType())).toList();
    return candidates.stream()
        .filter(name -> name.reference().isPresent())
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static boolean isNot(Optional<HgvsVariant> chosen, HgvsVariant name) {
    return chosen.filter(name::equals).isEmpty();
  }

  /** Those sent beside the names, and the genomic ones of the location that is restated. */
  private static List<SequenceAccession> references(Description description) {
    return Stream.concat(
            description.references().stream(),
            description.locations().stream()
                .limit(1)
                .flatMap(location -> location.sequences().stream()))
        .distinct()
        .toList();
  }

  private void references(List<SequenceAccession> all, SequenceAccession.Kind kind) {
    var ofKind = all.stream().filter(accession -> accession.kind() == kind).distinct().toList();
    switch (kind) {
      case GENOMIC ->
          onePlace(ofKind, Concepts.loinc(Loinc.GENOMIC_REFERENCE, "Genomic reference sequence"));
      case TRANSCRIPT ->
          onePlace(
              ofKind, Concepts.loinc(Loinc.TRANSCRIPT_REFERENCE, "Transcript reference sequence"));
      case PROTEIN ->
          onePlace(
              ofKind,
              Concepts.pending(
                  GenomicsReporting.PROTEIN_REFERENCE_SEQUENCE, "Protein reference sequence"));
      case OTHER -> ofKind.forEach(a -> surplus.add("reference sequence", a.toString()));
    }
  }

  private void onePlace(List<SequenceAccession> accessions, CodeableConcept code) {
    surplus.first(
        accessions,
        first -> ObservationParts.component(observation, code, accession(first)),
        "reference sequence",
        SequenceAccession::toString);
  }

  private void put(String loinc, String text, CodeableConcept value) {
    ObservationParts.component(observation, Concepts.loinc(loinc, text), value);
  }

  private static CodeableConcept hgvs(HgvsVariant name) {
    return Concepts.hgvs(name.toString());
  }

  /** RefSeq has a system of its own; other collections are named in text. */
  static CodeableConcept accession(SequenceAccession accession) {
    var concept = new CodeableConcept().setText(accession.toString());
    return accession.base().matches("[A-Z]{2}_\\d+")
        ? concept.addCoding(
            new Coding().setSystem(GenomicsReporting.REFSEQ).setCode(accession.toString()))
        : concept;
  }
}
