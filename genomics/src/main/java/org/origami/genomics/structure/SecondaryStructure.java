package org.origami.genomics.structure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The state that DSSP gives a residue (Kabsch and Sander, Biopolymers 1983, 22:2577). */
public enum SecondaryStructure {
  ALPHA_HELIX('H'),
  BRIDGE('B'),
  STRAND('E'),
  HELIX_3_10('G'),
  PI_HELIX('I'),
  BEND('S'),
  TURN('T'),
  COIL('C');

  private static final Map<Character, SecondaryStructure> BY_LETTER =
      Arrays.stream(values()).collect(Collectors.toMap(s -> s.letter, Function.identity()));

  private final char letter;

  SecondaryStructure(char letter) {
    this.letter = letter;
  }

  /** The state of DSSP's letter; {@code C} is its blank. */
  public static Optional<SecondaryStructure> ofLetter(char letter) {
    return Optional.ofNullable(BY_LETTER.get(letter));
  }

  public char letter() {
    return letter;
  }

  /** Whether the residue is in a helix of any kind. */
  public boolean isHelix() {
    return this == ALPHA_HELIX || this == HELIX_3_10 || this == PI_HELIX;
  }

  /** Whether the residue is in a strand of a sheet. */
  public boolean isStrand() {
    return this == STRAND;
  }
}
