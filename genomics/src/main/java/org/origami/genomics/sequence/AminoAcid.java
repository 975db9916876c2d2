package org.origami.genomics.sequence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A residue as HGVS names it: the twenty standard amino acids, selenocysteine, pyrrolysine, the
 * unknown residue and the stop.
 *
 * <p>Source of names: IUPAC-IUB 1983 nomenclature and the HGVS table of standards.
 */
public enum AminoAcid {
  ALANINE('A', "Ala"),
  CYSTEINE('C', "Cys"),
  ASPARTATE('D', "Asp"),
  GLUTAMATE('E', "Glu"),
  PHENYLALANINE('F', "Phe"),
  GLYCINE('G', "Gly"),
  HISTIDINE('H', "His"),
  ISOLEUCINE('I', "Ile"),
  LYSINE('K', "Lys"),
  LEUCINE('L', "Leu"),
  METHIONINE('M', "Met"),
  ASPARAGINE('N', "Asn"),
  PROLINE('P', "Pro"),
  GLUTAMINE('Q', "Gln"),
  ARGININE('R', "Arg"),
  SERINE('S', "Ser"),
  THREONINE('T', "Thr"),
  VALINE('V', "Val"),
  TRYPTOPHAN('W', "Trp"),
  TYROSINE('Y', "Tyr"),
  SELENOCYSTEINE('U', "Sec"),
  PYRROLYSINE('O', "Pyl"),
  UNKNOWN('X', "Xaa"),
  STOP('*', "Ter");

  private static final Map<Character, AminoAcid> BY_LETTER =
      Arrays.stream(values()).collect(Collectors.toMap(a -> a.letter, Function.identity()));
  private static final Map<String, AminoAcid> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toMap(a -> a.code.toUpperCase(Locale.ROOT), Function.identity()));

  private final char letter;
  private final String code;

  AminoAcid(char letter, String code) {
    this.letter = letter;
    this.code = code;
  }

  /** The residue of a one-letter code in upper case; {@code *} is the stop. */
  public static Optional<AminoAcid> ofLetter(char letter) {
    return Optional.ofNullable(BY_LETTER.get(letter));
  }

  /** The residue of a three-letter code in any case, such as {@code Val} or {@code TER}. */
  public static Optional<AminoAcid> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }

  public char letter() {
    return letter;
  }

  /** The three-letter code as HGVS prints it, such as {@code Val} or {@code Ter}. */
  public String code() {
    return code;
  }

  /** Whether this is one of the twenty residues that the folding model knows. */
  public boolean isStandard() {
    return ordinal() < SELENOCYSTEINE.ordinal();
  }

  /**
   * The model's index in {@code ACDEFGHIKLMNPQRSTVWY}, 20 for every residue outside of it.
   *
   * <p>The constants stand in that order.
   */
  public int modelIndex() {
    return isStandard() ? ordinal() : 20;
  }
}
