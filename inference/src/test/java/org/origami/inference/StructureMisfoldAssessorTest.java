package org.origami.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.inference.mechanism.Mechanism.Kind;

class StructureMisfoldAssessorTest {
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();
  private static final ReferencePack PACK = ReferencePack.bundled(PROTEINS);

  private final RecordedFoldingModel model = new RecordedFoldingModel(1.5, 0.6);
  private final MisfoldAssessor assessor = new StructureMisfoldAssessor(PROTEINS, PACK, model);

  @Test
  void assessesAVariantWithItsNumberItsStructureAndItsMechanism() {
    FoldingAnswer answer =
        assessor.assess(List.of(Flagged.named("NP_000362.1:p.Val50Met").variant()));

    assertThat(answer.model()).isEqualTo(model.identity());
    assertThat(answer.assessments()).singleElement().isInstanceOf(Assessed.class);
    Assessed assessed = (Assessed) answer.assessments().get(0);
    assertThat(assessed.stability().expected().kcalPerMol()).isEqualTo(1.5);
    assertThat(assessed.target().structure()).hasToString("PDB 1F86 chain A");
    assertThat(assessed.mechanism().factors())
        .extracting(factor -> factor.kind())
        .containsExactly(Kind.OVERPACKING, Kind.BURIED_SITE);
  }

  @Test
  void answersInTheOrderOfTheVariantsAndKeepsThoseItCannotAssess() {
    var known = Flagged.named("NP_000362.1:p.Val50Met").variant();
    var unknown = Flagged.named("NP_999999.1:p.Val50Met").variant();

    List<MisfoldAssessment> assessments =
        assessor.assess(List.of(unknown, known, unknown)).assessments();

    assertThat(assessments)
        .extracting(MisfoldAssessment::variant)
        .containsExactly(unknown, known, unknown);
    assertThat(assessments.get(0))
        .isEqualTo(new NotAssessable(unknown, Obstacle.PROTEIN_NOT_KNOWN, ""));
  }

  @Test
  void asksTheModelOnceForAllVariantsOfAStructure() {
    assessor.assess(
        List.of(
            Flagged.named("NP_000362.1:p.Val50Met").variant(),
            Flagged.named("NP_000362.1:p.Leu75Pro").variant(),
            Flagged.named("NP_000509.1:p.Glu7Val").variant()));

    assertThat(model.asked()).hasSize(1);
    assertThat(model.asked().get(0))
        .extracting(Object::toString)
        .satisfiesExactly(
            ttr -> assertThat(ttr).contains("1F86"), hbb -> assertThat(hbb).contains("2W72"));
  }

  @Test
  void doesNotTroubleTheModelWhenNothingCanBeFolded() {
    FoldingAnswer answer =
        assessor.assess(List.of(Flagged.named("NP_999999.1:p.Val50Met").variant()));

    assertThat(answer.effort()).isEqualTo(FoldingEffort.NONE);
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void cautionsWhereAMembraneIsLikely() {
    List<MisfoldAssessment> assessments =
        assessor
            .assess(
                List.of(
                    Flagged.named("NP_001142.2:p.Ala217Pro").inGene("SLC25A4").variant(),
                    Flagged.named("NP_000362.1:p.Val50Met").variant()))
            .assessments();

    assertThat(((Assessed) assessments.get(0)).cautions())
        .singleElement()
        .asString()
        .contains("as hydrophobic as those that span membranes");
    assertThat(((Assessed) assessments.get(1)).cautions()).isEmpty();
  }

  @Test
  void whatTheModelGivesNoAnswerForIsNotAssessed() {
    var silent = new StructureMisfoldAssessor(PROTEINS, PACK, new RecordedFoldingModel(0, 99));
    var variant = Flagged.named("NP_000362.1:p.Val50Met").variant();

    assertThat(silent.assess(List.of(variant)).assessments())
        .containsExactly(
            new NotAssessable(variant, Obstacle.NO_ANSWER, "The structure is PDB 1F86 chain A."));
  }

  @Test
  void answersNothingForNothing() {
    assertThat(assessor.assess(List.of()).assessments()).isEmpty();
  }
}
