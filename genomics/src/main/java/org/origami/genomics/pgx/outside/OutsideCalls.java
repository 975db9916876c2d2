package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * What an outside call file states.
 *
 * @param bySample the calls of each named sample; under no name those of a file without a sample
 *     column
 * @param firstLines where each named sample is first met
 * @param refused the lines that cannot be used, in order; the genes that they name have no call
 */
public record OutsideCalls(
    Map<Optional<String>, List<GeneCall>> bySample,
    Map<String, Integer> firstLines,
    List<RefusedLine> refused) {
  /** No file was given. */
  public static final OutsideCalls NONE = new OutsideCalls(Map.of(), Map.of(), List.of());

  private static final CallNote OVERRULED =
      new CallNote(
          CallNote.Kind.OVERRULED, "A call from the genotypes was set aside for the outside call.");

  public OutsideCalls {
    bySample = Map.copyOf(bySample);
    firstLines = Map.copyOf(firstLines);
    refused = List.copyOf(refused);
  }

  /** Whether the file says for itself which sample each line is of. */
  public boolean namesSamples() {
    return !firstLines.isEmpty();
  }

  public boolean namesSample(String sample) {
    return firstLines.containsKey(sample);
  }

  /**
   * The calls of a sample; a file without a sample column speaks of whichever is asked for, and so
   * does a line that leaves the column blank, where no other line speaks of its gene.
   */
  public List<GeneCall> of(String sample) {
    var own = bySample.getOrDefault(Optional.of(sample), List.of());
    var genes = own.stream().map(GeneCall::gene).collect(Collectors.toSet());
    var unnamed = bySample.getOrDefault(Optional.<String>empty(), List.of()).stream();
    return Stream.concat(own.stream(), unnamed.filter(call -> !genes.contains(call.gene())))
        .toList();
  }

  /** A refusal for each named sample that the run does not have. */
  public List<RefusedLine> strangers(Set<String> samples) {
    return firstLines.entrySet().stream()
        .filter(it -> !samples.contains(it.getKey()))
        .map(it -> new RefusedLine(it.getValue(), RefusedLine.Problem.NO_SUCH_SAMPLE, "sample"))
        .sorted((one, other) -> Integer.compare(one.line(), other.line()))
        .toList();
  }

  /**
   * A sample's calls with the outside ones in the place of those from genotypes, by gene; what was
   * overruled is noted.
   */
  public List<GeneCall> over(String sample, List<GeneCall> called) {
    var outside = of(sample);
    if (outside.isEmpty()) {
      return called;
    }
    Map<GeneSymbol, List<GeneCall>> byGene = new TreeMap<>();
    Set<GeneSymbol> stated = outside.stream().map(GeneCall::gene).collect(Collectors.toSet());
    Set<GeneSymbol> overruled = new HashSet<>();
    for (var call : called) {
      if (!stated.contains(call.gene())) {
        byGene.computeIfAbsent(call.gene(), it -> new ArrayList<>()).add(call);
      } else if (isCalled(call)) {
        overruled.add(call.gene());
      }
    }
    for (var call : outside) {
      byGene
          .computeIfAbsent(call.gene(), it -> new ArrayList<>())
          .add(
              overruled.contains(call.gene())
                  ? call.with(call.evidence().noting(OVERRULED))
                  : call);
    }
    return byGene.values().stream().flatMap(List::stream).toList();
  }

  private static boolean isCalled(GeneCall call) {
    return call.match(found -> true, found -> true, found -> true, not -> false);
  }

  @Override
  public String toString() {
    return bySample.size() + " samples, " + refused.size() + " lines refused";
  }
}
