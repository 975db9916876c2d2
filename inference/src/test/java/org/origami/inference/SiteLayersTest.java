package org.origami.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.structure.BuiltStructures;
import org.origami.genomics.structure.PlacedResidue;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.SecondaryStructure;
import org.origami.genomics.structure.SiteFile;
import org.origami.genomics.structure.StructureLibrary;
import org.origami.genomics.structure.StructureSource;
import org.origami.genomics.structure.StructureSource.Kind;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.MisfoldAssessment.NotAssessable;

/** A site's structures stand behind the bundled ones. */
class SiteLayersTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();
  private static final ReferencePack PACK = ReferencePack.bundled(PROTEINS);
  private static final SiteFile FILE = new SiteFile("AF-P02766-F1.cif.gz", "a".repeat(64));

  private static MisfoldAssessment assess(String change, IntToDoubleFunction plddt) {
    ReferenceProtein protein =
        PROTEINS
            .byProtein(SequenceAccession.parse("NP_000362.1").orElseThrow())
            .orElseThrow()
            .protein();
    ProteinStructure model = model(protein, plddt);
    StructureLibrary site = asked -> asked.equals(protein) ? List.of(model) : List.of();
    return new StructureMisfoldAssessor(
            PROTEINS, List.of(PACK, site), new RecordedFoldingModel(1.5, 0.6))
        .assess(List.of(Flagged.named(change).variant()))
        .assessments()
        .get(0);
  }

  private static ProteinStructure model(ReferenceProtein protein, IntToDoubleFunction plddt) {
    String letters = protein.sequence().letters();
    List<PlacedResidue> residues = new ArrayList<>();
    for (int position = 1; position <= letters.length(); position++) {
      residues.add(
          new PlacedResidue(
              position,
              protein.sequence().residueAt(position).orElseThrow(),
              SecondaryStructure.ALPHA_HELIX,
              PlacedResidue.UNKNOWN_AREA,
              plddt.applyAsDouble(position)));
    }
    return ProteinStructure.placed(
        protein,
        new StructureSource(Kind.PREDICTED, "AF-P02766-F1", "A", Optional.of(FILE)),
        residues,
        BuiltStructures.helix(letters, 0).coordinates());
  }

  @Test
  void theBundledStructureIsAskedFirst() {
    Assessed assessed = (Assessed) assess("NP_000362.1:p.Val50Met", position -> 99);

    assertThat(assessed.target().structure()).hasToString("PDB 1F86 chain A");
    assertThat(assessed.target().confidence()).isEmpty();
  }

  @Test
  void theSitesStructureShowsWhatTheBundledOneDoesNotAndIsNamedWithItsFile() {
    Assessed assessed = (Assessed) assess("NP_000362.1:p.Gly26Ser", position -> 70);

    assertThat(assessed.target().structure()).hasToString("AlphaFold model AF-P02766-F1 chain A");
    assertThat(assessed.target().structure().file()).contains(FILE);
    assertThat(assessed.target().confidence()).hasValue(70);
    assertThat(assessed.mechanism().site().relativeAccessibility()).isNaN();
  }

  @Test
  void belowAConfidenceOfSeventyNothingIsAssessed() {
    NotAssessable hindered =
        (NotAssessable) assess("NP_000362.1:p.Gly26Ser", p -> p == 26 ? 69.97 : 99);

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.LOW_CONFIDENCE);
    assertThat(hindered.remark())
        .isEqualTo(
            "The predictor of AlphaFold model AF-P02766-F1 chain A is not confident there: pLDDT"
                + " 69 of 100; from 70 on it is used.");
  }

  @Test
  void aPredictionWithoutAConfidenceIsNotAssessable() {
    NotAssessable hindered = (NotAssessable) assess("NP_000362.1:p.Gly26Ser", p -> Double.NaN);

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.LOW_CONFIDENCE);
    assertThat(hindered.remark())
        .isEqualTo(
            "The predictor of AlphaFold model AF-P02766-F1 chain A states no confidence there.");
  }
}
