package org.origami.genomics.hgvs;

/**
 * Why a text is refused as an HGVS description; codes are stable, the words hold nothing of the
 * text.
 */
public enum HgvsProblem {
  EMPTY("HGVS-001", "there is no description"),
  TOO_LONG("HGVS-002", "the description is longer than any that is read"),
  NESTED_TOO_DEEP("HGVS-003", "brackets are nested deeper than any description needs"),
  NOT_AN_ACCESSION("HGVS-010", "the reference before the colon is not an accession or a gene"),
  MISSING_COORDINATE_TYPE("HGVS-011", "no coordinate type such as p. or c. starts the change"),
  UNKNOWN_COORDINATE_TYPE("HGVS-012", "the coordinate type is not one of g, c, n, m, o, r, p"),
  COORDINATE_TYPE_MISFITS_REFERENCE(
      "HGVS-013", "the reference sequence cannot be counted in this coordinate type"),
  UNEXPECTED_END("HGVS-020", "the description ends too early"),
  UNEXPECTED_TEXT("HGVS-021", "the description goes on with something that does not belong here"),
  POSITION_EXPECTED("HGVS-030", "a position is expected here"),
  POSITION_ZERO("HGVS-031", "there is no position zero"),
  POSITION_TOO_LARGE("HGVS-032", "the position is larger than any sequence is long"),
  POSITION_NOT_OF_THIS_TYPE(
      "HGVS-033", "this form of position does not exist in this coordinate type"),
  RANGE_REVERSED("HGVS-034", "the range ends before it starts"),
  RANGE_NEEDED("HGVS-036", "this change needs a range of two positions"),
  RANGE_NOT_ADJACENT("HGVS-037", "an insertion stands between two neighbouring positions"),
  RANGE_NOT_ALLOWED("HGVS-038", "this change is of one position, not of a range"),
  EXON_OR_INTRON_NUMBER("HGVS-039", "exon and intron numbers are not positions"),
  RESIDUE_EXPECTED("HGVS-040", "an amino acid is expected here"),
  RESIDUES_MIXED("HGVS-041", "one-letter and three-letter amino acids are mixed"),
  STOP_NOT_ALLOWED("HGVS-042", "a stop cannot stand here"),
  STOP_CHANGE_IS_EXTENSION("HGVS-043", "a changed stop is described as an extension"),
  RESIDUE_DOES_NOT_FIT("HGVS-044", "the first residue and the change contradict each other"),
  FRAMESHIFT_TOO_SHORT("HGVS-045", "a frameshift ends at the second codon at the earliest"),
  EXTENSION_SITE("HGVS-046", "an extension names a new start before, or a new stop behind"),
  NO_CHANGE("HGVS-050", "reference and alternate are the same; no change is written ="),
  CHANGE_EXPECTED("HGVS-051", "a change such as > or del is expected here"),
  BASE_EXPECTED("HGVS-052", "a nucleotide is expected here"),
  BASES_OF_OTHER_MOLECULE("HGVS-053", "these nucleotides are not those of this molecule"),
  ONE_BASE_NEEDED("HGVS-054", "a substitution replaces one nucleotide by one; else delins"),
  LENGTH_MISFITS_RANGE("HGVS-055", "the length given is not that of the range"),
  SEQUENCE_EXPECTED("HGVS-056", "an inserted sequence is expected here"),
  COUNT_EXPECTED("HGVS-057", "a number of copies is expected here"),
  BRACKET_NOT_CLOSED("HGVS-060", "a bracket or parenthesis is not closed"),
  ONE_REFERENCE_EXPECTED("HGVS-061", "one description counts on one reference sequence"),
  ALLELE_BRACKETS_NEEDED(
      "HGVS-063", "without brackets it is not known whether changes share an allele"),
  SEVERAL_VARIANTS("HGVS-064", "several variants stand in one text"),
  JOINED_SEQUENCES("HGVS-062", "joined chromosomes and transcripts (::) are not read");

  private final String code;
  private final String message;

  HgvsProblem(String code, String message) {
    this.code = code;
    this.message = message;
  }

  public String code() {
    return code;
  }

  /** What is wrong, in plain words. */
  public String message() {
    return message;
  }
}
