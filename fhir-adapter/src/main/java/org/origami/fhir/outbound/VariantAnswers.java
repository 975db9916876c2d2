package org.origami.fhir.outbound;

import java.util.Locale;
import java.util.Optional;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Zygosity;

/** Which answer of LOINC's lists says what the core holds; empty where nothing was stated. */
final class VariantAnswers {
  private VariantAnswers() {}

  static Optional<LoincAnswer> of(Zygosity zygosity) {
    return switch (zygosity) {
      case HETEROZYGOUS -> Optional.of(LoincAnswer.HETEROZYGOUS);
      case HOMOZYGOUS -> Optional.of(LoincAnswer.HOMOZYGOUS);
      case HEMIZYGOUS -> Optional.of(LoincAnswer.HEMIZYGOUS);
      case HETEROPLASMIC -> Optional.of(LoincAnswer.HETEROPLASMIC);
      case HOMOPLASMIC -> Optional.of(LoincAnswer.HOMOPLASMIC);
      case NOT_STATED -> Optional.empty();
    };
  }

  static Optional<LoincAnswer> of(SourceClass sourceClass) {
    return switch (sourceClass) {
      case GERMLINE -> Optional.of(LoincAnswer.GERMLINE);
      case SOMATIC -> Optional.of(LoincAnswer.SOMATIC);
      case FETAL -> Optional.of(LoincAnswer.FETAL);
      case LIKELY_GERMLINE -> Optional.of(LoincAnswer.LIKELY_GERMLINE);
      case LIKELY_SOMATIC -> Optional.of(LoincAnswer.LIKELY_SOMATIC);
      case LIKELY_FETAL -> Optional.of(LoincAnswer.LIKELY_FETAL);
      case UNKNOWN_GENOMIC_ORIGIN -> Optional.of(LoincAnswer.UNKNOWN_GENOMIC_ORIGIN);
      case DE_NOVO -> Optional.of(LoincAnswer.DE_NOVO);
      case NOT_STATED -> Optional.empty();
    };
  }

  static Optional<LoincAnswer> of(GenomicLocation.CoordinateSystem system) {
    return switch (system) {
      case ZERO_BASED_INTERVAL -> Optional.of(LoincAnswer.ZERO_BASED_INTERVAL);
      case ZERO_BASED_CHARACTER -> Optional.of(LoincAnswer.ZERO_BASED_CHARACTER);
      case ONE_BASED_CHARACTER -> Optional.of(LoincAnswer.ONE_BASED_CHARACTER);
      case NOT_STATED -> Optional.empty();
    };
  }

  /** A conclusion outside of the five terms has no answer; it is shown in words. */
  static Optional<LoincAnswer> of(LaboratorySignificance significance) {
    return switch (significance) {
      case PATHOGENIC -> Optional.of(LoincAnswer.PATHOGENIC);
      case LIKELY_PATHOGENIC -> Optional.of(LoincAnswer.LIKELY_PATHOGENIC);
      case UNCERTAIN_SIGNIFICANCE -> Optional.of(LoincAnswer.UNCERTAIN_SIGNIFICANCE);
      case LIKELY_BENIGN -> Optional.of(LoincAnswer.LIKELY_BENIGN);
      case BENIGN -> Optional.of(LoincAnswer.BENIGN);
      case OTHER, NOT_STATED -> Optional.empty();
    };
  }

  /**
   * Assemblies that LOINC lists, with a patch such as {@code GRCh38.p14} and by their other name.
   */
  static Optional<LoincAnswer> assembly(String name) {
    String word = name.strip().toUpperCase(Locale.ROOT);
    if (word.equals("HG38") || word.matches("GRCH38(\\.P\\d+)?")) {
      return Optional.of(LoincAnswer.GRCH38);
    }
    return word.equals("HG19") || word.matches("GRCH37(\\.P\\d+)?")
        ? Optional.of(LoincAnswer.GRCH37)
        : Optional.empty();
  }
}
