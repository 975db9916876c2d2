package org.origami.fhir.inbound;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.UnreadFinding.Reason;
import org.origami.genomics.variant.Variant;

/** Reads one variant with the consequences and implications that point to it. */
final class VariantReader {
  /** No change against the reference: LOINC's Wild type, Sequence Ontology's term. */
  private static final Set<String> WILD_TYPE = Set.of("LA9658-1", "SO:0002073");

  private final HgvsReader hgvs;

  VariantReader(HgvsReader hgvs) {
    this.hgvs = hgvs;
  }

  VariantReading read(FindingId id, JoinedVariant joined) {
    Observation variant = joined.variant();
    var notes = new ReadingNotes();
    var refusal = Gate.value(variant, notes);
    if (refusal.isPresent()) {
      return new VariantReading.Unread(refusal.get().numbered(id));
    }
    joined.remarks().forEach(remark -> notes.remark(remark.field(), remark.remark()));
    var describing = new DescriptionReader(hgvs, notes);
    describing.read(variant);
    joined.consequences().forEach(describing::read);
    var description = describing.description();
    var components = new Components(variant, notes);
    if (isReference(components, description)) {
      return referenceAllele(id, description);
    }
    if (description.isEmpty()) {
      return nothingSaid(id, notes);
    }
    var opinion = new OpinionReader(notes);
    opinion.read(variant);
    joined.implications().forEach(opinion::read);
    return new VariantReading.Read(
        new Variant(
            id,
            description,
            CarriageReader.read(components),
            opinion.opinion(),
            Fractions.in(components, ComponentCode.POPULATION_FREQUENCY),
            notes.all()));
  }

  /** A laboratory that reports every tested place sends those without a change as Present, too. */
  private static boolean isReference(Components components, Description description) {
    boolean wildType =
        components.concepts(ComponentCode.CHANGE_TYPE).stream()
            .flatMap(concept -> concept.codings().stream())
            .map(CodedValue::code)
            .anyMatch(WILD_TYPE::contains);
    boolean sameAllele = description.locations().stream().anyMatch(VariantReader::statesNoChange);
    return wildType || sameAllele;
  }

  private static VariantReading referenceAllele(FindingId id, Description description) {
    boolean contradicted =
        description.names().stream().anyMatch(name -> !name.toString().contains("="));
    return contradicted
        ? unread(
            id,
            Reason.DESCRIPTION_NOT_READ,
            "reference and alternate allele: no change, although a name tells of one")
        : unread(id, Reason.NOT_A_VARIANT, "reference and alternate allele: no change");
  }

  private static boolean statesNoChange(GenomicLocation location) {
    return !location.referenceAllele().isEmpty()
        && location.referenceAllele().equalsIgnoreCase(location.alternateAllele());
  }

  private static VariantReading nothingSaid(FindingId id, ReadingNotes notes) {
    List<ComponentCode> lost = notes.lost().stream().filter(VariantReader::describes).toList();
    return lost.isEmpty()
        ? unread(id, Reason.NO_DESCRIPTION, "component")
        : unread(id, Reason.DESCRIPTION_NOT_READ, "component " + lost.get(0).field());
  }

  private static boolean describes(ComponentCode code) {
    return switch (code) {
      case CODING_HGVS, PROTEIN_HGVS, GENOMIC_HGVS, VARIATION_CODE, DBSNP, ISCN -> true;
      case EXACT_START_END, INNER_START_END, OUTER_START_END -> true;
      case FEATURE_CONSEQUENCE, STU2_CONSEQUENCE -> true;
      default -> false;
    };
  }

  private static VariantReading unread(FindingId id, Reason reason, String field) {
    return new VariantReading.Unread(new Refusal(reason, field).numbered(id));
  }
}
