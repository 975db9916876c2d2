package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * The alleles in a laboratory's own writing, such as {@code CYP2C19*2/*17}, {@code *1/*4x2}, {@code
 * HLA-B*57:01} or a GL string.
 *
 * @param gene as the text names it; empty where it names none
 * @param alleles in the order written; two for a genotype, one for a haplotype
 * @param shortened whether a finer name than guidelines use was cut to theirs
 */
record AlleleText(Optional<GeneSymbol> gene, List<String> alleles, boolean shortened) {
  private static final Pattern LED_BY_GENE =
      Pattern.compile("([A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,4})?)\\s*:?\\s*(\\*.+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+|[A-Z]{1,6}[0-9]{3,}|rs[0-9]+");
  private static final Pattern GL_STRING = Pattern.compile("hla#[^#]*#(.+)");

  /** PharmVar's suballele, of which guidelines use the number before the point. */
  private static final Pattern SUBALLELE = Pattern.compile("(\\*\\d+)\\.\\d{3}(x.*)?");

  /** IMGT's name, of which guidelines use the first two fields; a null allele keeps its letter. */
  private static final Pattern LONG_HLA = Pattern.compile("(\\*\\d+:\\d+)(?::\\d+)+([NLSCAQ]?)");

  AlleleText {
    alleles = List.copyOf(alleles);
  }

  /**
   * Empty where the text holds no allele.
   *
   * @param stated the gene that stands beside the text; empty where none does
   */
  static Optional<AlleleText> parse(String text, Optional<GeneSymbol> stated) {
    String bare = text.strip();
    var glString = GL_STRING.matcher(bare);
    if (glString.matches()) {
      // Its slash parts alleles that could not be told from each other, its plus the two copies.
      return glString.group(1).matches(".*[/|^~].*")
          ? Optional.empty()
          : of(List.of(glString.group(1).split("\\+", -1)), stated);
    }
    return of(copies(bare), stated);
  }

  private static Optional<AlleleText> of(List<String> parts, Optional<GeneSymbol> stated) {
    var genes = new ArrayList<GeneSymbol>();
    var alleles = new ArrayList<String>();
    boolean shortened = false;
    for (String part : parts) {
      String allele = withoutGene(part.strip(), stated, genes);
      String usual = usual(allele);
      if (!isAllele(usual, stated)) {
        return Optional.empty();
      }
      shortened |= !usual.equals(allele);
      alleles.add(usual);
    }
    if (genes.stream().distinct().count() > 1) {
      return Optional.empty();
    }
    return Optional.of(new AlleleText(genes.stream().findFirst(), alleles, shortened));
  }

  /** Takes the gene's name off, and remembers it. */
  private static String withoutGene(
      String part, Optional<GeneSymbol> stated, List<GeneSymbol> genes) {
    var led = LED_BY_GENE.matcher(part);
    if (led.matches()) {
      GeneSymbol.parse(led.group(1)).ifPresent(genes::add);
      return led.group(2);
    }
    String prefix = stated.map(GeneSymbol::value).orElse("");
    if (!prefix.isEmpty() && part.regionMatches(true, 0, prefix, 0, prefix.length())) {
      genes.add(stated.orElseThrow());
      return part.substring(prefix.length()).replaceFirst("^\\s*:?\\s*", "");
    }
    return part;
  }

  private static String usual(String allele) {
    var suballele = SUBALLELE.matcher(allele);
    if (suballele.matches()) {
      return suballele.group(1) + Optional.ofNullable(suballele.group(2)).orElse("");
    }
    var longHla = LONG_HLA.matcher(allele);
    return longHla.matches() ? longHla.group(1) + longHla.group(2) : allele;
  }

  /**
   * A bare code of some other list is no allele; a name without a star needs its gene beside it.
   */
  private static boolean isAllele(String allele, Optional<GeneSymbol> stated) {
    if (allele.isBlank() || NUMBER.matcher(allele).matches()) {
      return false;
    }
    // Words behind a star say something about the allele, such as that it was not found.
    return allele.startsWith("*")
        ? !allele.contains(" ")
        : allele.startsWith("[*") || stated.isPresent();
  }

  /** Splits at slashes and bars that stand outside of brackets. */
  private static List<String> copies(String text) {
    var copies = new ArrayList<String>();
    var copy = new StringBuilder();
    int depth = 0;
    for (int k = 0; k < text.length(); k++) {
      char letter = text.charAt(k);
      depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
      if (depth == 0 && (letter == '/' || letter == '|')) {
        copies.add(copy.toString());
        copy.setLength(0);
      } else {
        copy.append(letter);
      }
    }
    copies.add(copy.toString());
    return copies;
  }

  /**
   * All readings that the concept's codes, displays and text allow, each once. A text with stars
   * counts before one without: that may be a code of any list.
   */
  static List<AlleleText> in(Concept concept, Optional<GeneSymbol> stated) {
    Stream<String> codes = concept.codings().stream().map(coding -> coding.code());
    var all =
        Stream.concat(concept.words(), codes)
            .filter(text -> !text.isEmpty())
            .flatMap(text -> parse(text, stated).stream())
            .distinct()
            .toList();
    var starred = all.stream().filter(AlleleText::isStarred).toList();
    return starred.isEmpty() ? all : starred;
  }

  private boolean isStarred() {
    return alleles.stream().allMatch(allele -> allele.contains("*"));
  }

  /** Alleles identify people, so printing shows none. */
  @Override
  public String toString() {
    return alleles.size() + " alleles";
  }
}
