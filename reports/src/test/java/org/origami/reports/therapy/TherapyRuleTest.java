package org.origami.reports.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.reports.therapy.ConditionReason.COPIES_NOT_STATED;
import static org.origami.reports.therapy.ConditionReason.ENZYME_GIVEN;
import static org.origami.reports.therapy.ConditionReason.EVERY_VARIANT;
import static org.origami.reports.therapy.ConditionReason.LABEL_TABLE;
import static org.origami.reports.therapy.ConditionReason.MISSENSE_ALLELE;
import static org.origami.reports.therapy.ConditionReason.NAMED_RESPONSIVE;
import static org.origami.reports.therapy.ConditionReason.NAMED_UNRESPONSIVE;
import static org.origami.reports.therapy.ConditionReason.NOT_ESTABLISHED;
import static org.origami.reports.therapy.ConditionReason.NOT_IDENTIFIED;
import static org.origami.reports.therapy.ConditionReason.NO_PROTEIN;
import static org.origami.reports.therapy.ConditionReason.OTHER_ALLELE;
import static org.origami.reports.therapy.ConditionReason.PROBABLY_NO_PROTEIN;
import static org.origami.reports.therapy.ConditionReason.RESPONSE_TEST;
import static org.origami.reports.therapy.ConditionReason.SPLICE_IN_TABLE;
import static org.origami.reports.therapy.ConditionReason.TUMOUR_NOT_SHOWN;
import static org.origami.reports.therapy.ConditionReason.TWO_COPIES_NEEDED;
import static org.origami.reports.therapy.ProteinFate.DESTABILISED;
import static org.origami.reports.therapy.ProteinFate.ELSEWHERE;
import static org.origami.reports.therapy.ProteinFate.NOT_DESTABILISED;
import static org.origami.reports.therapy.ProteinFate.NOT_KNOWN;
import static org.origami.reports.therapy.ProteinFate.PERHAPS_DESTABILISED;
import static org.origami.reports.therapy.ProteinFate.SPLICING;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Zygosity;

/** The rule of docs/clinical/therapies.md, on published variants. */
class TherapyRuleTest {
  private final Therapies therapies = Therapies.bundled();

  @Test
  void leavesAmenabilityToTheLabelsTable() {
    assertThat(asked(Question.of("GLA", "p.(Gly328Arg)", DESTABILISED)))
        .isEqualTo(Map.of("migalastat-fabry", LABEL_TABLE));
  }

  @Test
  void knowsAVariantThatTheLabelNamesHoweverItFolds() {
    assertThat(asked(Question.of("GLA", "p.(Asn215Ser)", NOT_DESTABILISED)))
        .isEqualTo(Map.of("migalastat-fabry", NAMED_RESPONSIVE));
  }

  @Test
  void asksForATestOfResponseInPhenylketonuria() {
    assertThat(asked(Question.of("PAH", "p.(Arg408Trp)", DESTABILISED)))
        .containsEntry("sapropterin-phenylketonuria", RESPONSE_TEST)
        .containsEntry("sepiapterin-phenylketonuria", RESPONSE_TEST);
  }

  @Test
  void expectsNothingOfAnAlleleWithoutProtein() {
    assertThat(asked(Question.of("PAH", "p.(Arg243Ter)", ProteinFate.NO_PROTEIN)))
        .containsEntry("sapropterin-phenylketonuria", NO_PROTEIN);
    assertThat(asked(Question.of("PAH", "c.1315+1G>A", SPLICING)))
        .containsEntry("sapropterin-phenylketonuria", PROBABLY_NO_PROTEIN);
    assertThat(asked(Question.of("GLA", "p.(Arg227Ter)", ProteinFate.NO_PROTEIN)))
        .isEqualTo(Map.of("migalastat-fabry", NO_PROTEIN));
  }

  @Test
  void saysNothingOfANullAlleleWhereTheLabelAsksForNoVariant() {
    assertThat(asked(Question.of("TTR", "p.(Trp61Ter)", ProteinFate.NO_PROTEIN))).isEmpty();
  }

  @Test
  void saysNothingOfANullAlleleForAMedicineThatCannotBeHad() {
    assertThat(asked(Question.of("GBA1", "p.(Trp223Ter)", ProteinFate.NO_PROTEIN))).isEmpty();
  }

  @Test
  void letsNoVariantDecideOnAnEnzymeThatIsGiven() {
    assertThat(asked(Question.of("GAA", "p.(Arg854Ter)", ProteinFate.NO_PROTEIN)))
        .isEqualTo(Map.of("cipaglucosidase-miglustat", ENZYME_GIVEN));
    assertThat(asked(Question.of("GAA", "p.(Arg672Gln)", NOT_KNOWN)))
        .isEqualTo(Map.of("cipaglucosidase-miglustat", ENZYME_GIVEN));
  }

