package org.origami.fhir.inbound;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.GenomicLocation.CoordinateSystem;

/** Reads where on the genome the variant lies, as the sender wrote it. */
final class Locations {
  private static final String NOT_A_RANGE = "the value is not a range of whole positions";

  private final Components components;
  private final List<SequenceAccession> sequences;

  Locations(Components components, List<SequenceAccession> sequences) {
    this.components = components;
    this.sequences = sequences;
  }

  /** The exact places, or, where there are none, the bounds of an imprecise one. */
  List<GenomicLocation> read() {
    String assembly = Answers.ASSEMBLY.only(components, ComponentCode.ASSEMBLY).orElse("");
    var system =
        Answers.COORDINATE_SYSTEM
            .only(components, ComponentCode.COORDINATE_SYSTEM)
            .orElse(CoordinateSystem.NOT_STATED);
    String reference = allele(ComponentCode.REFERENCE_ALLELE);
    String alternate = allele(ComponentCode.ALTERNATE_ALLELE);
    return spans().stream()
        .map(
            span ->
                new GenomicLocation(
                    assembly, sequences, system, span.start, span.end, reference, alternate))
        .toList();
  }

  private List<Span> spans() {
    var exact = spans(ComponentCode.EXACT_START_END);
    if (!exact.isEmpty()) {
      return exact;
    }
    for (var bounds : List.of(ComponentCode.INNER_START_END, ComponentCode.OUTER_START_END)) {
      var found = spans(bounds);
      if (!found.isEmpty()) {
        components.notes().remark(bounds, "the location is imprecise: these are bounds of it");
        return found;
      }
    }
    return List.of();
  }

  private List<Span> spans(ComponentCode field) {
    var spans = new ArrayList<Span>();
    for (Type value : components.values(field)) {
      of(value).ifPresentOrElse(spans::add, () -> components.notes().lost(field, NOT_A_RANGE));
    }
    return spans;
  }

  private static Optional<Span> of(Type value) {
    if (value instanceof Range range && range.getLow().hasValue()) {
      Optional<Long> low = position(range.getLow().getValue());
      Optional<Long> high = range.getHigh().hasValue() ? position(range.getHigh().getValue()) : low;
      return low.isEmpty() || high.isEmpty() ? Optional.empty() : span(low.get(), high.get());
    }
    if (value instanceof Quantity quantity && quantity.hasValue() && !quantity.hasComparator()) {
      return position(quantity.getValue()).flatMap(start -> span(start, start));
    }
    return value instanceof IntegerType integer && integer.hasValue()
        ? span(integer.getValue(), integer.getValue())
        : Optional.empty();
  }

  private static Optional<Span> span(long start, long end) {
    return start < 0 || end < start ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static Optional<Long> position(BigDecimal value) {
    // Sizes first: a number such as 1e999999999 must not be written out.
    boolean small = value.precision() - value.scale() <= 18 && value.scale() < 1000;
    return small && value.stripTrailingZeros().scale() <= 0
        ? Optional.of(value.longValue())
        : Optional.empty();
  }

  private String allele(ComponentCode field) {
    var alleles =
        components.concepts(field).stream()
            .flatMap(concept -> concept.values().stream())
            .map(value -> value.code().isEmpty() ? value.display() : value.code())
            .distinct()
            .toList();
    if (alleles.size() > 1) {
      components.notes().lost(field, "several alleles were sent for one place");
    }
    return alleles.size() == 1 ? alleles.get(0) : "";
  }

  private record Span(long start, long end) {}
}
