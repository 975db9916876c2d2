package org.origami.fhir.inbound;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.GenomicLocation;

/**
 * Gathers what says which variant it is, from the variant and from each of its consequences.
 *
 * <p>Each Observation is read by itself, so that a name takes the reference sequence that stands
 * beside it and not that of another transcript.
 */
final class DescriptionReader {
  private final HgvsReader hgvs;
  private final ReadingNotes notes;
  private final Set<GeneSymbol> genes = new LinkedHashSet<>();
  private final Map<String, HgvsVariant> names = new LinkedHashMap<>();
  private final Set<SequenceAccession> references = new LinkedHashSet<>();
  private final Set<CodedValue> consequences = new LinkedHashSet<>();
  private final Set<CodedValue> codes = new LinkedHashSet<>();
  private final Set<GenomicLocation> locations = new LinkedHashSet<>();

  DescriptionReader(HgvsReader hgvs, ReadingNotes notes) {
    this.hgvs = hgvs;
    this.notes = notes;
  }

  void read(Observation observation) {
    var components = new Components(observation, notes);
    genes.addAll(Genes.in(components));
    new HgvsNames(hgvs, components)
        .read()
        .forEach(name -> names.putIfAbsent(name.toString(), name));
    var genomic = Accessions.in(components, ComponentCode.GENOMIC_REFERENCE);
    references.addAll(Accessions.in(components, ComponentCode.TRANSCRIPT_REFERENCE));
    references.addAll(Accessions.in(components, ComponentCode.PROTEIN_REFERENCE));
    references.addAll(genomic);
    values(components, ComponentCode.FEATURE_CONSEQUENCE, ComponentCode.STU2_CONSEQUENCE)
        .forEach(consequences::add);
    values(components, ComponentCode.AMINO_ACID_CHANGE_TYPE).forEach(consequences::add);
    values(components, ComponentCode.VARIATION_CODE, ComponentCode.DBSNP, ComponentCode.ISCN)
        .forEach(codes::add);
    locations.addAll(new Locations(components, genomic).read());
  }

  private static Stream<CodedValue> values(Components components, ComponentCode... fields) {
    return Stream.of(fields)
        .flatMap(field -> components.concepts(field).stream())
        .flatMap(concept -> concept.values().stream());
  }

  Description description() {
    return new Description(
        List.copyOf(genes),
        List.copyOf(names.values()),
        List.copyOf(references),
        List.copyOf(consequences),
        List.copyOf(codes),
        List.copyOf(locations),
        notes.lost().stream().anyMatch(DescriptionReader::mayNameTheSequence));
  }

  private static boolean mayNameTheSequence(ComponentCode code) {
    return switch (code) {
      case TRANSCRIPT_REFERENCE, PROTEIN_REFERENCE -> true;
      case CODING_HGVS, PROTEIN_HGVS, VARIATION_CODE -> true;
      default -> false;
    };
  }
}
