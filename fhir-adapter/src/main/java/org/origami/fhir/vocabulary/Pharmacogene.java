package org.origami.fhir.vocabulary;

import java.util.Optional;
import java.util.stream.Stream;

/** The genes that drug guidelines ask about, with the number that HGNC (genenames.org) gives. */
public enum Pharmacogene {
  ABCG2(74),
  CACNA1S(1397),
  CFTR(1884),
  CYP2B6(2615),
  CYP2C19(2621),
  CYP2C9(2623),
  CYP2D6(2625),
  CYP3A4(2637),
  CYP3A5(2638),
  CYP4F2(2645),
  DPYD(3012),
  G6PD(4057),
  HLA_A(4931),
  HLA_B(4932),
  IFNL3(18365),
  MT_RNR1(7470),
  NAT2(7646),
  NUDT15(23063),
  RYR1(10483),
  SLCO1B1(10959),
  TPMT(12014),
  UGT1A1(12530),
  VKORC1(23663);

  public static final String HGNC = "http://www.genenames.org";

  private final int number;

  Pharmacogene(int number) {
    this.number = number;
  }

  /** Such as {@code HLA-B}. */
  public String symbol() {
    return name().replace('_', '-');
  }

  /** Such as {@code HGNC:4932}. */
  public String hgnc() {
    return "HGNC:" + number;
  }

  public static Optional<Pharmacogene> ofSymbol(String symbol) {
    return Stream.of(values()).filter(gene -> gene.symbol().equalsIgnoreCase(symbol)).findFirst();
  }

  /**
   * The gene of a number of HGNC.
   *
   * @param code such as {@code HGNC:4932}; the number alone is read too
   */
  public static Optional<Pharmacogene> ofHgnc(String code) {
    return Stream.of(values())
        .filter(gene -> code.equals(gene.hgnc()) || code.equals(Integer.toString(gene.number)))
        .findFirst();
  }
}
