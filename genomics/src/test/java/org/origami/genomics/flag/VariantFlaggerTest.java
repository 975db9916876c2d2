package org.origami.genomics.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.flag.Variants.TTR_V50M;
import static org.origami.genomics.flag.Variants.frequent;
import static org.origami.genomics.flag.Variants.judged;
import static org.origami.genomics.flag.Variants.judgedAt;
import static org.origami.genomics.flag.Variants.named;
import static org.origami.genomics.flag.Variants.withConsequence;
import static org.origami.genomics.variant.LaboratorySignificance.BENIGN;
import static org.origami.genomics.variant.LaboratorySignificance.LIKELY_BENIGN;
import static org.origami.genomics.variant.LaboratorySignificance.LIKELY_PATHOGENIC;
import static org.origami.genomics.variant.LaboratorySignificance.OTHER;
import static org.origami.genomics.variant.LaboratorySignificance.PATHOGENIC;
import static org.origami.genomics.variant.LaboratorySignificance.UNCERTAIN_SIGNIFICANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.variant.Variant;

class VariantFlaggerTest {
  private final VariantFlagger flagger = new VariantFlagger();

  @Test
  void flagsAMissenseChangeAndSaysWhatWasNotStated() {
    var triage = triage(named(TTR_V50M), FlagOptions.USUAL);

    assertThat(triage.passedOver()).isEmpty();
    assertThat(triage.flagged())
        .singleElement()
        .satisfies(
            flagged -> {
              assertThat(flagged.substitutions()).hasSize(1);
              assertThat(flagged.reasons())
                  .containsExactly(
                      FlagReason.MISSENSE,
                      FlagReason.LABORATORY_SILENT,
                      FlagReason.FREQUENCY_NOT_STATED);
            });
  }

