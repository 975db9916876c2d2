package org.origami.fhir.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.Obstacle;

class FoldingCodeSystemTest {
  @Test
  void givesEachConceptACodeOfItsOwnAndWords() {
    var concepts = FoldingCodeSystem.resource().getConcept();

    assertThat(concepts)
        .extracting(ConceptDefinitionComponent::getCode)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(concepts).allMatch(ConceptDefinitionComponent::hasDisplay);
  }

  /** Stored reports hold these codes: renaming a constant of the core must not rename a code. */
  @Test
  void keepsItsCodes() {
    assertThat(FoldingCodes.of(PassReason.LABORATORY_BENIGN).getCode())
        .isEqualTo("pass-laboratory-benign");
    assertThat(FoldingCodes.of(Obstacle.REFERENCE_MISMATCH).getCode())
        .isEqualTo("obstacle-reference-mismatch");
    assertThat(FoldingCodes.of(UnreadFinding.Reason.VALUE_ABSENT).getCode())
        .isEqualTo("unread-value-absent");
    assertThat(FoldingCodes.of(FoldingTerm.DELTA_DELTA_G).getCode()).isEqualTo("delta-delta-g");
  }

  @Test
  void isMadeAfreshEachTime() {
    var first = FoldingCodeSystem.resource();

    assertThat(first).isNotSameAs(FoldingCodeSystem.resource());
    assertThat(first.equalsDeep(FoldingCodeSystem.resource())).isTrue();
  }
}
