package org.origami.genomics.vcf;

/** A VCF file cannot be used; the message names file, line and field, never what stands there. */
public final class VcfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Failure failure;

  /** Stable codes: documented in docs/pharmacy.md, asserted in tests, never reused. */
  public enum Failure {
    NOT_READABLE("VCF-001", "the file cannot be read"),
    NOT_VCF("VCF-002", "the file is not a VCF"),
    DAMAGED("VCF-003", "the compressed file is damaged or cut short"),
    NO_HEADER_LINE("VCF-004", "the line that begins with #CHROM is missing or malformed"),
    NO_SAMPLES("VCF-005", "the file has no sample"),
    SAMPLE_TWICE("VCF-006", "a sample name is empty or stands twice"),
    OTHER_BUILD("VCF-007", "the file is not on GRCh38"),
    REFERENCE_DISAGREES("VCF-008", "the REF bases are not those of GRCh38"),
    BUILD_NOT_STATED("VCF-009", "nothing in the file says that it is on GRCh38"),
    WRONG_COLUMNS("VCF-010", "a line has another number of columns than the header"),
    BAD_FIELD("VCF-011", "a field cannot be read"),
    NO_GENOTYPES("VCF-012", "no record has a GT field"),
    NO_SUCH_SAMPLE("VCF-013", "the file has no such sample"),
    LINE_TOO_LONG("VCF-014", "a line is longer than is read");

    private final String code;
    private final String meaning;

    Failure(String code, String meaning) {
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

  /**
   * @param file its name
   * @param place where in it and what was seen, in words of ours; empty where it is the whole file
   */
  VcfException(Failure failure, String file, String place) {
    super(
        failure.code
            + ": "
            + file
            + ": "
            + failure.meaning
            + (place.isEmpty() ? "" : " (" + place + ")"));
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
