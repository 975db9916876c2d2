package org.origami.fhir.outbound;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.fhir.vocabulary.Pharmacogene;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.sequence.GeneSymbol;

/** Genes, alleles and phenotypes as a pharmacist reads them, and as codes where there are any. */
final class GeneWords {
  private static final Map<String, LoincAnswer> PHENOTYPES =
      Map.ofEntries(
          Map.entry("ultrarapid metabolizer", LoincAnswer.ULTRARAPID_METABOLIZER),
          Map.entry("rapid metabolizer", LoincAnswer.RAPID_METABOLIZER),
          Map.entry("normal metabolizer", LoincAnswer.NORMAL_METABOLIZER),
          Map.entry("intermediate metabolizer", LoincAnswer.INTERMEDIATE_METABOLIZER),
          Map.entry("poor metabolizer", LoincAnswer.POOR_METABOLIZER),
          Map.entry("increased function", LoincAnswer.INCREASED_FUNCTION),
          Map.entry("normal function", LoincAnswer.NORMAL_FUNCTION),
          Map.entry("decreased function", LoincAnswer.DECREASED_FUNCTION),
          Map.entry("poor function", LoincAnswer.POOR_FUNCTION));

  private GeneWords() {}

  static CodeableConcept gene(GeneSymbol gene) {
    var concept = new CodeableConcept().setText(gene.value());
    Pharmacogene.ofSymbol(gene.value())
        .map(it -> new Coding(Pharmacogene.HGNC, it.hgnc(), it.symbol()))
        .ifPresent(concept::addCoding);
    return concept;
  }

  /** The code of LOINC's list for the phenotype; empty for words that the list does not have. */
  static Optional<Coding> coded(String phenotype) {
    return Optional.ofNullable(PHENOTYPES.get(phenotype.toLowerCase(Locale.ROOT)))
        .map(answer -> Concepts.answer(answer).getCodingFirstRep());
  }

  /** Such as {@code CYP2C19 *2/*17}; empty where the alleles are not known. */
  static Optional<String> alleles(GeneCall call) {
    return call.match(
            called ->
                Optional.of(
                    called.best().stream()
                        .map(scored -> scored.diplotype().label())
                        .collect(Collectors.joining(" or "))),
            unphased ->
                Optional.of(
                    unphased.found().stream()
                        .map(Haplotype::name)
                        .collect(Collectors.joining(", "))),
            stated -> stated.diplotype().map(Diplotype::label),
            notCalled -> Optional.<String>empty())
        .map(label -> call.gene() + " " + label);
  }

  /** Such as {@code CYP2C19 *2/*2, Poor Metabolizer}. */
  static String of(GenePhenotype gene) {
    var phenotypes =
        gene.results().stream()
            .flatMap(result -> result.phenotypes().stream())
            .distinct()
            .collect(Collectors.joining(" or "));
    var scores =
        gene.results().stream()
            .flatMap(result -> result.activityScore().stream())
            .distinct()
            .map(Object::toString)
            .collect(Collectors.joining(" or "));
    return alleles(gene.call()).orElse(gene.gene().value())
        + (phenotypes.isEmpty() ? "" : ", " + phenotypes)
        + (scores.isEmpty() ? "" : ", activity score " + scores);
  }
}