  @ParameterizedTest(name = "{0} is passed over: {1}, loss of function {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NP_000268.1:p.Arg243Ter | NONSENSE | true",
        "NP_000268.1:p.Arg97ProfsTer23 | FRAMESHIFT | true",
        "NP_000268.1:p.Met1? | START_LOSS | true",
        "NP_000268.1:p.Ter453GlnextTer17 | STOP_LOSS | false",
        "NP_000268.1:p.Arg408= | SYNONYMOUS | false",
        "NP_000268.1:p.Ile94del | IN_FRAME_INDEL | false",
        "NP_000268.1:p.? | PROTEIN_CHANGE_UNKNOWN | false",
        "NP_000268.1:p.0 | NO_PROTEIN | true",
        "NP_000268.1:p.[Arg408Trp;Arg261Gln] | SEVERAL_CHANGES | false",
        "NP_000268.1:p.Cys20Sec | NON_STANDARD_RESIDUE | false",
        "NM_000277.3:c.1315+1G>A | SPLICE | true",
        "NM_000277.3:c.1066-11G>A | INTRONIC | false",
        "NM_000277.3:c.-12A>G | UNTRANSLATED | false",
        "NR_002196.2:n.601G>T | NON_CODING | false",
        "NM_000277.3:c.1222C>T | NO_PROTEIN_CHANGE_STATED | false",
        "NC_000012.12:g.102840493G>A | NO_PROTEIN_CHANGE_STATED | false",
      })
  void passesOverWhatFoldingDoesNotApplyTo(String name, PassReason reason, boolean plainLoss) {
    var triage = triage(named(name), FlagOptions.USUAL);

    assertThat(triage.flagged()).isEmpty();
    assertThat(triage.passedOver())
        .singleElement()
        .satisfies(
            passed -> {
              assertThat(passed.reasons()).containsExactly(reason);
              assertThat(passed.lossOfFunction()).isEqualTo(plainLoss);
            });
  }

  @Test
  void saysSpliceSiteBesideAnUnknownProteinChange() {
    var triage = triage(named("NM_000277.3:c.1315+1G>A", "NP_000268.1:p.?"), FlagOptions.USUAL);

    assertThat(reasons(triage))
        .containsExactlyInAnyOrder(PassReason.PROTEIN_CHANGE_UNKNOWN, PassReason.SPLICE);
  }

  @Test
  void letsASpliceSiteReplaceAnUnchangedSequence() {
    var triage = triage(named("NM_000277.3:c.200+1G>A", "NP_000268.1:p.(=)"), FlagOptions.USUAL);

    assertThat(reasons(triage)).containsExactly(PassReason.SPLICE);
    assertThat(triage.passedOver().get(0).lossOfFunction()).isTrue();
  }

  @ParameterizedTest(name = "{0} beside p.(=) adds {1}")
  @CsvSource({"c.1066-11G>A, INTRONIC", "c.-12A>G, UNTRANSLATED"})
  void saysWhereASilentChangeLies(String change, PassReason where) {
    var triage = triage(named("NM_000277.3:" + change, "NP_000268.1:p.(=)"), FlagOptions.USUAL);

    assertThat(reasons(triage)).containsExactlyInAnyOrder(PassReason.SYNONYMOUS, where);
  }

  @Test
  void saysNothingOfANonCodingTranscriptBesideASilentChange() {
    var triage = triage(named("NR_002196.2:n.601G>T", "NP_000268.1:p.Arg408="), FlagOptions.USUAL);

    assertThat(reasons(triage)).containsExactly(PassReason.SYNONYMOUS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void seesNoLossOfFunctionAgainstALaboratoryThatSaysBenign(boolean includeBenign) {
    var k3326 = judged(List.of("NP_000050.3:p.(Lys3326Ter)"), BENIGN);

    assertThat(triage(k3326, new FlagOptions(includeBenign, false)).passedOver())
        .singleElement()
        .satisfies(
            passed -> {
              assertThat(passed.reasons()).contains(PassReason.NONSENSE);
              assertThat(passed.lossOfFunction()).isFalse();
            });
    assertThat(PassReason.NONSENSE.words()).contains("likely unless it lies near the end");
  }

  @ParameterizedTest(name = "{0} alone, as {1}, means {2}")
  @CsvSource({
    "SO:0001587, stop_gained, NONSENSE",
    "'', splice_donor_variant, SPLICE",
    "SO:0001583, missense_variant, NO_PROTEIN_CHANGE_STATED",
    "SO:9999999, something_new, NO_PROTEIN_CHANGE_STATED",
  })
  void readsSequenceOntologyWhereNoNameTells(String id, String name, PassReason reason) {
    assertThat(reasons(triage(withConsequence(id, name), FlagOptions.USUAL)))
        .containsExactly(reason);
  }

  @Test
  void flagsAMissenseNameAndSaysThatAnotherNameTellsOtherwise() {
    var triage =
        triage(named("NP_000362.1:p.Val50Met", "NP_000268.1:p.Arg243Ter"), FlagOptions.USUAL);

    assertThat(triage.flagged())
        .singleElement()
        .satisfies(f -> assertThat(f.reasons()).contains(FlagReason.OTHER_EFFECT_ELSEWHERE));
  }

  @Test
  void passesOverBenignVariantsUnlessAskedFor() {
    var benign = judged(TTR_V50M, LIKELY_BENIGN);

    assertThat(reasons(triage(benign, FlagOptions.USUAL)))
        .containsExactly(PassReason.LABORATORY_BENIGN);
    assertThat(triage(benign, new FlagOptions(true, false)).flagged())
        .singleElement()
        .satisfies(f -> assertThat(f.reasons()).contains(FlagReason.BENIGN_ASKED_FOR));
  }

  @Test
  void letsNoBenignWordHideAPathogenicOne() {
    assertThat(triage(judged(TTR_V50M, BENIGN, PATHOGENIC), FlagOptions.USUAL).flagged())
        .singleElement()
        .satisfies(f -> assertThat(f.reasons()).contains(FlagReason.LABORATORY_PATHOGENIC));
  }

  @Test
  void doesNotTakeAConclusionItDoesNotKnowForBenign() {
    assertThat(triage(judged(TTR_V50M, BENIGN, OTHER), FlagOptions.USUAL).flagged())
        .singleElement()
        .satisfies(f -> assertThat(f.reasons()).contains(FlagReason.LABORATORY_OTHER));
  }

  @ParameterizedTest(name = "frequency {0} is common: {1}")
  @CsvSource({"0, false", "0.0099, false", "0.01, true", "1, true"})
  void callsAVariantCommonFromOnePercentUp(double frequency, boolean common) {
    assertThat(triage(frequent(TTR_V50M, frequency), FlagOptions.USUAL).flagged().isEmpty())
        .isEqualTo(common);
  }

  @Test
  void countsTheHighestOfSeveralPopulations() {
    assertThat(reasons(triage(frequent(TTR_V50M, 0.0001, 0.03), FlagOptions.USUAL)))
        .containsExactly(PassReason.COMMON);
    assertThat(triage(frequent(TTR_V50M, 0.03), new FlagOptions(false, true)).flagged())
        .singleElement()
        .satisfies(f -> assertThat(f.reasons()).contains(FlagReason.COMMON_ASKED_FOR));
  }

  @ParameterizedTest(name = "{0} at {1} is called pathogenic and flagged")
  @CsvSource({"NP_000362.1:p.Val142Ile, 0.017", "NP_000286.3:p.Glu366Lys, 0.018"})
  void flagsACommonVariantThatTheLaboratoryCallsPathogenic(String name, double frequency) {
    for (var grave : List.of(PATHOGENIC, LIKELY_PATHOGENIC)) {
      assertThat(
              triage(judgedAt(frequency, List.of(name), BENIGN, grave), FlagOptions.USUAL)
                  .flagged())
          .singleElement()
          .satisfies(
              f ->
                  assertThat(f.reasons())
                      .containsExactly(
                          FlagReason.MISSENSE,
                          FlagReason.LABORATORY_PATHOGENIC,
                          FlagReason.COMMON_BUT_PATHOGENIC));
    }
  }

  @Test
  void passesOverACommonVariantOfUncertainSignificance() {
    assertThat(reasons(triage(judgedAt(0.02, TTR_V50M, UNCERTAIN_SIGNIFICANCE), FlagOptions.USUAL)))
        .containsExactly(PassReason.COMMON);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void putsEveryVariantOnExactlyOneSide(int benign) {
    var variants = new java.util.ArrayList<Variant>();
    for (int i = 0; i < benign; i++) {
      variants.add(judged(TTR_V50M, BENIGN));
    }
    variants.add(named(TTR_V50M));

    var triage = flagger.triage(variants, FlagOptions.USUAL);

    assertThat(triage.flagged()).hasSize(1);
    assertThat(triage.passedOver()).hasSize(benign);
  }

  private Triage triage(Variant variant, FlagOptions options) {
    return flagger.triage(List.of(variant), options);
  }

  private static List<PassReason> reasons(Triage triage) {
    assertThat(triage.flagged()).isEmpty();
    return triage.passedOver().get(0).reasons();
  }
}
