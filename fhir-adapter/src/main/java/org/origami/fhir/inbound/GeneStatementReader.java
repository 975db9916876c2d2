package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.origami.fhir.vocabulary.Pharmacogene;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.outside.KnownAlleles;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.UnreadFinding.Reason;
import org.origami.genomics.variant.Zygosity;

/** Reads one genotype, haplotype or stated phenotype. */
final class GeneStatementReader {
  private static final String VALUE = "value";
  private static final String INTERPRETATION = "interpretation";

  /** Of these a laboratory may say that nothing was found. */
  private static final Set<String> REFERENCE = Set.of("*1", "Reference");

  private static final String GENE = ComponentCode.GENE.field();

  private final CaseIndex index;

  private final KnownAlleles known;

  GeneStatementReader(CaseIndex index, KnownAlleles known) {
    this.index = index;
    this.known = known;
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
    var gene = genes.iterator().next();
    var negative = negative(sent, gene, texts.get(0));
    if (negative.isPresent()) {
      return negative.get();
    }
    boolean sameAlleles =
        texts.stream().map(text -> text.alleles().stream().sorted().toList()).distinct().count()
            == 1;
    return sameAlleles
        ? statement(sent, gene, texts.get(0), components)
        : refused(Reason.ALLELES_NOT_READ, VALUE + ": contradictory");
  }

  /** What an interpretation beside the alleles makes of them, unless it lets them stand. */
  private static Optional<GeneStatement> negative(Sent sent, GeneSymbol gene, AlleleText text) {
    var said = Gate.interpretation(sent.observation());
    if (said.isEmpty() || said.equals(Set.of(Presence.PRESENT))) {
      return Optional.empty();
    }
    if (said.equals(Set.of(Presence.INDETERMINATE))) {
      return Optional.of(refused(Reason.INDETERMINATE, INTERPRETATION));
    }
    boolean absent = said.equals(Set.of(Presence.ABSENT));
    if (absent && REFERENCE.containsAll(text.alleles())) {
      return Optional.empty();
    }
    if (absent && text.alleles().size() == 1) {
      return Optional.of(
          gene.value().startsWith("HLA-")
              ? new GeneStatement.Whole(stated(sent, gene, text.alleles().get(0) + " negative"))
              : refused(Reason.VALUE_ABSENT, INTERPRETATION));
    }
    return Optional.of(refused(Reason.VALUE_NOT_UNDERSTOOD, INTERPRETATION + ": contradictory"));
  }

  private static GeneResult stated(Sent sent, GeneSymbol gene, String phenotype) {
    return new GeneResult(
        List.of(sent),
        Times.of(sent.observation()),
        gene,
        Optional.empty(),
        Optional.of(phenotype),
        List.of());
  }

  /** Whether an interpretation says no to the phenotype, or leaves it open. */
  private static boolean isDenied(Observation observation, String phenotype) {
    var said = Gate.interpretation(observation);
    boolean nothingFound =
        phenotype.endsWith("negative") || phenotype.toLowerCase(Locale.ROOT).startsWith("normal");
    return !said.isEmpty()
        && !said.equals(Set.of(Presence.PRESENT))
        && !(nothingFound && said.equals(Set.of(Presence.ABSENT)));
  }

  private static List<AlleleText> texts(Observation observation, Optional<GeneSymbol> gene) {
    return Concept.of(observation.getValue())
        .map(concept -> AlleleText.in(concept, gene))
        .orElse(List.of());
  }

  private GeneStatement statement(
      Sent sent, GeneSymbol gene, AlleleText text, Components components) {
    var copies =
        copies(text, components).stream().map(name -> known.name(gene, name).orElse(name)).toList();
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
    if (isDenied(observation, phenotype.get())) {
      return refused(Reason.VALUE_NOT_UNDERSTOOD, INTERPRETATION + ": contradictory");
    }
    var genes = genes(sent, components);
    if (genes.size() != 1) {
      return refused(Reason.GENE_MISSING, GENE);
    }
    var gene = genes.iterator().next();
    return isTermOf(gene, phenotype.get())
        ? new GeneStatement.Whole(stated(sent, gene, phenotype.get()))
        : refused(Reason.PHENOTYPE_NOT_READ, VALUE);
  }

  /** A term of another gene's scale says nothing; of a gene without a table nothing is known. */
  private boolean isTermOf(GeneSymbol gene, String phenotype) {
    var terms = known.functions().terms(gene);
    return terms.isEmpty() || phenotype.startsWith("*") || terms.contains(phenotype);
  }

  /** The pharmacogenes that an Observation names anywhere. */
  Set<GeneSymbol> genesNamedBy(Sent sent) {
    var named = genes(sent, new Components(sent.observation(), new ReadingNotes()));
    named.addAll(genesOf(sent));
    named.removeIf(gene -> Pharmacogene.ofSymbol(gene.value()).isEmpty());
    return named;
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
