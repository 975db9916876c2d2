package org.origami.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.Resolution.Hindered;
import org.origami.inference.Resolution.Resolved;

class SubstitutionResolverTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();
  private static final SubstitutionResolver RESOLVER =
      new SubstitutionResolver(PROTEINS, List.of(ReferencePack.bundled(PROTEINS)));

  @Test
  void followsTheExactProteinAccessionWithoutARemark() {
    Resolved resolved = resolved(Flagged.named("NP_000362.1:p.Val50Met"));

    assertThat(resolved.target().hgvs()).isEqualTo("NP_000362.1:p.(Val50Met)");
    assertThat(resolved.target().remark()).isEmpty();
    assertThat(resolved.structure().position(resolved.index())).isEqualTo(50);
  }

  @Test
  void saysWhenAnotherVersionOfTheProteinWasSent() {
    Resolved resolved = resolved(Flagged.named("NP_000362.9:p.Val50Met"));

    assertThat(resolved.target().remark()).contains("NP_000362.9").contains("NP_000362.1");
  }

  @Test
  void saysWhenTheAccessionCameWithoutItsVersion() {
    assertThat(resolved(Flagged.named("NP_000362:p.Val50Met")).target().remark())
        .contains("without its version");
  }

  @Test
  void followsTheTranscriptSentBesideANamelessChange() {
    Resolved resolved = resolved(Flagged.named("p.Val50Met").beside("NM_000371.3"));

    assertThat(resolved.target().protein().protein()).hasToString("NP_000362.1");
  }

  @Test
  void followsAGeneWhoseManeSelectProteinIsBundledAndSaysSo() {
    Resolved resolved = resolved(Flagged.named("p.Val50Met").inGene("TTR"));

    assertThat(resolved.target().remark())
        .isEqualTo(
            "No accession was sent; the change was read on NP_000362.1, the gene's MANE Select"
                + " protein.");
  }

  /** In Rac1b position 106 is position 87 of RAC1's principal isoform. */
  @Test
  void doesNotReadAChangeOnAMinorIsoformForTheGeneAlone() {
    Hindered hindered = hindered(Flagged.named("p.Pro106Leu").inGene("RAC1"));

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.ISOFORM_NOT_STATED);
    assertThat(hindered.remark())
        .isEqualTo(
            "The bundled protein of the gene is NP_061485.1; its MANE Select protein is"
                + " NP_008839.2. Please send the transcript or the protein that the change counts"
                + " on.");
  }

  @Test
  void readsTheSameChangeWhereItsIsoformIsStated() {
    assertThat(resolved(Flagged.named("NP_061485.1:p.Pro106Leu")).target().hgvs())
        .isEqualTo("NP_061485.1:p.(Pro106Leu)");
  }

  @Test
  void doesNotTakeAnUnknownStandingForManeSelect() {
    Hindered hindered = hindered(Flagged.named("p.Ala2Val").inGene("NPC1"));

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.ISOFORM_NOT_STATED);
    assertThat(hindered.remark()).contains("not known here");
  }

  @Test
  void doesNotReadAChangeOfSeveralGenesOnTheOneThatIsBundled() {
    assertThat(obstacle(Flagged.named("p.Val50Met").inGene("TTR", "NOSUCHGENE")))
        .isEqualTo(Obstacle.ISOFORM_NOT_STATED);
  }

  @Test
  void doesNotFallBackToTheGeneWhenWhatWasSentBesideCouldNotBeRead() {
    Hindered hindered = hindered(Flagged.named("p.Val50Met").inGene("TTR").besideSomethingUnread());

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.ISOFORM_NOT_STATED);
    assertThat(hindered.remark()).contains("could not be read");
  }

  @Test
  void doesNotFallBackToTheGeneWhenASequenceOfAnotherDatabaseStandsBeside() {
    assertThat(obstacle(Flagged.named("p.Val50Met").inGene("TTR").beside("CCDS11899.1")))
        .isEqualTo(Obstacle.PROTEIN_NOT_KNOWN);
  }

  @Test
  void doesNotChooseAmongSeveralProteins() {
    assertThat(obstacle(Flagged.named("p.Val50Met").inGene("TTR", "HBB")))
        .isEqualTo(Obstacle.GENE_HAS_SEVERAL_PROTEINS);
  }

  @Test
  void doesNotFallBackToTheGeneWhenTheStatedProteinIsUnknown() {
    Hindered hindered = hindered(Flagged.named("NP_999999.1:p.Val50Met").inGene("TTR"));

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.PROTEIN_NOT_KNOWN);
    assertThat(hindered.remark()).contains("NP_000362.1");
  }

  @Test
  void doesNotFallBackToTheGeneWhenTheTranscriptBesideIsUnknown() {
    assertThat(obstacle(Flagged.named("p.Val50Met").inGene("TTR").beside("ENST00000237014.8")))
        .isEqualTo(Obstacle.PROTEIN_NOT_KNOWN);
  }

  @Test
  void doesNotChooseAmongSequencesOfSeveralProteins() {
    assertThat(obstacle(Flagged.named("p.Val50Met").beside("NM_000371.3", "NM_000518.5")))
        .isEqualTo(Obstacle.GENE_HAS_SEVERAL_PROTEINS);
  }

  @Test
  void needsAProteinATranscriptOrAGene() {
    assertThat(obstacle(Flagged.named("p.Val50Met"))).isEqualTo(Obstacle.PROTEIN_NOT_STATED);
  }

  @Test
  void showsWhereTheResidueOfALegacyNameStands() {
    Hindered hindered = hindered(Flagged.named("NP_000362.1:p.Val30Met"));

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.REFERENCE_MISMATCH);
    assertThat(hindered.remark()).contains("Cys at position 30").contains("Val stands at 50");
  }

  @Test
  void refusesAPositionBehindTheProtein() {
    Hindered hindered = hindered(Flagged.named("NP_000362.1:p.Val500Met"));

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.POSITION_OUT_OF_RANGE);
    assertThat(hindered.remark()).contains("147 residues");
  }

  @Test
  void leavesAWeakerLegacyNameAsideAndSaysSo() {
    Resolved resolved =
        resolved(Flagged.named("p.Val30Met", "NP_000362.1:p.Val50Met").inGene("TTR"));

    assertThat(resolved.target().change()).isEqualTo("p.(Val50Met)");
  }

  @Test
  void refusesAnExactNameThatDoesNotFitBesideAWeakerOneThatDoes() {
    assertThat(obstacle(Flagged.named("NP_000362.1:p.Val30Met", "NP_000362:p.Val50Met")))
        .isEqualTo(Obstacle.REFERENCE_MISMATCH);
  }

  @Test
  void refusesNamesThatLeadToDifferentResiduesOfOneProtein() {
    assertThat(obstacle(Flagged.named("NP_000362.1:p.Val50Met", "NP_000362.1:p.Val48Met")))
        .isEqualTo(Obstacle.NAMES_DISAGREE);
  }

  @Test
  void refusesNamesThatAgreeOnTheResidueButNotOnTheChange() {
    assertThat(obstacle(Flagged.named("NP_000362.1:p.Val50Met", "NP_000362.1:p.Val50Leu")))
        .isEqualTo(Obstacle.NAMES_DISAGREE);
  }

  @Test
  void foldsTheNamedProteinThatHasAStructure() {
    Resolved resolved =
        resolved(Flagged.named("NP_000483.3:p.Gly551Asp", "NP_000362.1:p.Val50Met"));

    assertThat(resolved.target().protein().protein()).hasToString("NP_000362.1");
  }

  @Test
  void saysWhenNoStructureOfTheProteinIsAtHand() {
    assertThat(obstacle(Flagged.named("p.Gly551Asp").inGene("CFTR")))
        .isEqualTo(Obstacle.NO_STRUCTURE);
  }

  @Test
  void saysWhichResiduesAreCoveredWhenThisOneIsNot() {
    Hindered hindered = hindered(Flagged.named("NP_000362.1:p.Gly26Ser"));

    assertThat(hindered.obstacle()).isEqualTo(Obstacle.RESIDUE_NOT_COVERED);
    assertThat(hindered.remark()).contains("PDB 1F86 chain A, residues 30 to");
  }

  @Test
  void putsTheReferenceResidueOnABackboneThatCarriesTheVariantItself() {
    Resolved resolved = resolved(Flagged.named("NP_000362.1:p.Thr139Met"));

    assertThat(resolved.target().remark())
        .contains("PDB 1F86 chain A was solved with Met there, the residue of the variant itself");
  }

  private static Resolved resolved(Flagged flagged) {
    return RESOLVER
        .resolve(flagged.variant())
        .match(
            resolved -> resolved,
            hindered -> {
              throw new AssertionError(hindered.toString());
            });
  }

  private static Hindered hindered(Flagged flagged) {
    return RESOLVER
        .resolve(flagged.variant())
        .match(
            resolved -> {
              throw new AssertionError(resolved.toString());
            },
            hindered -> hindered);
  }

  private static Obstacle obstacle(Flagged flagged) {
    return hindered(flagged).obstacle();
  }
}
