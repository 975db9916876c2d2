package org.origami.genomics.pgx.phenotype;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.AlleleFunction;

/**
 * Activity of repeated gene copies on one chromosome that CPIC does not list: the value of one copy
 * times the number of copies, copies of several kinds added up (PMID 31647186).
 *
 * <p>Without a number ({@code *1xN}) there are two copies or more.
 */
final class CopyNumbers {
  private static final Pattern TANDEM = Pattern.compile("\\s*\\+\\s*");
  private static final Pattern COPIES =
      Pattern.compile("(?<allele>.+?)x(?:(?<exactly>[1-9]\\d?)|(?:≥|>=)(?<least>[1-9]\\d?)|N)");
  private static final int LISTED_TOGETHER = 3;
  private static final Set<String> UNKNOWING = Set.of("Uncertain function", "Unknown function");
  private static final String SUMMED =
      "CPIC does not list this arrangement of gene copies; its activity is the sum over its copies.";

  private final AlleleFunctions functions;

  CopyNumbers(AlleleFunctions functions) {
    this.functions = functions;
  }

  /** Empty where a part is no allele of the gene. */
  Optional<FunctionReading> read(String name) {
    List<AlleleFunction> parts = new ArrayList<>();
    for (String part : TANDEM.split(name, -1)) {
      Optional<AlleleFunction> one = functions.of(part).or(() -> repeated(part));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      parts.add(one.get());
    }
    return Optional.of(parts.size() == 1 ? reading(parts.get(0)) : reading(together(parts)));
  }

  private FunctionReading reading(AlleleFunction allele) {
    FunctionReading reading = FunctionReading.of(allele);
    boolean listed = functions.of(allele.allele()).isPresent();
    return listed || allele.function().isEmpty() ? reading : reading.noting(SUMMED);
  }

  private Optional<AlleleFunction> repeated(String part) {
    Matcher form = COPIES.matcher(part);
    if (!form.matches()) {
      return Optional.empty();
    }
    String allele = form.group("allele");
    boolean orMore = form.group("exactly") == null;
    int copies = copies(form);
    Optional<AlleleFunction> binned =
        copies >= LISTED_TOGETHER
            ? functions.of(allele + "x≥" + LISTED_TOGETHER)
            : Optional.empty();
    return binned.or(() -> functions.of(allele).map(one -> times(part, one, copies, orMore)));
  }

  private static int copies(Matcher form) {
    String number = form.group("exactly") == null ? form.group("least") : form.group("exactly");
    return number == null ? 2 : Integer.parseInt(number);
  }

  private static AlleleFunction times(String name, AlleleFunction one, int copies, boolean orMore) {
    return one.activityValue()
        .map(value -> value.value().multiply(BigDecimal.valueOf(copies)))
        .map(value -> of(name, new ActivityScore(value, orMore && value.signum() > 0)))
        .orElseGet(() -> withoutValue(name, one));
  }

  private static AlleleFunction together(List<AlleleFunction> parts) {
    String name = String.join(" + ", parts.stream().map(AlleleFunction::allele).toList());
    return Scores.sum(parts)
        .map(value -> of(name, value))
        .orElseGet(
            () ->
                withoutValue(
                    name,
                    parts.stream()
                        .filter(part -> part.activityValue().isEmpty())
                        .findFirst()
                        .orElseThrow()));
  }

  /**
   * Copies of which one is of uncertain function are of uncertain function; nothing is added up.
   */
  private static AlleleFunction withoutValue(String name, AlleleFunction part) {
    boolean scored = part.function().filter(UNKNOWING::contains).isPresent();
    return new AlleleFunction(name, scored ? part.function() : Optional.empty(), Optional.empty());
  }

  /** A value has the function that CPIC gives to each listed allele of that value. */
  private static AlleleFunction of(String name, ActivityScore value) {
    int toNormal = value.compareTo(ActivityScore.of("1.0"));
    String function;
    if (value.value().signum() == 0) {
      function = "No function";
    } else if (toNormal < 0) {
      function = "Decreased function";
    } else {
      function = toNormal == 0 ? "Normal function" : "Increased function";
    }
    return new AlleleFunction(name, Optional.of(function), Optional.of(value));
  }
}
