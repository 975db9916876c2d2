package org.origami.inference.proteome;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * One row of the table, typed; docs/fold.md says what its columns mean.
 *
 * @param insertionCode empty where there is none
 * @param ddg empty where the residue is not assessed, as are the next two
 * @param plddt empty where the structure was measured
 */
public record TableRow(
    String structure,
    String chain,
    int residueNumber,
    String insertionCode,
    String reference,
    String alternate,
    OptionalDouble ddg,
    OptionalDouble sd,
    OptionalDouble destabilised,
    OptionalDouble plddt,
    String numbering,
    String status) {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final int COLUMNS = 12;

  /**
   * Reads a line of a part.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static TableRow parse(String line) {
    String[] words = TAB.split(line, -1);
    if (words.length != COLUMNS) {
      throw new IllegalArgumentException("a row of the table has twelve columns");
    }
    return new TableRow(
        words[0],
        words[1],
        Integer.parseInt(words[2]),
        words[3],
        words[4],
        words[5],
        number(words[6]),
        number(words[7]),
        number(words[8]),
        number(words[9]),
        words[10],
        words[11]);
  }

  private static OptionalDouble number(String word) {
    return word.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(word));
  }
}
