package org.origami.fhir.inbound;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.Fraction;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.Variant;
import org.origami.genomics.variant.Zygosity;

/** Writes a reading as a person reads it: one finding a paragraph, one field a line. */
final class ReadingText {
  private final CaseReading reading;
  private final StringBuilder text = new StringBuilder();

  private ReadingText(CaseReading reading) {
    this.reading = reading;
  }

  static String of(CaseReading reading) {
    var writing = new ReadingText(reading);
    reading.variants().forEach(writing::variant);
    reading.unread().forEach(writing::unread);
    return writing.text.toString();
  }

  private void variant(Variant variant) {
    line("variant", variant.id().number() + source(variant.id()));
    var description = variant.description();
    list("  genes", description.genes(), Object::toString);
    list("  names", description.names(), Object::toString);
    list("  references", description.references(), Object::toString);
    list("  consequences", description.consequences(), ReadingText::coded);
    list("  codes", description.codes(), ReadingText::coded);
    list("  locations", description.locations(), ReadingText::location);
    var carriage = variant.carriage();
    if (carriage.zygosity() != Zygosity.NOT_STATED) {
      line("  zygosity", carriage.zygosity().name());
    }
    if (carriage.sourceClass() != SourceClass.NOT_STATED) {
      line("  source class", carriage.sourceClass().name());
    }
    list("  copy numbers", carriage.copyNumbers(), String::valueOf);
    list("  read fractions", carriage.readFractions(), ReadingText::fraction);
    list("  significance", variant.laboratory().significances(), LaboratorySignificance::name);
    list("  phenotypes", variant.laboratory().phenotypes(), ReadingText::coded);
    list("  population frequencies", variant.populationFrequencies(), ReadingText::fraction);
    variant.notes().forEach(note -> line("  note", note.field() + ": " + note.remark()));
  }

  private void unread(UnreadFinding finding) {
    line("unread", finding.id().number() + source(finding.id()));
    line("  reason", finding.reason() + ", by " + finding.field());
  }

  private String source(FindingId id) {
    var source = reading.sources().get(id);
    if (source == null) {
      return "";
    }
    String joined = source.joined().isEmpty() ? "" : " with " + String.join(", ", source.joined());
    return " from " + source.reference() + joined;
  }

  private static String coded(CodedValue value) {
    String code = value.code().isEmpty() ? "" : value.system() + "|" + value.code();
    return code.isEmpty() ? '"' + value.display() + '"' : code + " " + value.display();
  }

  private static String location(GenomicLocation at) {
    return String.format(
        Locale.ROOT,
        "%s %s %d-%d %s %s>%s",
        at.assembly(),
        at.sequences(),
        at.start(),
        at.end(),
        at.coordinateSystem(),
        at.referenceAllele(),
        at.alternateAllele());
  }

  private static String fraction(Fraction fraction) {
    return String.valueOf(fraction.value());
  }

  private <T> void list(String label, List<T> values, Function<T, String> words) {
    if (!values.isEmpty()) {
      line(label, values.stream().map(words).collect(Collectors.joining("; ")));
    }
  }

  private void line(String label, String value) {
    text.append(label).append(": ").append(value.strip()).append('\n');
  }
}
