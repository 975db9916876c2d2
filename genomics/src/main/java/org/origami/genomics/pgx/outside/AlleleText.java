package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.allele.AlleleNameOrder;
import org.origami.genomics.pgx.outside.RefusedLine.Problem;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.pgx.phenotype.Pharmacogene.Method;

/** The second field of an outside call: the alleles of a gene's copies, as callers write them. */
final class AlleleText {
  static final String FIELD = "alleles";

  private static final Pattern BETWEEN_COPIES = Pattern.compile("/(?![^\\[]*\\])");
  private static final Pattern BETWEEN_PHASED = Pattern.compile("\\|");
  private static final Pattern BETWEEN_ALTERNATIVES = Pattern.compile("\\s*;\\s*|(?i:\\s+or\\s+)");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*\\+\\s*");
  private static final Pattern SUBALLELE = Pattern.compile("(\\*\\d+[A-Z]?)\\.\\d{3}");
  private static final Pattern COPIES =
      Pattern.compile("(.+?)(?:[xX×]([1-9]\\d?|[nN])|[xX×]?((?:≥|>=)\\s*[1-9]\\d?))");

  /** Two fields name the protein; further ones do not change it. A letter at the end may. */
  private static final Pattern HLA = Pattern.compile("\\*?(\\d{2,3}(?::\\d{2,4}){0,3})([NLSCAQ]?)");

  /**
   * The names before colons: {@code *5701} is {@code *57:01}. Of A*92 and B*95, which went on where
   * A*02 and B*15 had used up their two digits, the present name has another group.
   */
  private static final Pattern FOUR_DIGITS = Pattern.compile("^\\*?(?!92|95)(\\d{2})(\\d{2})$");

  private final KnownAlleles known;
  private final Pharmacogene gene;

  AlleleText(KnownAlleles known, Pharmacogene gene) {
    this.known = known;
    this.gene = gene;
  }

  /** One diplotype, or each that the caller could not tell from the others, in its order. */
  List<Diplotype> read(String text) {
    var whole = withoutGene(text.strip());
    if (name(whole).isPresent()) {
      return List.of(diplotype(List.of(whole)));
    }
    return BETWEEN_ALTERNATIVES
        .splitAsStream(whole)
        .map(this::withoutGene)
        .flatMap(
            each ->
                CopyArrangements.isListed(each)
                    ? CopyArrangements.of(each).stream()
                    : Stream.of(each))
        .map(each -> diplotype(perCopy(each)))
        .distinct()
        .toList();
  }

  /** A bar that parts phased copies says what a slash says. */
  private List<String> perCopy(String text) {
    var between = text.contains("/") ? BETWEEN_COPIES : BETWEEN_PHASED;
    var copies = Stream.of(between.split(text, -1)).map(it -> withoutGene(it.strip()));
    return gene.method() == Method.ALLELE_STATUS
        ? copies.filter(it -> !NoCallWords.isOne(it)).toList()
        : copies.toList();
  }

  private Diplotype diplotype(List<String> copies) {
    var alleles = new ArrayList<String>();
    for (var copy : copies) {
      alleles.add(
          name(copy).orElseThrow(() -> new RefusedLineException(Problem.UNKNOWN_ALLELE, FIELD)));
    }
    if (!allows(alleles.size())) {
      throw new RefusedLineException(Problem.NUMBER_OF_ALLELES, FIELD);
    }
    alleles.sort(AlleleNameOrder.INSTANCE);
    return new Diplotype(gene.symbol(), alleles.stream().map(AlleleText::haplotype).toList());
  }

  /** One HLA allele is enough to carry it; what the other copy is stays open. */
  private boolean allows(int alleles) {
    return KnownAlleles.allows(gene.copies(), alleles)
        || (gene.method() == Method.ALLELE_STATUS && alleles == 1);
  }

  private static Haplotype haplotype(String name) {
    if (!name.startsWith("[")) {
      return Haplotype.of(name);
    }
    var parts = List.of(BETWEEN_PARTS.split(name.substring(1, name.length() - 1), -1));
    return new Haplotype(name, parts, List.of());
  }

  /** Callers write {@code CYP2D6*1}, and of HLA-B also {@code B*15:02}. */
  private String withoutGene(String text) {
    var symbol = gene.symbol().value();
    var shorter = symbol.startsWith("HLA-") ? symbol.substring("HLA-".length()) : symbol;
    for (var prefix : List.of(symbol, shorter)) {
      if (text.regionMatches(true, 0, prefix, 0, prefix.length())
          && text.substring(prefix.length()).matches("[* ].*")) {
        return text.substring(prefix.length()).strip();
      }
    }
    return text;
  }

  /** By the tables' name; empty where they do not hold it. */
  private Optional<String> name(String text) {
    if (gene.method() == Method.ALLELE_STATUS) {
      return hla(text);
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      return parts(text.substring(1, text.length() - 1)).map(it -> "[" + it + "]");
    }
    return one(text).or(() -> parts(text));
  }

  private static Optional<String> hla(String text) {
    var form = HLA.matcher(FOUR_DIGITS.matcher(text).replaceFirst("$1:$2"));
    if (!form.matches()) {
      return Optional.empty();
    }
    var fields = form.group(1).split(":", -1);
    boolean trims = fields.length > 2 && form.group(2).isEmpty();
    return Optional.of("*" + (trims ? fields[0] + ":" + fields[1] : form.group(1) + form.group(2)));
  }

  /** Several alleles on one copy, such as {@code *68 + *4}. */
  private Optional<String> parts(String text) {
    var parts = BETWEEN_PARTS.split(text, -1);
    var names = new ArrayList<String>();
    for (var part : parts) {
      one(part).ifPresent(names::add);
    }
    return parts.length > 1 && names.size() == parts.length
        ? Optional.of(String.join(" + ", names))
        : Optional.empty();
  }

  private Optional<String> one(String text) {
    return held(text).or(() -> held("m." + text)).or(() -> suballele(text)).or(() -> copies(text));
  }

  private Optional<String> held(String name) {
    return known.name(gene.symbol(), name);
  }

  private Optional<String> suballele(String text) {
    var form = SUBALLELE.matcher(text);
    return form.matches() ? held(form.group(1)) : Optional.empty();
  }

  /** {@code *2x3}, {@code *2xN}, {@code *2x≥3} and {@code *2≥3}: copies of one allele in a row. */
  private Optional<String> copies(String text) {
    var form = COPIES.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var number =
        form.group(2) == null
            ? form.group(3).replace(">=", "≥").replace(" ", "")
            : form.group(2).toUpperCase(Locale.ROOT);
    return held(form.group(1))
        .or(() -> suballele(form.group(1)))
        .map(allele -> number.equals("1") ? allele : allele + "x" + number);
  }
}
