package org.origami.genomics.hgvs;

/** A form that the current nomenclature does not have or does not prefer, read all the same. */
public enum HgvsNote {
  SPACE("blanks around or inside the description were passed over"),
  TYPOGRAPHY("dashes, arrows or escaped signs of a text program were read as plain ones"),
  LETTER_CASE("letters are not in the case that HGVS writes"),
  ONE_LETTER_RESIDUES("residues are in one-letter code; three letters are preferred"),
  STOP_AS_X("X was read as a stop; today a stop is Ter or *"),
  STOP_IN_WORDS("a stop is written in letters that do not fit the others"),
  START_REPLACED("a replaced start codon was read as a lost start; no one knows the product"),
  OLD_SILENT("the same residue twice was read as no change; today this is ="),
  OLD_FRAMESHIFT("a frameshift is in an older form"),
  OLD_EXTENSION("an extension is in an older form"),
  OLD_CONVERSION("con is withdrawn; today this is a delins"),
  OLD_COUNT("a length is given as a bare number; today this is N[number] or Xaa[number]"),
  OLD_DELINS("one residue or nucleotide for one other is a substitution, not a delins"),
  OLD_MULTIPLE_SUBSTITUTION("several nucleotides replaced with an arrow; today this is a delins"),
  OLD_PREFIX("the coordinate type stands inside of the brackets"),
  OLD_ALLELES("alleles are joined by +; today this is ;"),
  OLD_PARENTHESES("parentheses do not stand where HGVS puts them today"),
  PROTEIN_ARROW("an arrow stands in a protein change"),
  REDUNDANT_SEQUENCE("the removed or doubled sequence is given; its positions already say it"),
  RANGE_OF_ONE("the range starts and ends at the same position"),
  BEYOND_TRANSCRIPT("the position lies outside of the transcript it is counted on"),
  LEADING_ZERO("a number starts with zero"),
  NO_VERSION("the reference sequence is given without its version"),
  PRODUCT_NOT_NAMED("a transcript or protein is counted on a genomic sequence that holds many"),
  PROTEIN_ON_TRANSCRIPT("a protein change is given on a transcript, not on its protein"),
  MISSING_COLON("a blank stands where the colon belongs"),
  GENE_AS_REFERENCE("a gene symbol stands where a reference sequence belongs"),
  GENE_BEFORE_REFERENCE("the gene stands before its reference sequence, not behind it"),
  ACCOMPANYING_DESCRIPTION("a second description of the same variant follows");

  private final String message;

  HgvsNote(String message) {
    this.message = message;
  }

  /** Whether the nomenclature allows the form, though it prefers another one. */
  public boolean isAllowed() {
    return this == ONE_LETTER_RESIDUES
        || this == REDUNDANT_SEQUENCE
        || this == ACCOMPANYING_DESCRIPTION;
  }

  /** What was met, in plain words. */
  public String message() {
    return message;
  }
}
