package org.origami.fhir.outbound;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.Variant;

/** What a clinician calls a variant: its gene and the best name that was sent for it. */
final class VariantName {
  private VariantName() {}

  static String of(Variant variant) {
    var description = variant.description();
    String genes =
        description.genes().stream().map(GeneSymbol::value).collect(Collectors.joining(", "));
    return (genes + " " + name(description)).strip();
  }

  private static String name(Description description) {
    return Stream.of(
            names(description, CoordinateType.PROTEIN),
            names(description, CoordinateType.CODING),
            description.names().stream().map(HgvsVariant::toString),
            description.codes().stream().map(VariantName::words),
            description.locations().stream().map(VariantName::words),
            description.consequences().stream().map(VariantName::words))
        .flatMap(names -> names)
        .findFirst()
        .orElse("");
  }

  private static Stream<String> names(Description description, CoordinateType type) {
    return description.names().stream()
        .filter(name -> name.coordinateType() == type)
        .map(HgvsVariant::toString);
  }

  private static String words(CodedValue value) {
    return PlainText.of(value.display().isBlank() ? value.code() : value.display());
  }

  static String words(GenomicLocation location) {
    String sequence = location.sequences().stream().map(s -> s + " ").collect(Collectors.joining());
    String range =
        location.start() == location.end()
            ? Long.toString(location.start())
            : location.start() + "-" + location.end();
    String alleles =
        location.referenceAllele().isEmpty() && location.alternateAllele().isEmpty()
            ? ""
            : " " + location.referenceAllele() + ">" + location.alternateAllele();
    return PlainText.of((location.assembly() + " " + sequence + range + alleles).strip());
  }
}
