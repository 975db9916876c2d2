package org.origami.inference.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.structure.BuiltStructures;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.mechanism.Mechanism.Factor;
import org.origami.inference.mechanism.Mechanism.Kind;
import org.origami.inference.score.DeltaDeltaG;
import org.origami.inference.score.StabilityChange;

class MechanismReaderTest {
  private final MechanismReader reader = new MechanismReader();

  @Nested
  class OnBundledStructures {
    private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();
    private static final ReferencePack PACK = ReferencePack.bundled(PROTEINS);

    @ParameterizedTest(name = "{0} p.{1} shows {2}: {3}")
    @CsvSource({
      "TTR, Val50Met, OVERPACKING, the larger methionine (23 Å³ more)",
      "TTR, Val50Met, BURIED_SITE, 22 neighbours within 10 Å",
      "TTR, Leu75Pro, PROLINE_IN_STRAND, hydrogen bonds of the β-strand",
      "TTR, Leu75Pro, CAVITY, the smaller proline (54 Å³ less)",
      "TTR, Glu74Gly, STRAND_PROPENSITY, glycine suits a β-strand less than glutamate",
      "HBB, Leu33Pro, PROLINE_IN_HELIX, hydrogen bonds of the α-helix",
      "HBB, Glu7Val, HYDROPHOBIC_TO_SURFACE, hydrophobic valine stands on the surface",
      "SERPINA1, Glu366Lys, BURIED_CHARGE_LOST, turned into its opposite",
      "SERPINA1, Glu366Lys, SALT_BRIDGE_LOST, possible salt bridge to",
      "PAH, Ala403Val, HELIX_PROPENSITY, valine suits an α-helix less than alanine",
      "PAH, Pro281Leu, PROLINE_LOST, in place of proline",
      "LDLR, Cys352Tyr, DISULFIDE_LOST, the probable disulfide with Cys340",
      "BRCA1, Met1775Arg, CHARGE_IN_CORE, arginine brings a positive charge inside",
    })
    void showsWhatThePublishedVariantChanges(String gene, String change, Kind kind, String words) {
      Mechanism mechanism = read(gene, change, 2.0);

      assertThat(mechanism.factors())
          .filteredOn(factor -> factor.kind() == kind)
          .singleElement()
          .extracting(Factor::words)
          .asString()
          .contains(words);
    }

    @Test
    void namesTheGravestFirst() {
      List<Kind> kinds =
          read("SERPINA1", "Glu366Lys", 2.0).factors().stream().map(Factor::kind).toList();

      assertThat(kinds).isSorted().contains(Kind.BURIED_SITE);
    }

    @Test
    void writesOneSentenceWithTheNumbers() {
      assertThat(read("TTR", "Val50Met", 1.5).sentence())
          .isEqualTo(
              "Val50 lies buried (0 % exposed) in a β-strand with 22 neighbours within 10 Å; the"
                  + " larger methionine (23 Å³ more) has to find room inside the protein.");
    }

    @Test
    void doesNotContradictALowExpectation() {
      assertThat(read("HBB", "Glu7Val", 0.3).sentence())
          .contains("lies on the surface")
          .contains("in an α-helix")
          .contains("the model expects little change of stability (ΔΔG +0.3 kcal/mol), although");
    }

    @Test
    void saysWhenNothingStandsOutAlthoughALossIsExpected() {
      assertThat(read("TP53", "Arg248Gln", 1.4).sentence())
          .contains("nothing in the backbone around it stands out to explain the loss");
    }

    @Test
    void saysWhenNothingStandsOutAndNoneIsExpected() {
      assertThat(read("TP53", "Arg248Gln", 0.1).sentence())
          .contains("speaks against the substitution, and the model expects little change");
    }

    private Mechanism read(String gene, String change, double ddg) {
      ReferenceProtein protein = PROTEINS.byGene(new GeneSymbol(gene)).get(0);
      int position = Integer.parseInt(change.substring(3, change.length() - 3));
      AminoAcid alternate = AminoAcid.ofCode(change.substring(change.length() - 3)).orElseThrow();
      ProteinStructure structure =
          PACK.structuresOf(protein).stream()
              .filter(s -> s.indexOf(position).isPresent())
              .findFirst()
              .orElseThrow();
      return reader.read(
          structure, structure.indexOf(position).getAsInt(), alternate, stability(ddg));
    }
  }

  @Nested
  class OnBuiltBackbones {
    private static final int BURIED = 0;
    private static final int EXPOSED = 120;

