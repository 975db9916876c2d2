package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.Haplotype;

/**
 * Finds what CPIC says of the allele on one copy of a gene.
 *
 * <p>Beside the names that CPIC lists it reads suballeles ({@code *4.012} has the function of its
 * core allele), copy numbers ({@code *10x3}) and tandems ({@code *68 + *1}).
 */
final class AlleleReader {
  private static final List<String> PREFIXES = List.of("m.", "c.", "*");
  private static final Pattern SUBALLELE = Pattern.compile("(\\*\\d+[A-Z]?)\\.\\d{3}");

  private final AlleleFunctions functions;
  private final CopyNumbers copies;

  AlleleReader(AlleleFunctions functions) {
    this.functions = functions;
    this.copies = new CopyNumbers(functions);
  }

  FunctionReading read(Haplotype haplotype) {
    String name = haplotype.name().strip();
    if (!haplotype.uncalled().isEmpty()) {
      return FunctionReading.notCalled(name, haplotype.uncalled());
    }
    return functions
        .of(name)
        // A tandem in brackets, where the table has it without.
        .or(() -> functions.of(withoutBrackets(name)))
        .or(() -> standsFor(haplotype))
        .map(listed -> listed(listed, name))
        .orElseGet(() -> notListed(haplotype, name));
  }

  /** A copy that is named by its one variant, such as {@code rs4149056 C}, stands for an allele. */
  private Optional<AlleleFunction> standsFor(Haplotype haplotype) {
    return haplotype.plain() ? functions.of(haplotype.namedAlleles().get(0)) : Optional.empty();
  }

  /** A suballele that is defined without a function of its own has that of its core allele. */
  private FunctionReading listed(AlleleFunction allele, String name) {
    return allele.function().isEmpty()
        ? suballele(name).orElseGet(() -> FunctionReading.of(allele))
        : FunctionReading.of(allele);
  }

  private FunctionReading notListed(Haplotype haplotype, String name) {
    if (!haplotype.plain() || name.startsWith("[")) {
      return FunctionReading.combination(name);
    }
    return suballele(name).or(() -> copies.read(name)).orElseGet(() -> unknown(name));
  }

  private FunctionReading unknown(String name) {
    return PREFIXES.stream()
        .filter(prefix -> functions.of(prefix + name).isPresent())
        .findFirst()
        .map(prefix -> FunctionReading.unknown(name, prefix))
        .orElseGet(() -> FunctionReading.unknown(name));
  }

  private Optional<FunctionReading> suballele(String name) {
    Matcher form = SUBALLELE.matcher(name);
    return form.matches()
        ? functions.of(form.group(1)).map(AlleleReader::ofCore)
        : Optional.empty();
  }

  private static FunctionReading ofCore(AlleleFunction core) {
    FunctionReading reading = FunctionReading.of(core);
    return core.function().isPresent()
        ? reading.noting("A suballele has the function of its core allele.")
        : reading;
  }

  private static String withoutBrackets(String name) {
    return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
  }
}
