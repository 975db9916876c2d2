package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*\\+\\s*");
  private static final Pattern SUBALLELE = Pattern.compile("(\\*\\d+[A-Z]?)\\.\\d{3}");
  private static final Pattern COPIES =
      Pattern.compile("(.+?)(?:[xX×]([1-9]\\d?|[nN])|[xX×]?((?:≥|>=)\\s*[1-9]\\d?))");

  /** Two fields name the protein; further ones do not change it. A letter at the end may. */
  private static final Pattern HLA = Pattern.compile("\\*?(\\d{2,3}(?::\\d{2,4}){0,3})([NLSCAQ]?)");

  private final KnownAlleles known;
  private final Pharmacogene gene;

  AlleleText(KnownAlleles known, Pharmacogene gene) {
    this.known = known;
    this.gene = gene;
  }

  Diplotype read(String text) {
    var whole = withoutGene(text.strip());
    var alleles = new ArrayList<String>();
    var single = name(whole);
    if (single.isPresent()) {
      alleles.add(single.get());
    } else {
      for (var copy : BETWEEN_COPIES.split(whole, -1)) {
        alleles.add(
            name(withoutGene(copy.strip()))
                .orElseThrow(() -> new RefusedLineException(Problem.UNKNOWN_ALLELE, FIELD)));
      }
    }
    if (!KnownAlleles.allows(gene.copies(), alleles.size())) {
      throw new RefusedLineException(Problem.NUMBER_OF_ALLELES, FIELD);
    }
    alleles.sort(AlleleNameOrder.INSTANCE);
    return new Diplotype(gene.symbol(), alleles.stream().map(AlleleText::haplotype).toList());
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
      if (text.startsWith(prefix + "*") || text.startsWith(prefix + " ")) {
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
    var form = HLA.matcher(text);
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