    @Test
    void allowsProlineInTheFirstTurnOfAHelix() {
      ProteinStructure helix = BuiltStructures.helix("A".repeat(20), EXPOSED);

      assertThat(kinds(helix, 1, AminoAcid.PROLINE)).doesNotContain(Kind.PROLINE_IN_HELIX);
      assertThat(kinds(helix, 2, AminoAcid.PROLINE)).doesNotContain(Kind.PROLINE_IN_HELIX);
      assertThat(kinds(helix, 3, AminoAcid.PROLINE)).contains(Kind.PROLINE_IN_HELIX);
    }

    @Test
    void seesThatALoopCannotTakeProlineForItsTorsion() {
      ProteinStructure loop = BuiltStructures.of("A".repeat(9), 'C', EXPOSED, -140, 130);
      ProteinStructure fitting = BuiltStructures.of("A".repeat(9), 'C', EXPOSED, -65, 140);

      assertThat(kinds(loop, 4, AminoAcid.PROLINE)).contains(Kind.PROLINE_TORSION);
      assertThat(kinds(fitting, 4, AminoAcid.PROLINE)).isEmpty();
    }

    @Test
    void seesThatOnlyGlycineIsAtEaseWithAPositivePhi() {
      ProteinStructure left = BuiltStructures.of("AAAAGAAAA", 'C', EXPOSED, 80, 10);
      ProteinStructure right = BuiltStructures.of("AAAAGAAAA", 'C', EXPOSED, -80, 10);

      assertThat(kinds(left, 4, AminoAcid.ALANINE)).contains(Kind.POSITIVE_PHI_GLYCINE_LOST);
      assertThat(kinds(right, 4, AminoAcid.ALANINE)).doesNotContain(Kind.POSITIVE_PHI_GLYCINE_LOST);
    }

    @Test
    void doesNotJudgeThePhiOfAChainEnd() {
      ProteinStructure left = BuiltStructures.of("GAAAA", 'C', EXPOSED, 80, 10);

      assertThat(kinds(left, 0, AminoAcid.PROLINE)).isEmpty();
    }

    @Test
    void namesGlycineInAHelixByItsOwnKind() {
      ProteinStructure helix = BuiltStructures.helix("A".repeat(20), EXPOSED);

      assertThat(kinds(helix, 9, AminoAcid.GLYCINE)).containsExactly(Kind.GLYCINE_IN_HELIX);
    }

    @Test
    void seesPolarityInsideOnlyWhereTheResidueIsBuried() {
      ProteinStructure inside = BuiltStructures.helix("L".repeat(20), BURIED);
      ProteinStructure outside = BuiltStructures.helix("L".repeat(20), EXPOSED);

      assertThat(kinds(inside, 9, AminoAcid.SERINE)).contains(Kind.POLAR_IN_CORE);
      assertThat(kinds(outside, 9, AminoAcid.SERINE)).doesNotContain(Kind.POLAR_IN_CORE);
    }

    @Test
    void keepsAChargeThatOnlyChangesItsBearer() {
      ProteinStructure inside = BuiltStructures.helix("AAAAAAAAAKAAAAAAAAAA", BURIED);

      assertThat(kinds(inside, 9, AminoAcid.ARGININE))
          .doesNotContain(Kind.BURIED_CHARGE_LOST, Kind.CHARGE_IN_CORE, Kind.SALT_BRIDGE_LOST);
    }

    @Test
    void pairsOppositeChargesFourApartInAHelixButNotNextToEachOther() {
      ProteinStructure far = BuiltStructures.helix("AAAAKAAAEAAAA", EXPOSED);
      ProteinStructure next = BuiltStructures.helix("AAAAKEAAAAAAA", EXPOSED);

      assertThat(kinds(far, 4, AminoAcid.ALANINE)).contains(Kind.SALT_BRIDGE_LOST);
      assertThat(kinds(next, 4, AminoAcid.ALANINE)).doesNotContain(Kind.SALT_BRIDGE_LOST);
    }

    @Test
    void findsNoDisulfideBetweenCysteinesFurtherApart() {
      ProteinStructure strand = BuiltStructures.strand("AACACAAAA", BURIED);

      assertThat(kinds(strand, 2, AminoAcid.SERINE)).doesNotContain(Kind.DISULFIDE_LOST);
    }

    private List<Kind> kinds(ProteinStructure structure, int index, AminoAcid alternate) {
      return reader.read(structure, index, alternate, stability(1.0)).factors().stream()
          .map(Factor::kind)
          .toList();
    }
  }

  private static StabilityChange stability(double ddg) {
    return new StabilityChange(new DeltaDeltaG(ddg), 0.5);
  }
}
