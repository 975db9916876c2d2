package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.Pharmacogene;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.UnreadFinding.Reason;
import org.origami.genomics.variant.Zygosity;

/** Reads one genotype, haplotype or stated phenotype. */
final class GeneStatementReader {
  private static final String VALUE = "value";
  private static final String GENE = ComponentCode.GENE.field();

  private final CaseIndex index;

  GeneStatementReader(CaseIndex index) {
    this.index = index;
  }

  /** A genotype, or a haplotype, by what it holds: the two are confused by many senders. */
  GeneStatement alleles(Sent sent) {
    var observation = sent.observation();
    var missing = missingValue(observation);
    if (missing.isPresent()) {
      return new GeneStatement.Refused(missing.get());
    }
    var components = new Components(observation, new ReadingNotes());
    var stated = GeneNames.in(components);
    if (stated.size() > 1) {
      return refused(Reason.GENE_MISSING, GENE);
    }
    var texts = texts(observation, stated.stream().findFirst());
    if (texts.isEmpty()) {
      return GenePhenotypes.in(Concept.of(observation.getValue()).stream()).isPresent()
          ? phenotype(sent)
          : refused(Reason.ALLELES_NOT_READ, VALUE);
    }
    var genes = new LinkedHashSet<>(stated);
    texts.forEach(text -> text.gene().ifPresent(genes::add));
    if (genes.size() != 1) {
      return refused(Reason.GENE_MISSING, GENE);
    }
    boolean sameAlleles =
        texts.stream().map(text -> text.alleles().stream().sorted().toList()).distinct().count()
            == 1;
    return sameAlleles
        ? statement(sent, genes.iterator().next(), texts.get(0), components)
        : refused(Reason.ALLELES_NOT_READ, VALUE + ": contradictory");
  }

  private static List<AlleleText> texts(Observation observation, Optional<GeneSymbol> gene) {
    return Concept.of(observation.getValue())
        .map(concept -> AlleleText.in(concept, gene))
        .orElse(List.of());
  }

  private GeneStatement statement(
      Sent sent, GeneSymbol gene, AlleleText text, Components components) {
    var copies = copies(text, components);
    var notes =
        text.shortened()
            ? List.of(
                new CallNote(
                    CallNote.Kind.OTHER,
                    "The laboratory's finer allele name was cut to the one that guidelines use."))
            : List.<CallNote>of();
    var phenotype =
        GenePhenotypes.in(
            Stream.concat(
                components.concepts(ComponentCode.METABOLISM).stream(),
                components.concepts(ComponentCode.IMPLICATION).stream()));
    if (copies.size() > 2) {
      return refused(Reason.ALLELES_NOT_READ, VALUE + ": more than two alleles");
    }
    boolean single = copies.size() == 1;
    var haplotypes = copies.stream().map(Haplotype::of).toList();
    var result =
        new GeneResult(
            List.of(sent),
            Times.of(sent.observation()),
            gene,
            Optional.of(new Diplotype(gene, haplotypes)),
            phenotype,
            notes);
    return single && !isSingle(gene, components)
        ? new GeneStatement.OneCopy(sent, copies.get(0), result)
        : new GeneStatement.Whole(result);
  }

  private static List<String> copies(AlleleText text, Components components) {
    var zygosity = Answers.ZYGOSITY.only(components, ComponentCode.ALLELIC_STATE);
    boolean both =
        text.alleles().size() == 1 && zygosity.filter(Zygosity.HOMOZYGOUS::equals).isPresent();
    return both ? List.of(text.alleles().get(0), text.alleles().get(0)) : text.alleles();
  }

  /** Mitochondria have one copy for our purpose, and a man has one X chromosome. */
  private static boolean isSingle(GeneSymbol gene, Components components) {
    return gene.value().equals(Pharmacogene.MT_RNR1.symbol())
        || Answers.ZYGOSITY
            .only(components, ComponentCode.ALLELIC_STATE)
            .filter(Zygosity.HEMIZYGOUS::equals)
            .isPresent();
  }

  /** A phenotype, stated on an Observation of its own or as a therapeutic implication. */
  GeneStatement phenotype(Sent sent) {
    var observation = sent.observation();
    var components = new Components(observation, new ReadingNotes());
    Stream<Concept> value =
        observation.hasValue() ? Concept.of(observation.getValue()).stream() : Stream.of();
    var phenotype =
        GenePhenotypes.in(
            Stream.of(
                    value,
                    components.concepts(ComponentCode.IMPLICATION).stream(),
                    components.concepts(ComponentCode.METABOLISM).stream())
                .flatMap(concepts -> concepts));
    if (phenotype.isEmpty()) {
      return refused(Reason.PHENOTYPE_NOT_READ, VALUE);
    }
    var genes = genes(sent, components);
    if (genes.size() != 1) {
      return refused(Reason.GENE_MISSING, GENE);
    }
    return new GeneStatement.Whole(
        new GeneResult(
            List.of(sent),
            Times.of(observation),
            genes.iterator().next(),
            Optional.empty(),
            phenotype,
            List.of()));
  }

  /** By the code, the components, and what it is derived from; they must speak of one gene. */
  private Set<GeneSymbol> genes(Sent sent, Components components) {
    var genes = new LinkedHashSet<>(GenePhenotypes.genesOf(sent.observation()));
    genes.addAll(GeneNames.in(components));
    for (Reference origin : sent.observation().getDerivedFrom()) {
      index.find(origin, sent).ifPresent(found -> genes.addAll(genesOf(found)));
    }
    return genes;
  }

  private static Set<GeneSymbol> genesOf(Sent origin) {
    var stated = GeneNames.in(new Components(origin.observation(), new ReadingNotes()));
    var genes = new ArrayList<>(stated);
    if (origin.observation().hasValue()) {
      texts(origin.observation(), stated.stream().findFirst())
          .forEach(text -> text.gene().ifPresent(genes::add));
    }
    return new LinkedHashSet<>(genes);
  }

  private static Optional<Refusal> missingValue(Observation observation) {
    if (observation.hasDataAbsentReason()) {
      return Optional.of(new Refusal(Reason.VALUE_MISSING, "dataAbsentReason"));
    }
    return observation.hasValue()
        ? Optional.empty()
        : Optional.of(new Refusal(Reason.VALUE_MISSING, VALUE));
  }

  private static GeneStatement refused(Reason reason, String field) {
    return new GeneStatement.Refused(new Refusal(reason, field));
  }
}
