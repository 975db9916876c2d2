package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * What single variants say of each position: those that say the same are one statement, and where
 * they cannot all be true the newest counts.
 */
final class VariantStatements {
  private final List<PositionStatement> counted = new ArrayList<>();
  private final List<PositionStatement> disputed = new ArrayList<>();
  private final List<PositionStatement> overruled = new ArrayList<>();

  VariantStatements(List<PositionStatement> sent) {
    var byLocus = new LinkedHashMap<Locus, List<PositionStatement>>();
    for (var statement : sent) {
      add(
          statement,
          byLocus.computeIfAbsent(statement.position().locus(), at -> new ArrayList<>()));
    }
    byLocus.values().forEach(this::settle);
  }

  private static void add(PositionStatement statement, List<PositionStatement> at) {
    var same = at.stream().filter(statement::agrees).findFirst();
    same.ifPresentOrElse(
        it -> at.set(at.indexOf(it), it.joinedBy(statement)), () -> at.add(statement));
  }

  private void settle(List<PositionStatement> at) {
    if (together(at)) {
      counted.addAll(at);
      return;
    }
    var newest =
        at.stream()
            .filter(
                it ->
                    at.stream()
                        .filter(other -> !other.equals(it))
                        .allMatch(other -> Moment.isOlder(other.time(), it.time())))
            .findFirst();
    newest.ifPresentOrElse(
        it -> {
          counted.add(it);
          at.stream().filter(other -> !other.equals(it)).forEach(overruled::add);
        },
        () -> disputed.addAll(at));
  }

  /** Two alternatives may share the copies; one of them is not on one copy and on two. */
  private static boolean together(List<PositionStatement> at) {
    long alternatives = at.stream().map(PositionStatement::alternative).distinct().count();
    long chromosomes = at.stream().map(PositionStatement::single).distinct().count();
    int copies = at.stream().mapToInt(PositionStatement::copies).sum();
    return alternatives == at.size() && chromosomes == 1 && copies <= (at.get(0).single() ? 1 : 2);
  }

  List<GeneSymbol> genes() {
    return Stream.concat(counted.stream(), disputed.stream())
        .map(PositionStatement::gene)
        .distinct()
        .toList();
  }

  /** All that is said of a gene's positions and not outdated. */
  List<PositionStatement> saidOf(GeneSymbol gene) {
    return Stream.concat(of(gene).stream(), disputedOf(gene).stream()).toList();
  }

  /** What is known of a gene's positions. */
  List<PositionStatement> of(GeneSymbol gene) {
    return counted.stream().filter(it -> it.gene().equals(gene)).toList();
  }

  /** What is said of a gene's positions and cannot all be true. */
  List<PositionStatement> disputedOf(GeneSymbol gene) {
    return disputed.stream().filter(it -> it.gene().equals(gene)).toList();
  }

  Map<Sent, Refusal> overruled() {
    var refused = new LinkedHashMap<Sent, Refusal>();
    overruled.stream()
        .flatMap(it -> it.from().stream())
        .forEach(sent -> refused.put(sent, new Refusal(Reason.OVERRULED, "effective")));
    return refused;
  }
}