  @Test
  void countsTheCopiesOfPhe508del() {
    var f508 = Question.of("CFTR", "p.(Phe508del)", NOT_KNOWN);

    assertThat(asked(f508.with(Zygosity.HETEROZYGOUS)))
        .isEqualTo(
            Map.of(
                "ivacaftor", NAMED_UNRESPONSIVE,
                "lumacaftor-ivacaftor", TWO_COPIES_NEEDED,
                "tezacaftor-ivacaftor", OTHER_ALLELE,
                "elexacaftor-tezacaftor-ivacaftor", NAMED_RESPONSIVE,
                "vanzacaftor-tezacaftor-deutivacaftor", NAMED_RESPONSIVE));
    assertThat(asked(f508.with(Zygosity.HOMOZYGOUS)))
        .containsEntry("lumacaftor-ivacaftor", NAMED_RESPONSIVE)
        .containsEntry("tezacaftor-ivacaftor", NAMED_RESPONSIVE);
    assertThat(asked(f508.with(Zygosity.NOT_STATED)))
        .containsEntry("lumacaftor-ivacaftor", COPIES_NOT_STATED);
  }

  @Test
  void knowsPhe508delByItsTranscriptToo() {
    assertThat(asked(Question.of("CFTR", "c.1521_1523delCTT", NOT_KNOWN)))
        .containsEntry("elexacaftor-tezacaftor-ivacaftor", NAMED_RESPONSIVE);
  }

  @Test
  void keepsAFrequentVariantThatALabelNames() {
    assertThat(asked(Question.of("CFTR", "p.(Phe508del)", NOT_KNOWN).common()))
        .containsEntry("elexacaftor-tezacaftor-ivacaftor", NAMED_RESPONSIVE);
    assertThat(asked(Question.of("TTR", "p.(Gly26Ser)", NOT_KNOWN).common())).isEmpty();
  }

  @Test
  void knowsAGatingVariantThoughItFolds() {
    assertThat(asked(Question.of("CFTR", "p.(Gly551Asp)", NOT_DESTABILISED).pathogenic()))
        .containsEntry("ivacaftor", NAMED_RESPONSIVE)
        .containsEntry("elexacaftor-tezacaftor-ivacaftor", LABEL_TABLE)
        .doesNotContainKey("lumacaftor-ivacaftor");
  }

  @Test
  void leavesSpliceVariantsToALabelThatNamesSome() {
    assertThat(asked(Question.of("CFTR", "c.1585-1G>A", SPLICING)))
        .containsEntry("elexacaftor-tezacaftor-ivacaftor", SPLICE_IN_TABLE);
    assertThat(asked(Question.of("CFTR", "c.3718-2477C>T", ELSEWHERE).pathogenic()))
        .containsEntry("ivacaftor", NAMED_RESPONSIVE)
        .containsEntry("tezacaftor-ivacaftor", SPLICE_IN_TABLE);
    assertThat(asked(Question.of("PAH", "p.(Gln232=)", ELSEWHERE).pathogenic())).isEmpty();
  }

  @Test
  void asksForOneMissenseAlleleInPyruvateKinaseDeficiency() {
    assertThat(asked(Question.of("PKLR", "p.(Arg510Gln)", NOT_KNOWN)))
        .isEqualTo(Map.of("mitapivat-pyruvate-kinase", MISSENSE_ALLELE));
    var r479h = Question.of("PKLR", "p.(Arg479His)", NOT_KNOWN);
    assertThat(asked(r479h.with(Zygosity.HOMOZYGOUS)))
        .isEqualTo(Map.of("mitapivat-pyruvate-kinase", NAMED_UNRESPONSIVE));
    assertThat(asked(r479h.with(Zygosity.HETEROZYGOUS)))
        .isEqualTo(Map.of("mitapivat-pyruvate-kinase", MISSENSE_ALLELE));
  }

  @Test
  void asksTheTumourForAVariantOfTheTumour() {
    var y220c = Question.of("TP53", "p.(Tyr220Cys)", DESTABILISED);

    assertThat(asked(y220c.from(SourceClass.SOMATIC)))
        .isEqualTo(Map.of("rezatapopt-tp53", NAMED_RESPONSIVE));
    assertThat(asked(y220c.from(SourceClass.GERMLINE)))
        .isEqualTo(Map.of("rezatapopt-tp53", TUMOUR_NOT_SHOWN));
    assertThat(asked(Question.of("TP53", "p.(Arg175His)", DESTABILISED))).isEmpty();
  }

