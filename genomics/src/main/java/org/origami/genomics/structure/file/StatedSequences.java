package org.origami.genomics.structure.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many residues each polymer of a file has by the file's own words: a prediction shows them
 * all, so one that has fewer atoms than words was cut.
 */
final class StatedSequences {
  private static final Pattern ODD = Pattern.compile("\\(([^)]*)\\)");

  private final Map<String, Integer> lengths = new HashMap<>();
  private final Map<String, Integer> letters = new HashMap<>();
  private final Map<String, Set<String>> numbered = new HashMap<>();

  /** One residue of a polymer. End caps and the like are no residues of a chain here. */
  void residue(String polymer, String name) {
    if (!ResidueNames.leftOut(name)) {
      lengths.merge(polymer, 1, Integer::sum);
    }
  }

  /** The same where two residues may stand at one place. */
  void residue(String polymer, String name, String number) {
    if (numbered.computeIfAbsent(polymer, p -> new HashSet<>()).add(number)) {
      residue(polymer, name);
    }
  }

  /** One-letter codes, others in brackets as in {@code MK(MSE)}; used where no residues are. */
  void letters(String polymer, String text) {
    int length = (int) ODD.matcher(text).replaceAll("").chars().filter(Character::isLetter).count();
    length +=
        (int) ODD.matcher(text).results().filter(r -> !ResidueNames.leftOut(r.group(1))).count();
    letters.putIfAbsent(polymer, length);
  }

  /** Empty where the file does not say. */
  OptionalInt length(String polymer) {
    Integer length = lengths.getOrDefault(polymer, letters.get(polymer));
    return length == null ? OptionalInt.empty() : OptionalInt.of(length);
  }
}
