package org.origami.genomics.variant;

import java.util.List;

/**
 * How the patient carries the variant.
 *
 * @param copyNumbers LOINC 82155-3; empty where none was sent
 * @param readFractions the sample's own share of variant reads, LOINC 81258-6; says nothing about a
 *     population
 */
public record Carriage(
    Zygosity zygosity,
    SourceClass sourceClass,
    List<Double> copyNumbers,
    List<Fraction> readFractions) {
  public static final Carriage NOT_STATED =
      new Carriage(Zygosity.NOT_STATED, SourceClass.NOT_STATED, List.of(), List.of());

  public Carriage {
    copyNumbers = List.copyOf(copyNumbers);
    readFractions = List.copyOf(readFractions);
  }
}
