package org.origami.genomics.hgvs;

/** A form that the current nomenclature does not have or does not prefer, read all the same. */
public enum HgvsNote {
  SPACE("blanks around or inside the description were passed over"),
  LETTER_CASE("letters are not in the case that HGVS writes"),
  ONE_LETTER_RESIDUES("residues are in one-letter code; three letters are preferred"),
  STOP_AS_X("X was read as a stop; today a stop is Ter or *"),
  OLD_SILENT("the same residue twice was read as no change; today this is ="),
  OLD_FRAMESHIFT("a frameshift is in an older form"),
  OLD_EXTENSION("an extension is in an older form"),
  OLD_CONVERSION("con is withdrawn; today this is a delins"),
  OLD_COUNT("a length is given as a bare number; today this is N[number] or Xaa[number]"),
  OLD_PARENTHESES("parentheses or brackets stand around the coordinate type"),
  PROTEIN_ARROW("an arrow in a protein change was passed over"),
  REDUNDANT_SEQUENCE("the removed or doubled sequence is given; its positions already say it"),
  LEADING_ZERO("a number starts with zero"),
  NO_VERSION("the reference sequence is given without its version"),
  GENE_AS_REFERENCE("a gene symbol stands where a reference sequence belongs"),
  ACCOMPANYING_PROTEIN_CHANGE("a protein change stands behind the nucleotide change");

  private final String message;

  HgvsNote(String message) {
    this.message = message;
  }

  /** What was met, in plain words. */
  public String message() {
    return message;
  }
}
