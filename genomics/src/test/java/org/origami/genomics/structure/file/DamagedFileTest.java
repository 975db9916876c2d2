package org.origami.genomics.structure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.structure.file.StructureFileException.Failure;
import org.origami.genomics.structure.file.SyntheticFile.Atom;

/** Files that are not what their format says, or not all of it. */
class DamagedFileTest {
  private static final StructureFileReader ALL = new StructureFileReader(Optional.empty());
  private static final String ALPHAFOLD = "TITLE     ALPHAFOLD MONOMER V2.0 PREDICTION\n";

  @TempDir Path folder;

  private StructureFile read(String text) {
    return ALL.read("some", SyntheticFile.written(folder, "some", text));
  }

  private static void refused(Failure failure, String words, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOf(StructureFileException.class)
        .hasMessageStartingWith(failure.code() + ": some: ")
        .hasMessageContaining(words);
  }

  /** The third line is the C of the first residue. */
  private static String withColumns(int from, String text) {
    String line = SyntheticFile.helix(1).get(2).pdb();
    return SyntheticFile.pdb(SyntheticFile.helix(3))
        .replace(line, line.substring(0, from) + text + line.substring(from + text.length()));
  }

  @Test
  void anAtomWithoutANameIsRefused() {
    String cif = SyntheticFile.cif(SyntheticFile.helix(3));

    refused(
        Failure.BAD_FIELD,
        "line 3, atom name (columns 13 to 16): it is missing",
        () -> read(withColumns(12, "    ")));
    refused(
        Failure.BAD_FIELD,
        "_atom_site.label_atom_id: it is missing",
        () -> read(cif.replace("ATOM CA ", "ATOM ' ' ")));
  }

  @Test
  void aNameOfDigitsAloneIsAnAtomLikeAnyOther() {
    Atom ligand = SyntheticFile.helix(1).get(0).numbered(900, "").of("HETATM", "LIG");
    String line = ligand.pdb().replace("  N   LIG", "  1   LIG");

    StructureFile file =
        read(SyntheticFile.pdb(SyntheticFile.helix(3)).replace("END\n", line + "\nEND\n"));

    assertThat(file.chains().get(0).size()).isEqualTo(3);
    assertThat(file.chains().get(0).tally().leftOut()).isEqualTo(1);
  }

  @Test
  void whatWasNotForeseenIsToldOfItsFile() {
    refused(
        Failure.UNFORESEEN,
        "not foreseen (IndexOutOfBoundsException)",
        () ->
            StructureFileException.naming(
                "some",
                () -> {
                  throw new IndexOutOfBoundsException("of no concern");
                }));
  }

  @Test
  void aNumberOfFiveDigitsIsRefusedAndNotShifted() {
    refused(
        Failure.BAD_FIELD,
        "a digit follows in column 27: numbers above 9999 need mmCIF",
        () -> read(withColumns(22, "10001")));
  }

  @Test
  void aControlCharacterInANameIsRefused() {
    String cif = SyntheticFile.cif(SyntheticFile.helix(3));

    refused(
        Failure.BAD_FIELD,
        "_atom_site.auth_asym_id: it holds a control character",
        () -> read(cif.replace(" ? A ", " ? 'A\tB' ")));
    refused(
        Failure.BAD_FIELD,
        "_atom_site.pdbx_PDB_ins_code: it holds a control character",
        () -> read(cif.replace(" ? A ", " 'a\tb' A ")));
    refused(
        Failure.BAD_FIELD,
        "chain (column 22): it holds a control character",
        () -> read(withColumns(21, "\u0001")));
    assertThat(read(cif.replace("'it''s \"quoted\"'", "'an\tentry'")).entry())
        .isEqualTo("an\uFFFDentry");
  }

  @Test
  void anAtomBeyondAllBoundsIsNotResolved() {
    assertThat(lastAt(-3_000).tally().unresolved()).isZero();
    assertThat(lastAt(-9_990).tally().unresolved()).isEqualTo(1);
    refused(Failure.BAD_FIELD, "Cartn_x: it is not a coordinate", () -> lastAt(-10_010));
  }

  /** Four residues at one end of what can be told, the fifth elsewhere. */
  private ImportedChain lastAt(double x) {
    List<Atom> atoms =
        SyntheticFile.helix(5).stream()
            .map(a -> a.conformer("", 1, a.number() == 5 ? x : 5_000))
            .toList();
    return read(SyntheticFile.cif(atoms)).chains().get(0);
  }

  @Test
  void aPredictionThatHasFewerResiduesThanItsSequenceIsRefused() {
    String sequence = "SEQRES   1 A    5  ALA ALA ALA ALA ALA ACE\n";
    String four = SyntheticFile.pdb(SyntheticFile.helix(4));

    refused(
        Failure.CUT_SHORT,
        "chain A, 4 of the 5 residues of its sequence have atoms",
        () -> read(ALPHAFOLD + sequence + four));
    assertThat(read(ALPHAFOLD + sequence + SyntheticFile.pdb(SyntheticFile.helix(5))).chains())
        .hasSize(1);
    assertThat(read("EXPDTA    X-RAY DIFFRACTION\n" + sequence + four).chains()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        loop_
        _entity_poly_seq.entity_id
        _entity_poly_seq.num
        _entity_poly_seq.mon_id
        Z 1 ALA
        Z 2 ALA
        Z 2 SER
        Z 3 ALA
        Z 4 ALA
        Y 1 DA
        """,
        """
        _entity_poly.entity_id Z
        _entity_poly.pdbx_seq_one_letter_code
        ;AA
        (MSE)A(NH2)
        ;
        """
      })
  void soIsOneOfMmcif(String sequence) {
    String metric = "_ma_qa_metric.type pLDDT\n";

    refused(
        Failure.CUT_SHORT,
        "chain A, 3 of the 4 residues",
        () -> read(ofEntity(SyntheticFile.helix(3)) + sequence + metric));
    assertThat(read(ofEntity(SyntheticFile.helix(4)) + sequence + metric).chains()).hasSize(1);
    assertThat(read(ofEntity(SyntheticFile.helix(3)) + sequence).chains()).hasSize(1);
  }

  private static String ofEntity(List<Atom> atoms) {
    return SyntheticFile.cif(atoms).replace("label_asym_id", "label_entity_id");
  }

  @Test
  void aPdbFileWithoutAnEndIsReadAndMarked() {
    String open = SyntheticFile.pdb(SyntheticFile.helix(3)).replace("END\n", "");
    String water = SyntheticFile.helix(1).get(1).numbered(201, "").of("HETATM", "HOH").pdb() + "\n";

    assertThat(read(open).ended()).isFalse();
    assertThat(read(open + water).ended()).isFalse();
    assertThat(read(open + "END\n").ended()).isTrue();
    assertThat(read(open + "TER\n").ended()).isTrue();
    assertThat(read(open + "TER\n" + water).ended()).isTrue();
    assertThat(read(open + "ENDMDL\n").ended()).isTrue();
  }

  /** Some writers close no loop; what breaks off within a residue tells. */
  @Test
  void anMmcifFileThatEndsWithinAResidueIsReadAndMarked() {
    List<Atom> whole = SyntheticFile.helix(3);
    List<Atom> cut = new ArrayList<>(whole.subList(0, 10));

    assertThat(read(SyntheticFile.cif(cut).replace("\n#\n", "\n")).ended()).isFalse();
    assertThat(read(SyntheticFile.cif(cut)).ended()).isTrue();
    assertThat(read(SyntheticFile.cif(whole).replace("\n#\n", "\n")).ended()).isTrue();
  }
}
