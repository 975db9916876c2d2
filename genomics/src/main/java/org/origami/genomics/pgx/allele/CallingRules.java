package org.origami.genomics.pgx.allele;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is peculiar to one gene when its alleles are called. */
public final class CallingRules {
  private static final Set<String> KNOWN =
      Set.of(
          "calling",
          "undocumented-bases",
          "tagged-pair",
          "single-variant",
          "part-of",
          "required-position",
          "unphased-pick",
          "ignored-position",
          "ignored-allele",
          "tier-1-allele",
          "tier-1-position");

  private final CallingMethod method;
  private final boolean undocumentedIsReference;
  private final Set<Integer> requiredPositions;
  private final List<UnphasedPick> picks;
  private final Map<String, String> coreOf;
  private final Optional<TaggedPair> taggedPair;
  private final Optional<SingleVariant> singleVariant;
  private final Set<Integer> tierOnePositions;
  private final Map<String, List<String>> values;

  private CallingRules(Map<String, List<String>> values) {
    this.values = Map.copyOf(values);
    if (!KNOWN.containsAll(values.keySet())) {
      throw new IllegalArgumentException("a rule has a known name");
    }
    method = only("calling").map(CallingRules::methodOf).orElse(CallingMethod.DIPLOTYPE);
    undocumentedIsReference = only("undocumented-bases").isPresent();
    requiredPositions = positions("required-position");
    picks = all("unphased-pick").map(CallingRules::pick).toList();
    coreOf = all("part-of").map(CallingRules::parts).collect(twoColumns());
    taggedPair = only("tagged-pair").map(CallingRules::pair);
    singleVariant = only("single-variant").map(CallingRules::single);
    tierOnePositions = positions("tier-1-position");
  }

  /** From the rows of a table: each rule's values, in order. */
  static CallingRules of(Map<String, List<String>> values) {
    return new CallingRules(values);
  }

  public CallingMethod method() {
    return method;
  }

  /**
   * Whether bases that no allele has count as the reference's, so that the gene is still called.
   */
  public boolean undocumentedIsReference() {
    return undocumentedIsReference;
  }

  /** Positions without which the gene is not called. */
  public Set<Integer> requiredPositions() {
    return requiredPositions;
  }

  public List<UnphasedPick> picks() {
    return picks;
  }

  /** The allele that a suballele is reported as; any other name stays as it is. */
  public String reportedName(String allele) {
    return coreOf.getOrDefault(allele, allele);
  }

  public Optional<TaggedPair> taggedPair() {
    return taggedPair;
  }

  public Optional<SingleVariant> singleVariant() {
    return singleVariant;
  }

  /** Positions that the Association for Molecular Pathology wants every test to cover. */
  public Set<Integer> tierOnePositions() {
    return tierOnePositions;
  }

  /** Alleles that the table leaves out on purpose. */
  public List<String> ignoredAlleles() {
    return all("ignored-allele").toList();
  }

  private Stream<String> all(String rule) {
    return values.getOrDefault(rule, List.of()).stream();
  }

  private Optional<String> only(String rule) {
    if (all(rule).count() > 1) {
      throw new IllegalArgumentException("the rule stands once: " + rule);
    }
    return all(rule).findFirst();
  }

  private Set<Integer> positions(String rule) {
    return all(rule).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static CallingMethod methodOf(String word) {
    return switch (word) {
      case "lowest-function" -> CallingMethod.LOWEST_FUNCTION;
      case "outside-only" -> CallingMethod.OUTSIDE_ONLY;
      default -> throw new IllegalArgumentException("a known way of calling");
    };
  }

  private static UnphasedPick pick(String value) {
    List<String> labels = parts(value);
    return new UnphasedPick(labels.get(0), labels.subList(1, labels.size()));
  }

  private static TaggedPair pair(String value) {
    List<String> parts = parts(value);
    return new TaggedPair(
        Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), parts.get(2), parts.get(3));
  }

  private static SingleVariant single(String value) {
    List<String> parts = parts(value);
    return new SingleVariant(
        Integer.parseInt(parts.get(0)),
        parts.stream().skip(1).map(p -> List.of(p.split("=", 2))).collect(twoColumns()));
  }

  private static List<String> parts(String value) {
    return List.of(value.split(" \\| ", -1));
  }

  private static Collector<List<String>, ?, Map<String, String>> twoColumns() {
    return Collectors.toUnmodifiableMap(parts -> parts.get(0), parts -> parts.get(1));
  }
}
