package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.call.DiplotypeCaller;
import org.origami.genomics.pgx.outside.KnownAlleles;
import org.origami.genomics.pgx.outside.VariantCheck;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;
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
  private final KnownAlleles known;

  /** With the allele tables that ship with Origami. */
  public GeneResultsReader() {
    this(AlleleDefinitions.bundled());
  }

  public GeneResultsReader(AlleleDefinitions definitions) {
    this.positions = new PositionReader(definitions, new HgvsReader());
    this.variants = new VariantCalls(new DiplotypeCaller(definitions));
    this.known = new KnownAlleles(definitions, PharmacogeneTables.bundled());
    this.check = new VariantCheck(known);
  }

  /** Reads what a hospital's server answered to a search by this patient. */
  public GeneReading readPulled(String patient, Collection<? extends Resource> resources) {
    return read(Address.parse(patient), true, resources);
  }

  /**
   * Reads the results of a known patient; Observations of anybody else are unread.
   *
   * @param patient such as {@code Patient/1} or an absolute address
   * @param resources Observations, or Bundles and Parameters that hold them, in any order
   */
  public GeneReading readFor(String patient, Collection<? extends Resource> resources) {
    return read(Address.parse(patient), false, resources);
  }

  /** Reads the results of the one patient that the resources speak of; of several, nobody's. */
  public GeneReading read(Collection<? extends Resource> resources) {
    return read(Optional.empty(), false, resources);
  }

  private GeneReading read(
      Optional<Address> patient, boolean searched, Collection<? extends Resource> resources) {
    var sent = SentResources.unpack(resources);
    var index = CaseIndex.of(sent.observations());
    var owners = Owners.of(patient, searched, index, sent.patients());
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
      this.statements = new GeneStatementReader(index, known);
    }

    GeneReading reading() {
      index.observations().forEach(this::take);
      var pairs = new CopyPairs(copies, genotypes());
      results.addAll(pairs.results());
      refused.putAll(pairs.refused());
      pairs.lone().forEach(it -> refuse(List.of(it.from()), Reason.OTHER_COPY_MISSING, "value"));
      var statements = new VariantStatements(found);
      refused.putAll(statements.overruled());
      byQuestion().values().forEach(about -> choose(about, statements, pairs));
      statements.genes().forEach(gene -> callVariants(gene, statements));
      nameUnreadable();
      return numbered();
    }

    private void take(Sent sent) {
      var refusal = refusal(sent);
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

    /** Why it must not be read, whatever it says. */
    private Optional<Refusal> refusal(Sent sent) {
      return owners
          .refusal(sent)
          .or(() -> Gate.state(sent.observation()))
          .or(() -> Gate.inherited(sent.observation()));
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

    /** The Observations that each genotype is derived from. */
    private List<List<Sent>> genotypes() {
      return index.observations().stream()
          .filter(sent -> ObservationKind.of(sent.observation()) == ObservationKind.GENOTYPE)
          .filter(sent -> refusal(sent).isEmpty())
          .map(
              sent ->
                  sent.observation().getDerivedFrom().stream()
                      .flatMap(origin -> index.find(origin, sent).stream())
                      .toList())
          .toList();
    }

    /** A laboratory's own result of a gene governs, where its parts leave it standing. */
    private void choose(List<GeneResult> about, VariantStatements statements, CopyPairs pairs) {
      var gene = about.get(0).gene();
      var choice = new GeneChoice(gene);
      var chosen = choice.choose(about);
      refused.putAll(choice.refused());
      var parts = new ArrayList<ResultCheck.Part>();
      for (var it : statements.saidOf(gene)) {
        boolean fits = check.fits(chosen, it.position(), it.alternative(), it.copies());
        parts.add(new ResultCheck.Part(it.from(), it.time(), fits));
      }
      for (var copy : pairs.loneOf(gene)) {
        GeneChoice.allelesOf(chosen)
            .ifPresent(alleles -> parts.add(part(copy, alleles.contains(copy.allele()))));
      }
      parts.forEach(part -> refused.keySet().removeAll(part.from()));
      var checking = new ResultCheck();
      calls.add(checking.check(chosen, choice.time(), choice.counted(), parts));
      refused.putAll(checking.refused());
      originsOf(gene).addAll(choice.counted());
      parts.forEach(part -> originsOf(gene).addAll(part.from()));
    }

    private static ResultCheck.Part part(GeneStatement.OneCopy copy, boolean fits) {
      return new ResultCheck.Part(List.of(copy.from()), copy.result().time(), fits);
    }

    /** A gene that something was sent about is never called untested. */
    private void nameUnreadable() {
      var called = calls.stream().map(GeneCall::gene).collect(Collectors.toSet());
      refused.forEach(
          (sent, refusal) -> {
            if (concerns(refusal.reason())) {
              statements.genesNamedBy(sent).stream()
                  .filter(called::add)
                  .map(
                      gene ->
                          new GeneCall.NotCalled(
                              gene, NoCallReason.UNREADABLE, CallEvidence.ELSEWHERE))
                  .forEach(calls::add);
            }
          });
    }

    /** Whether it is a result of this patient that was not withdrawn. */
    private static boolean concerns(Reason reason) {
      return switch (reason) {
        case OTHER_PATIENT, OTHER_FOCUS, CANCELLED, ENTERED_IN_ERROR, RESTATED -> false;
        default -> true;
      };
    }

    private void callVariants(GeneSymbol gene, VariantStatements statements) {
      boolean open = !origins.containsKey(gene);
      var disputed = statements.disputedOf(gene);
      if (open && !disputed.isEmpty()) {
        calls.add(VariantCalls.disputed(gene));
        disputed.forEach(it -> refuse(it.from(), Reason.RESULTS_DISAGREE, "effective"));
      } else if (open) {
        calls.add(variants.call(gene, statements.of(gene)));
      }
      if (open) {
        statements.saidOf(gene).forEach(it -> originsOf(gene).addAll(it.from()));
      }
    }

    private void refuse(List<Sent> observations, Reason reason, String field) {
      observations.forEach(sent -> refused.put(sent, new Refusal(reason, field)));
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
