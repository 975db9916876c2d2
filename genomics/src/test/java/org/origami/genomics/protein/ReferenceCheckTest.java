package org.origami.genomics.protein;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.protein.NumberingHint.Numbering;
import org.origami.genomics.protein.ReferenceCheck.Match;
import org.origami.genomics.protein.ReferenceCheck.Mismatch;
import org.origami.genomics.protein.ReferenceCheck.OutOfRange;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.SequenceAccession;

class ReferenceCheckTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();

  @ParameterizedTest(name = "{0} carries {2} at {1}")
  @CsvSource({
    "NP_000362.1, 50, Val",
    "NP_000160.1, 215, Asn",
    "NP_000286.3, 366, Glu",
    "NP_000268.1, 408, Arg",
    "NP_000509.1, 7, Glu",
    "NP_000537.3, 248, Arg",
    "NP_000007.1, 329, Lys",
    "NP_000393.4, 218, Ser"
  })
  void matchesTheResidueOfKnownVariants(String protein, int position, String residue) {
    assertThat(check(protein, position, residue)).isEqualTo(new Match());
  }

  @Test
  void namesTheResidueThatTheReferenceCarries() {
    ReferenceCheck check = check("NP_000362.1", 50, "Trp");

    assertThat(check).isEqualTo(new Mismatch(AminoAcid.VALINE, List.of()));
  }

  @ParameterizedTest(name = "{0} {2}{1} fits as {3} in {4}")
  @CsvSource({
    "NP_000509.1, 6, Glu, 7, WITHOUT_INITIATOR_METHIONINE",
    "NP_000362.1, 30, Val, 50, MATURE_PROTEIN",
    "NP_000286.3, 342, Glu, 366, MATURE_PROTEIN",
    "NP_001005741.1, 370, Asn, 409, MATURE_PROTEIN",
    "NP_001835.3, 519, Arg, 719, TRIPLE_HELIX",
    "NP_000478.3, 426, Pro, 428, EARLIER_REFERENCE"
  })
  void hintsAtTheOlderNumberingInWhichTheDescriptionFits(
      String protein, int position, String residue, int today, Numbering numbering) {
    List<NumberingHint> hints =
        check(protein, position, residue)
            .match(match -> List.of(), Mismatch::hints, outOfRange -> List.of());

    assertThat(hints).containsExactly(new NumberingHint(today, numbering));
  }

  @ParameterizedTest(name = "position {0}")
  @ValueSource(ints = {0, -3, 148, Integer.MAX_VALUE})
  void saysThatThePositionIsOutsideOfTheProtein(int position) {
    assertThat(check("NP_000362.1", position, "Val")).isEqualTo(new OutOfRange(147));
  }

  @Test
  void hintsAtNoPositionBehindTheProteinsEnd() {
    assertThat(check("NP_000362.1", 147, "Val"))
        .isEqualTo(new Mismatch(AminoAcid.GLUTAMATE, List.of()));
  }

  @Test
  void everyOlderNumberingFitsTheResiduesItNames() {
    for (LegacyNumbering.Row row : LegacyNumbering.bundled().rows()) {
      ReferenceProtein protein = PROTEINS.byProtein(row.protein()).orElseThrow().protein();
      for (String residue : row.residues()) {
        int older = Integer.parseInt(residue.substring(3));

        assertThat(protein.sequence().residueAt(older + row.offset()))
            .as("%s %s", row.protein(), residue)
            .isEqualTo(AminoAcid.ofCode(residue.substring(0, 3)));
      }
    }
  }

  private static ReferenceCheck check(String accession, int position, String residue) {
    ReferenceProtein protein =
        PROTEINS
            .byProtein(SequenceAccession.parse(accession).orElseThrow())
            .orElseThrow()
            .protein();
    return ReferenceCheck.of(protein, position, AminoAcid.ofCode(residue).orElseThrow());
  }
}
