package org.origami.fhir.inbound;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.DefiningPosition;
import org.origami.genomics.pgx.allele.GeneDefinition;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.GenomicLocation.CoordinateSystem;
import org.origami.genomics.variant.UnreadFinding.Reason;
import org.origami.genomics.variant.Zygosity;

/**
 * Reads variant Observations at the positions by which alleles are told apart, by dbSNP number,
 * genomic HGVS on GRCh38, or coordinates on GRCh38. That a variant was not found says as much as
 * that it was.
 */
final class PositionReader {
  private static final String X = "chrX";

  private final HgvsReader hgvs;
  private final Map<String, Place> byRsId = new HashMap<>();
  private final Map<String, Place> byName = new HashMap<>();
  private final Map<Locus, Place> byLocus = new HashMap<>();

  private record Place(GeneSymbol gene, DefiningPosition position) {}

  PositionReader(AlleleDefinitions definitions, HgvsReader hgvs) {
    this.hgvs = hgvs;
    for (GeneDefinition gene : definitions.genes()) {
      Stream.concat(gene.positions().stream(), gene.extraPositions().stream())
          .forEach(position -> keep(new Place(gene.gene(), position)));
    }
  }

  private void keep(Place place) {
    var position = place.position;
    position.rsid().ifPresent(rsId -> byRsId.putIfAbsent(rsId, place));
    byLocus.putIfAbsent(position.locus(), place);
    for (String name : position.hgvs()) {
      byName.putIfAbsent(position.locus().chromosome() + ":" + name, place);
    }
  }

  PositionFinding read(Sent sent) {
    var observation = sent.observation();
    var notes = new ReadingNotes();
    var gate = Gate.value(observation, notes);
    boolean absent = gate.filter(it -> it.reason() == Reason.VALUE_ABSENT).isPresent();
    if (gate.isPresent() && !absent) {
      return new PositionFinding.Refused(gate.get());
    }
    var describing = new DescriptionReader(hgvs, notes);
    describing.read(observation);
    var description = describing.description();
    var places = places(description);
    if (places.size() != 1) {
      return nowhere(description, places);
    }
    var place = places.iterator().next();
    return finding(sent, place, absent, alternative(description, place.position));
  }

  private static PositionFinding nowhere(Description description, Set<Place> places) {
    if (!places.isEmpty()) {
      return refused(Reason.ALLELES_NOT_READ, "component: its names lead to several positions");
    }
    boolean older =
        description.locations().stream()
            .anyMatch(it -> !it.assembly().isEmpty() && !it.assembly().startsWith("GRCh38"));
    return older
        ? refused(Reason.ASSEMBLY_NOT_READ, ComponentCode.ASSEMBLY.field())
        : refused(Reason.NOT_AT_A_POSITION, "component");
  }

  private Set<Place> places(Description description) {
    var places = new LinkedHashSet<Place>();
    description
        .codes()
        .forEach(
            code ->
                Stream.of(code.code(), code.display())
                    .flatMap(text -> Optional.ofNullable(byRsId.get(text)).stream())
                    .forEach(places::add));
    description
        .names()
        .forEach(name -> named(name.toString()).map(byName::get).ifPresent(places::add));
    description.locations().forEach(at -> locus(at).map(byLocus::get).ifPresent(places::add));
    return places;
  }

  /** {@code NC_000010.11:g.94781859G>A} as {@code chr10:g.94781859G>A}. */
  private static Optional<String> named(String name) {
    int colon = name.indexOf(":g.");
    return colon < 0
        ? Optional.empty()
        : Chromosomes.of(name.substring(0, colon))
            .map(chromosome -> chromosome + name.substring(colon));
  }

  /** Where the sender did not say how positions are counted, none is assumed. */
  private static Optional<Locus> locus(GenomicLocation at) {
    long first =
        switch (at.coordinateSystem()) {
          case ONE_BASED_CHARACTER -> at.start();
          case ZERO_BASED_INTERVAL, ZERO_BASED_CHARACTER -> at.start() + 1;
          case NOT_STATED -> -1;
        };
    if (at.coordinateSystem() == CoordinateSystem.NOT_STATED || first < 1) {
      return Optional.empty();
    }
    return at.sequences().stream()
        .flatMap(sequence -> Chromosomes.of(sequence).stream())
        .findFirst()
        .filter(chromosome -> first <= Integer.MAX_VALUE)
        .map(chromosome -> new Locus(chromosome, (int) first));
  }

  /** The bases that the names tell, or the only ones that the position knows. */
  private static Optional<String> alternative(Description description, DefiningPosition position) {
    for (int i = 0; i < position.hgvs().size(); i++) {
      String name = position.locus().chromosome() + ":" + position.hgvs().get(i);
      if (description.names().stream()
          .anyMatch(it -> named(it.toString()).filter(name::equals).isPresent())) {
        return Optional.of(position.alternatives().get(i));
      }
    }
    var stated =
        description.locations().stream()
            .map(GenomicLocation::alternateAllele)
            .filter(bases -> !bases.isEmpty())
            .findFirst();
    if (stated.isPresent()) {
      return stated.filter(position.alternatives()::contains);
    }
    return position.alternatives().size() == 1
        ? Optional.of(position.alternatives().get(0))
        : Optional.empty();
  }

  private static PositionFinding finding(
      Sent sent, Place place, boolean absent, Optional<String> alternative) {
    if (alternative.isEmpty()
        || (absent && place.position.alternatives().size() > 1)
        || differs(place.position, sent.observation())) {
      return refused(Reason.ALLELES_NOT_READ, ComponentCode.ALTERNATE_ALLELE.field());
    }
    var zygosity = zygosity(sent.observation());
    boolean single = zygosity.filter(Zygosity.HEMIZYGOUS::equals).isPresent();
    int copies =
        absent
            ? 0
            : zygosity
                .map(
                    state ->
                        switch (state) {
                          case HOMOZYGOUS -> 2;
                          case HETEROZYGOUS, HEMIZYGOUS -> 1;
                          default -> -1;
                        })
                .orElse(-1);
    // How many X chromosomes there are is not said by a variant that none of them carries.
    boolean unknownX = absent && place.position.locus().chromosome().equals(X) && !single;
    return copies < 0 || unknownX
        ? refused(Reason.ALLELIC_STATE_MISSING, ComponentCode.ALLELIC_STATE.field())
        : new PositionFinding.Known(
            new PositionStatement(
                place.gene,
                place.position,
                alternative.get(),
                copies,
                single,
                Times.of(sent.observation()),
                List.of(sent)));
  }

  private static boolean differs(DefiningPosition position, Observation observation) {
    var components = new Components(observation, new ReadingNotes());
    return components.concepts(ComponentCode.REFERENCE_ALLELE).stream()
        .flatMap(concept -> concept.values().stream())
        .map(value -> value.code().isEmpty() ? value.display() : value.code())
        .anyMatch(bases -> !bases.equals(position.reference()));
  }

  private static Optional<Zygosity> zygosity(Observation observation) {
    return Answers.ZYGOSITY.only(
        new Components(observation, new ReadingNotes()), ComponentCode.ALLELIC_STATE);
  }

  private static PositionFinding refused(Reason reason, String field) {
    return new PositionFinding.Refused(new Refusal(reason, field));
  }
}
