package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.hgvs.HgvsReading;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.hgvs.SequenceReference;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.CodedValue;

/** Reads the HGVS names in the components of one Observation. */
final class HgvsNames {
  private static final String HGVS_SYSTEM = "http://varnomen.hgvs.org";

  private final HgvsReader reader;
  private final Components components;
  private final Map<String, HgvsVariant> names = new LinkedHashMap<>();

  HgvsNames(HgvsReader reader, Components components) {
    this.reader = reader;
    this.components = components;
  }

  /** Every name, once, in the order met, each with its reference sequence where one is known. */
  List<HgvsVariant> read() {
    read(ComponentCode.CODING_HGVS, ComponentCode.TRANSCRIPT_REFERENCE);
    read(ComponentCode.PROTEIN_HGVS, ComponentCode.PROTEIN_REFERENCE);
    read(ComponentCode.GENOMIC_HGVS, ComponentCode.GENOMIC_REFERENCE);
    for (Concept concept : components.concepts(ComponentCode.VARIATION_CODE)) {
      for (CodedValue coding : concept.codings()) {
        if (coding.system().equals(HGVS_SYSTEM)) {
          readAny(ComponentCode.VARIATION_CODE, List.of(), coding.code(), coding.display());
        }
      }
    }
    if (names.isEmpty()) {
      readTitles();
    }
    return List.copyOf(names.values());
  }

  private void read(ComponentCode field, ComponentCode referenceField) {
    List<Concept> concepts = components.concepts(field);
    // Asked for only when needed, so that no note speaks of it twice.
    List<SequenceAccession> references =
        concepts.isEmpty() ? List.of() : Accessions.in(components, referenceField);
    for (Concept concept : concepts) {
      boolean any = false;
      for (CodedValue coding : concept.codings()) {
        any |= readAny(field, references, coding.code(), coding.display());
      }
      if (!any && !concept.text().isEmpty()) {
        readAny(field, references, concept.text());
      }
    }
  }

  /** Reads the first text that is a name; notes it where none is. */
  private boolean readAny(
      ComponentCode field, List<SequenceAccession> references, String... texts) {
    List<String> problems = new ArrayList<>();
    for (String text : texts) {
      if (text.isEmpty()) {
        continue;
      }
      boolean understood =
          reader
              .read(text)
              .match(
                  read -> keep(field, references, read),
                  refused -> {
                    problems.add(refused.problem().code() + ": " + refused.problem().message());
                    return false;
                  });
      if (understood) {
        return true;
      }
    }
    problems.stream().findFirst().ifPresent(problem -> components.notes().lost(field, problem));
    return false;
  }

  private boolean keep(
      ComponentCode field, List<SequenceAccession> references, HgvsReading.Read read) {
    HgvsVariant name = withReference(field, references, read.variant());
    names.putIfAbsent(name.toString(), name);
    read.accompanying().forEach(other -> names.putIfAbsent(other.toString(), other));
    read.notes().forEach(note -> components.notes().remark(field, note.message()));
    return true;
  }

  /** A name without its sequence takes the only one that its Observation names beside it. */
  private HgvsVariant withReference(
      ComponentCode field, List<SequenceAccession> references, HgvsVariant name) {
    if (name.reference().isPresent()) {
      if (isOtherVersion(name.reference().get(), references)) {
        components.notes().remark(field, "the component beside it names another version");
      }
      return name;
    }
    if (references.size() != 1 || !canCount(name.coordinateType(), references.get(0))) {
      return name;
    }
    components.notes().remark(field, "its reference sequence stands in a component beside it");
    return new HgvsVariant(
        new SequenceReference(references, name.sequence().genes()),
        name.coordinateType(),
        name.expression());
  }

  private static boolean isOtherVersion(
      SequenceAccession named, List<SequenceAccession> references) {
    return !references.contains(named) && references.stream().anyMatch(named::sameRecord);
  }

  private static boolean canCount(CoordinateType type, SequenceAccession reference) {
    return switch (reference.kind()) {
      case PROTEIN -> type == CoordinateType.PROTEIN;
      case TRANSCRIPT -> type.isTranscript();
      case GENOMIC -> type == CoordinateType.GENOMIC || type == CoordinateType.MITOCHONDRIAL;
      case OTHER -> false;
    };
  }

  /** The title that ClinVar gives a variation is an HGVS name; it helps where nothing else does. */
  private void readTitles() {
    for (Concept concept : components.concepts(ComponentCode.VARIATION_CODE)) {
      concept
          .words()
          .flatMap(
              words ->
                  reader
                      .read(words)
                      .match(read -> List.of(read), no -> List.<HgvsReading.Read>of())
                      .stream())
          .filter(read -> read.variant().reference().isPresent())
          .forEach(
              read -> {
                components
                    .notes()
                    .remark(ComponentCode.VARIATION_CODE, "the HGVS name was taken from its title");
                keep(ComponentCode.VARIATION_CODE, List.of(), read);
              });
    }
  }
}