  @Test
  void namesNoTherapyOfInheritedDiseaseForASomaticOrFetalVariant() {
    var v50m = Question.of("TTR", "p.(Val50Met)", DESTABILISED);

    assertThat(asked(v50m.from(SourceClass.SOMATIC))).isEmpty();
    assertThat(asked(v50m.from(SourceClass.LIKELY_FETAL))).isEmpty();
    assertThat(asked(v50m.from(SourceClass.NOT_STATED))).isNotEmpty();
  }

  @Test
  void saysThatAWithdrawnMedicineMustNotBeStarted() {
    var implication =
        therapies.of(Question.of("HBB", "p.(Glu7Val)", NOT_DESTABILISED).build()).get(0);

    assertThat(implication.reason()).isEqualTo(ConditionReason.NO_LONGER_AUTHORISED);
    assertThat(implication.words())
        .startsWith("No longer authorised: it must not be started. voxelotor, for sickle cell")
        .contains("FDA: withdrawn from the market 2024; EMA: authorisation suspended 2024");
  }

  @Test
  void saysNothingOfAVariantThatNobodyAccuses() {
    assertThat(asked(Question.of("TTR", "p.(Gly26Ser)", NOT_DESTABILISED))).isEmpty();
    assertThat(asked(Question.of("TTR", "p.(Val142Ile)", NOT_DESTABILISED).pathogenic()))
        .containsEntry("tafamidis-cardiomyopathy", EVERY_VARIANT);
  }

  @Test
  void saysNothingOfABenignVariantWhateverTheModelThinks() {
    assertThat(
            asked(
                Question.of("TTR", "p.(Gly26Ser)", DESTABILISED)
                    .with(LaboratorySignificance.LIKELY_BENIGN)))
        .isEmpty();
  }

  @Test
  void settlesFirstWhichVariantIsMeant() {
    assertThat(asked(Question.of("TTR", "p.(Val30Met)", ProteinFate.NOT_IDENTIFIED)))
        .containsEntry("tafamidis-cardiomyopathy", NOT_IDENTIFIED);
    assertThat(asked(Question.of("TP53", "p.(Tyr220Cys)", ProteinFate.NOT_IDENTIFIED))).isEmpty();
  }

  @Test
  void findsAGeneByItsOlderSymbol() {
    assertThat(asked(Question.of("GBA", "p.(Leu483Pro)", PERHAPS_DESTABILISED)))
        .isEqualTo(Map.of("ambroxol-gba1", NOT_ESTABLISHED));
  }

  @Test
  void knowsNoTherapyForMostGenes() {
    assertThat(asked(Question.of("SERPINA1", "p.(Glu366Lys)", DESTABILISED))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProteinFate.class)
  void neverReadsAsAPrescription(ProteinFate fate) {
    for (var gene : new String[] {"TTR", "GLA", "PAH", "CFTR", "GAA", "CBS", "PKLR", "NPC1"}) {
      assertThat(therapies.of(Question.of(gene, "p.(Arg1Gln)", fate).pathogenic().build()))
          .allSatisfy(it -> assertThat(it.words()).endsWith(TherapeuticImplication.CAUTION));
    }
  }

  @Test
  void saysThatATherapyPresupposesTheDiagnosis() {
    var v50m = Question.of("TTR", "p.(Val50Met)", DESTABILISED);

    assertThat(therapies.of(v50m.build()).get(0).variantWords()).contains("presupposes");
    assertThat(therapies.of(v50m.pathogenic().build()).get(0).variantWords())
        .doesNotContain("presupposes");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_STATED | No conclusion of the laboratory on this variant was sent;",
        "OTHER | The laboratory's conclusion on this variant is none of the five standard terms;",
        "UNCERTAIN_SIGNIFICANCE | The laboratory calls this variant's significance uncertain;",
      })
  void saysWhatTheLaboratoryConcludedIfAnything(LaboratorySignificance stated, String words) {
    var v50m = Question.of("TTR", "p.(Val50Met)", DESTABILISED).with(stated);

    assertThat(therapies.of(v50m.build()).get(0).variantWords())
        .contains(words)
        .doesNotContain("pathogenic");
  }

  private Map<String, ConditionReason> asked(Question question) {
    return therapies.of(question.build()).stream()
        .collect(Collectors.toMap(it -> it.therapy().code(), TherapeuticImplication::reason));
  }
}
