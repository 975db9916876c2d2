package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * Chooses among a laboratory's results of one gene: the newest counts, an older one that says
 * otherwise is told, and two of one time that disagree make the gene unreadable.
 */
final class GeneChoice {
  private final GeneSymbol gene;
  private final List<Sent> counted = new ArrayList<>();
  private final Map<Sent, Refusal> refused = new LinkedHashMap<>();
  private final List<CallNote> notes = new ArrayList<>();
  private Optional<Moment> time = Optional.empty();
  private boolean ambiguous;

  GeneChoice(GeneSymbol gene) {
    this.gene = gene;
  }

  GeneCall choose(List<GeneResult> results) {
    var alleles = newest(results, result -> result.diplotype().isPresent());
    var phenotype = newest(results, result -> result.phenotype().isPresent());
    if (ambiguous) {
      return new GeneCall.NotCalled(gene, NoCallReason.UNREADABLE, evidence());
    }
    var stated = phenotype.filter(it -> !isOlder(it, alleles));
    Stream.of(alleles, stated).flatMap(Optional::stream).forEach(this::count);
    phenotype.filter(it -> stated.isEmpty()).ifPresent(this::overrule);
    time = alleles.or(() -> stated).flatMap(GeneResult::time);
    var diplotype = alleles.flatMap(GeneResult::diplotype);
    var term = stated.flatMap(GeneResult::phenotype);
    return term.isPresent()
        ? new GeneCall.Stated(
            gene, CallSource.LABORATORY, diplotype, term, Optional.empty(), evidence())
        : called(diplotype.orElseThrow());
  }

  private GeneCall called(Diplotype diplotype) {
    return new GeneCall.Diplotypes(
        gene,
        CallSource.LABORATORY,
        List.of(new ScoredDiplotype(diplotype, 0)),
        List.of(),
        evidence());
  }

  /** A phenotype that is older than the alleles was drawn from something else. */
  private static boolean isOlder(GeneResult phenotype, Optional<GeneResult> alleles) {
    return alleles.filter(it -> Moment.isOlder(phenotype.time(), it.time())).isPresent();
  }

  private Optional<GeneResult> newest(List<GeneResult> results, Predicate<GeneResult> about) {
    var distinct = distinct(results.stream().filter(about).toList());
    if (distinct.isEmpty()) {
      return Optional.empty();
    }
    var newest = distinct.stream().filter(it -> isNewest(it, distinct)).findFirst();
    newest.ifPresentOrElse(
        it -> distinct.stream().filter(other -> !other.equals(it)).forEach(this::overrule),
        () -> disagree(distinct));
    return newest;
  }

  private static boolean isNewest(GeneResult result, List<GeneResult> all) {
    return all.stream()
        .filter(other -> !other.equals(result))
        .allMatch(other -> Moment.isOlder(other.time(), result.time()));
  }

  /** Those that say the same are one result, as new as the newest of them. */
  private static List<GeneResult> distinct(List<GeneResult> results) {
    var distinct = new ArrayList<GeneResult>();
    for (GeneResult result : results) {
      var same = distinct.stream().filter(result::agrees).findFirst();
      same.ifPresentOrElse(
          it -> distinct.set(distinct.indexOf(it), it.joinedBy(result)),
          () -> distinct.add(result));
    }
    return distinct;
  }

  private void count(GeneResult result) {
    result.from().stream().filter(sent -> !counted.contains(sent)).forEach(counted::add);
    result.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
  }

  private void overrule(GeneResult result) {
    notes.add(
        new CallNote(
            CallNote.Kind.OVERRULED,
            "An older result of the laboratory says something else and was set aside."));
    result.from().forEach(sent -> refused.put(sent, new Refusal(Reason.OVERRULED, "effective")));
  }

  private void disagree(List<GeneResult> results) {
    ambiguous = true;
    notes.add(
        new CallNote(
            CallNote.Kind.AMBIGUOUS,
            "Results of one time disagree on this gene, so that none of them is used."));
    results.stream()
        .flatMap(result -> result.from().stream())
        .forEach(sent -> refused.put(sent, new Refusal(Reason.RESULTS_DISAGREE, "effective")));
  }

  private CallEvidence evidence() {
    return new CallEvidence(0, List.of(), false, List.of(), notes.stream().distinct().toList());
  }

  /** The alleles that a laboratory's call rests on; empty where it states none. */
  static Optional<List<String>> allelesOf(GeneCall call) {
    return call.<Optional<Diplotype>>match(
            called -> Optional.of(called.best().get(0).diplotype()),
            unphased -> Optional.empty(),
            GeneCall.Stated::diplotype,
            notCalled -> Optional.empty())
        .map(it -> it.haplotypes().stream().map(Haplotype::name).toList());
  }

  /** When what counts was found: the alleles, or the phenotype without them. */
  Optional<Moment> time() {
    return time;
  }

  /** The Observations that the call rests on. */
  List<Sent> counted() {
    return counted;
  }

  /** Those that were set aside, unless they also say something that counts. */
  Map<Sent, Refusal> refused() {
    var left = new LinkedHashMap<>(refused);
    left.keySet().removeAll(counted);
    return left;
  }
}
