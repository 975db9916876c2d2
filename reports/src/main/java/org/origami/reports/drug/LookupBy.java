package org.origami.reports.drug;

/** What of a gene a guideline's table is asked with. */
enum LookupBy {
  /** CPIC's standard term. */
  PHENOTYPE,
  ACTIVITY_SCORE,
  /** Whether an allele is there, such as {@code *57:01 positive}. */
  ALLELE_STATUS,
  /** The named alleles themselves. */
  ALLELES;

  static LookupBy parse(String code) {
    return switch (code) {
      case "phenotype" -> PHENOTYPE;
      case "score" -> ACTIVITY_SCORE;
      case "status" -> ALLELE_STATUS;
      case "alleles" -> ALLELES;
      default -> throw new IllegalArgumentException("no such way to look a gene up");
    };
  }
}
