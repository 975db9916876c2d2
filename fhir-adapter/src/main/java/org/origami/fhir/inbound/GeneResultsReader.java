package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.call.DiplotypeCaller;
import org.origami.genomics.pgx.outside.VariantCheck;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * Reads what a patient's Observations say of pharmacogenes. It never throws: an Observation that
 * cannot be read is unread with its reason.
 */
public final class GeneResultsReader {
  private final PositionReader positions;
  private final VariantCalls variants;
  private final VariantCheck check;

  /** With the allele tables that ship with Origami. */
  public GeneResultsReader() {
    this(AlleleDefinitions.bundled());
  }

  public GeneResultsReader(AlleleDefinitions definitions) {
    this.positions = new PositionReader(definitions, new HgvsReader());
    this.variants = new VariantCalls(new DiplotypeCaller(definitions));
    this.check = new VariantCheck(definitions);
  }

  /**
   * Reads the results of a known patient; Observations of anybody else are unread.
   *
   * @param patient such as {@code Patient/1} or an absolute address
   * @param resources Observations, or Bundles and Parameters that hold them, in any order
   */
  public GeneReading readFor(String patient, Collection<? extends Resource> resources) {
    return read(Address.parse(patient), resources);
  }

  /** Reads the results of the one patient that the resources speak of; of several, nobody's. */
  public GeneReading read(Collection<? extends Resource> resources) {
    return read(Optional.empty(), resources);
  }

  private GeneReading read(Optional<Address> patient, Collection<? extends Resource> resources) {
    var sent = SentResources.unpack(resources);
    var index = CaseIndex.of(sent.observations());
    var owners = Owners.of(patient, index, sent.patients());
    return new Reading(index, owners).reading();
  }

  /** One reading under way; used by one thread. */
  private final class Reading {
    private final CaseIndex index;
    private final Owners owners;
    private final GeneStatementReader statements;
    private final Map<Sent, Refusal> refused = new LinkedHashMap<>();
    private final List<GeneResult> results = new ArrayList<>();
    private final List<GeneStatement.OneCopy> copies = new ArrayList<>();
    private final List<PositionStatement> found = new ArrayList<>();
    private final List<GeneCall> calls = new ArrayList<>();
    private final Map<GeneSymbol, List<Sent>> origins = new LinkedHashMap<>();

    Reading(CaseIndex index, Owners owners) {
      this.index = index;
      this.owners = owners;
      this.statements = new GeneStatementReader(index);
    }

    GeneReading reading() {
      index.observations().forEach(this::take);
      var pairs = new CopyPairs(copies);
      results.addAll(pairs.results());
      refused.putAll(pairs.refused());
      var statements = new VariantStatements(found);
      refused.putAll(statements.overruled());
      byQuestion().values().forEach(about -> choose(about, statements));
      statements.genes().forEach(gene -> callVariants(gene, statements));
      return numbered();
    }

    private void take(Sent sent) {
      var refusal = owners.refusal(sent).or(() -> Gate.state(sent.observation()));
      if (refusal.isPresent()) {
        refused.put(sent, refusal.get());
        return;
      }
      if (ObservationKind.of(sent.observation()) == ObservationKind.VARIANT) {
        positions.read(sent).match(found::add, notRead -> refused.put(sent, notRead));
        return;
      }
      statement(sent).match(results::add, copies::add, notRead -> refused.put(sent, notRead));
    }

    private GeneStatement statement(Sent sent) {
      var observation = sent.observation();
      var kind = ObservationKind.of(observation);
      return switch (kind) {
        case GENOTYPE, HAPLOTYPE -> statements.alleles(sent);
        default ->
            GenePhenotypes.isStatedBy(observation)
                ? statements.phenotype(sent)
                : new GeneStatement.Refused(new Refusal(Reason.NOT_A_GENE_RESULT, kind.field()));
      };
    }

    /** By gene; that one HLA allele is carried does not contradict what is said of another. */
    private Map<String, List<GeneResult>> byQuestion() {
      var questions = new LinkedHashMap<String, List<GeneResult>>();
      for (GeneResult result : results) {
        var allele =
            result.phenotype().filter(term -> term.startsWith("*")).map(t -> t.split(" ", 2)[0]);
        var question = result.gene().value() + allele.orElse("");
        questions.computeIfAbsent(question, key -> new ArrayList<>()).add(result);
      }
      return questions;
    }

    /** A laboratory's own result of a gene governs, where its variants leave it standing. */
    private void choose(List<GeneResult> about, VariantStatements statements) {
      var gene = about.get(0).gene();
      var choice = new GeneChoice(gene);
      var chosen = choice.choose(about);
      refused.putAll(choice.refused());
      var checking = new ResultCheck(check);
      calls.add(checking.check(chosen, choice.time(), choice.counted(), statements.saidOf(gene)));
      refused.putAll(checking.refused());
      originsOf(gene).addAll(choice.counted());
    }

    private void callVariants(GeneSymbol gene, VariantStatements statements) {
      boolean open = !origins.containsKey(gene);
      var disputed = statements.disputedOf(gene);
      if (open && !disputed.isEmpty()) {
        calls.add(VariantCalls.disputed(gene));
        refused.putAll(VariantStatements.refusals(disputed, Reason.RESULTS_DISAGREE));
      } else if (open) {
        calls.add(variants.call(gene, statements.of(gene)));
      }
      statements.saidOf(gene).forEach(it -> originsOf(gene).addAll(it.from()));
    }

    private List<Sent> originsOf(GeneSymbol gene) {
      return origins.computeIfAbsent(gene, key -> new ArrayList<>());
    }

    private GeneReading numbered() {
      var unread = new ArrayList<UnreadFinding>();
      var sources = new HashMap<FindingId, SourceObservation>();
      var ids = new HashMap<Sent, FindingId>();
      for (Sent sent : index.observations()) {
        var id = new FindingId(ids.size() + 1);
        ids.put(sent, id);
        sent.place().ifPresent(at -> sources.put(id, new SourceObservation(at.value(), List.of())));
        Optional.ofNullable(refused.get(sent))
            .ifPresent(refusal -> unread.add(refusal.numbered(id)));
      }
      var behind = new LinkedHashMap<GeneSymbol, List<FindingId>>();
      origins.forEach(
          (gene, from) ->
              behind.put(
                  gene,
                  from.stream()
                      .filter(sent -> !refused.containsKey(sent))
                      .distinct()
                      .flatMap(sent -> Optional.ofNullable(ids.get(sent)).stream())
                      .toList()));
      return new GeneReading(calls, behind, unread, sources, owners.named());
    }
  }
}
