package org.origami.genomics.protein;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.protein.NumberingHint.Numbering;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.SequenceAccession;

/** Older ways to number the residues of a protein, as they still stand in reports and papers. */
final class LegacyNumbering {
  private static final String COLUMNS = "protein\tgene\tnumbering\toffset\tresidues\tentry";

  private static final LegacyNumbering BUNDLED =
      new LegacyNumbering(
          ReferenceTable.bundled("legacy-numbering.tsv", COLUMNS).map(LegacyNumbering::row));

  private final List<Row> rows;

  private LegacyNumbering(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * One older way for one protein.
   *
   * @param offset what is added to an older position to get today's
   * @param residues residues in the older numbering, such as {@code Val30}
   */
  record Row(SequenceAccession protein, Numbering numbering, int offset, List<String> residues) {}

  static LegacyNumbering bundled() {
    return BUNDLED;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * The older numberings in which the claimed residue would stand at the given position.
   *
   * <p>Counting without the initiator methionine is tried last: one time in twenty it fits by
   * chance.
   */
  List<NumberingHint> hints(ReferenceProtein protein, int position, AminoAcid claimed) {
    List<NumberingHint> known =
        rows.stream()
            .filter(row -> row.protein().sameRecord(protein.protein()))
            .map(row -> new NumberingHint(position + row.offset(), row.numbering()))
            .filter(hint -> carries(protein, hint.position(), claimed))
            .toList();
    return known.isEmpty() && carries(protein, position + 1, claimed)
        ? List.of(new NumberingHint(position + 1, Numbering.WITHOUT_INITIATOR_METHIONINE))
        : known;
  }

  private static boolean carries(ReferenceProtein protein, int position, AminoAcid claimed) {
    return protein.sequence().residueAt(position).equals(Optional.of(claimed));
  }

  private static Row row(String[] fields) {
    return new Row(
        SequenceAccession.parse(fields[0]).orElseThrow(),
        Numbering.valueOf(fields[2]),
        Integer.parseInt(fields[3]),
        List.of(fields[4].split(" ")));
  }
}
