package org.origami.genomics.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.SequenceAccession;

/** A decoded chain against rows of the same chain that were taken past the pack and its tool. */
class DecodedChainTest {
  /** The pack keeps the database's hundredths whole; what is left is the rounding of a float. */
  private static final double ERROR_BOUND = 1e-4;

  private static final ProteinStructure TRANSTHYRETIN = transthyretin();

  @Test
  void carriesTheResiduesStatesAndAreasOfTheSource() throws IOException {
    for (String[] row : rows()) {
      int index = indexOf(row);

      assertThat(TRANSTHYRETIN.residue(index))
          .isEqualTo(AminoAcid.ofLetter(row[1].charAt(0)).orElseThrow());
      assertThat(TRANSTHYRETIN.secondaryStructure(index).letter()).isEqualTo(row[2].charAt(0));
      assertThat(TRANSTHYRETIN.accessibleArea(index)).isEqualTo(Integer.parseInt(row[3]));
    }
  }

  @Test
  void keepsEveryVectorBetweenAtomsWithinTheErrorBound() throws IOException {
    float[] decoded = TRANSTHYRETIN.coordinates();
    String[] origin = rows().get(0);
    for (String[] row : rows()) {
      for (int value = 0; value < 12; value++) {
        int axis = value % 3;
        double expected = Double.parseDouble(row[4 + value]) - Double.parseDouble(origin[4 + axis]);
        double found = decoded[indexOf(row) * 12 + value] - decoded[indexOf(origin) * 12 + axis];

        assertThat(Math.abs(found - expected)).isLessThan(ERROR_BOUND);
      }
    }
  }

  private static int indexOf(String[] row) {
    return TRANSTHYRETIN.indexOf(Integer.parseInt(row[0])).orElseThrow();
  }

  private static List<String[]> rows() throws IOException {
    try (var in = DecodedChainTest.class.getResourceAsStream("1f86-a.tsv");
        var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return reader.lines().skip(2).map(line -> line.split("\t")).toList();
    }
  }

  private static ProteinStructure transthyretin() {
    ReferenceProteins proteins = ReferenceProteins.bundled();
    var protein =
        proteins.byProtein(SequenceAccession.parse("NP_000362.1").orElseThrow()).orElseThrow();
    return ReferencePack.bundled(proteins).structuresOf(protein.protein()).get(0);
  }
}
