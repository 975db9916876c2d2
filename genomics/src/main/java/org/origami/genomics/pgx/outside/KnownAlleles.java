package org.origami.genomics.pgx.outside;

import java.util.Locale;
import java.util.Optional;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.NamedAllele;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.pgx.phenotype.Pharmacogene.Copies;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;
import org.origami.genomics.sequence.GeneSymbol;

/** Which genes and alleles the tables hold. */
public record KnownAlleles(AlleleDefinitions definitions, PharmacogeneTables functions) {
  public static KnownAlleles bundled() {
    return new KnownAlleles(AlleleDefinitions.bundled(), PharmacogeneTables.bundled());
  }

  Optional<Pharmacogene> gene(GeneSymbol symbol) {
    return functions.genes().stream().filter(it -> it.symbol().equals(symbol)).findFirst();
  }

  /** By its symbol in any case, with or without its hyphen: {@code cyp2d6}, {@code HLAB}. */
  Optional<Pharmacogene> gene(String text) {
    var plain = plain(text);
    return functions.genes().stream()
        .filter(it -> plain(it.symbol().value()).equals(plain))
        .findFirst();
  }

  private static String plain(String symbol) {
    return symbol.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** The allele by the tables' own writing; empty where they do not hold it. */
  public Optional<String> name(GeneSymbol gene, String allele) {
    return functions
        .function(gene, allele)
        .map(AlleleFunction::allele)
        .or(() -> definitions.of(gene).flatMap(it -> it.allele(allele)).map(NamedAllele::name));
  }

  static boolean allows(Copies copies, int alleles) {
    return switch (copies) {
      case ONE -> alleles == 1;
      case TWO -> alleles == 2;
      case ONE_OR_TWO -> alleles == 1 || alleles == 2;
    };
  }
}
