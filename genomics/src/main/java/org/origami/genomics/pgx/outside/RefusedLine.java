package org.origami.genomics.pgx.outside;

/**
 * A line of an outside call file that cannot be used; its gene has no call then.
 *
 * @param line counted from 1
 * @param field which field is at fault
 */
public record RefusedLine(int line, Problem problem, String field) {
  /** Stable codes: documented in docs/pharmacy.md, asserted in tests, never reused. */
  public enum Problem {
    NOTHING_STATED("OUT-001", "neither alleles, a phenotype nor an activity score are given"),
    TOO_MANY_FIELDS("OUT-002", "there are more fields than the file has columns"),
    UNKNOWN_GENE("OUT-003", "no table holds this gene"),
    UNKNOWN_ALLELE("OUT-004", "no table of the gene holds this allele"),
    NUMBER_OF_ALLELES("OUT-005", "the gene has another number of copies"),
    UNKNOWN_PHENOTYPE("OUT-006", "this is none of CPIC's terms for the gene"),
    NOT_A_SCORE("OUT-007", "an activity score is a number, such as 1.25 or ≥3.0"),
    GENE_TWICE("OUT-008", "another line states something else of the gene"),
    NO_SUCH_SAMPLE("OUT-009", "no sample of the run has this name"),
    SEVERAL_DIPLOTYPES(
        "OUT-010", "what is stated beside several diplotypes does not follow from each of them"),
    CONTRADICTS_ITSELF(
        "OUT-011", "the alleles of the line and its phenotype contradict each other");

    private final String code;
    private final String meaning;

    Problem(String code, String meaning) {
      this.code = code;
      this.meaning = meaning;
    }

    public String code() {
      return code;
    }

    /** A plain sentence without a full stop. */
    public String meaning() {
      return meaning;
    }
  }

  /** For a reader of the gene's result, which then has no call. */
  String sentence() {
    return problem == Problem.GENE_TWICE
        ? "Lines of the outside calls disagree on this gene, so that none of them is used (line "
            + line
            + ", OUT-008)."
        : "An outside call was sent that cannot be read ("
            + problem.code()
            + ", line "
            + line
            + ", "
            + field
            + ": "
            + problem.meaning()
            + ").";
  }

  /** What is wrong and where; never what stands there. */
  public String words() {
    return problem.code() + ": line " + line + ", " + field + ": " + problem.meaning();
  }
}
