package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.origami.genomics.hgvs.Readings.nucleotides;
import static org.origami.genomics.hgvs.Readings.protein;
import static org.origami.genomics.hgvs.Readings.read;
import static org.origami.genomics.hgvs.Readings.variant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.SequenceAccession;

class HgvsVariantTest {
  @Test
  void aMissenseChangeIsASubstitution() {
    var ttr = variant("NP_000362.1:p.(Val50Met)");

    assertThat(ttr.reference()).contains(new SequenceAccession("NP_000362", 1));
    assertThat(ttr.coordinateType()).isEqualTo(CoordinateType.PROTEIN);
    assertThat(ttr.predicted()).isTrue();
    assertThat(ttr.proteinChange().flatMap(ProteinChange::substitution))
        .contains(new ProteinChange.Substitution(AminoAcid.VALINE, 50, AminoAcid.METHIONINE));
  }

  @Test
  void theTranscriptIsTheReferenceAndTheGenomeItsContext() {
    var dmd = variant("NC_000023.11(NM_004006.2):c.93+1G>T");

    assertThat(dmd.reference()).contains(new SequenceAccession("NM_004006", 2));
    assertThat(dmd.sequence().context()).contains(new SequenceAccession("NC_000023", 11));
    assertThat(dmd.gene()).isEmpty();
  }

  @Test
  void aNameAsInClinVarGivesTheGeneAndTheProteinChangeToo() {
    var reading = read("NM_000371.4(TTR):c.148G>A (p.Val50Met)");

    assertThat(reading.variant().gene()).contains(new GeneSymbol("TTR"));
    assertThat(reading.variant().nucleotideChange()).isPresent();
    assertThat(reading.accompanying()).containsExactly(variant("p.Val50Met"));
    assertThat(reading.notes()).contains(HgvsNote.ACCOMPANYING_DESCRIPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.148G>A(p.Val50Met)",
        "c.148G>A p.Val50Met",
        "c.148G>A;p.Val50Met",
        "c.148G>A, p.Val50Met",
        "c.148G>A | p.V50M",
        "NM_000371.4:c.148G>A (NP_000362.1:p.Val50Met)"
      })
  void aSecondDescriptionOfTheSameVariantIsNotAnAllele(String text) {
    var reading = read(text);

    assertThat(reading.variant().nucleotideChange()).isPresent();
    assertThat(reading.accompanying())
        .singleElement()
        .extracting(other -> other.proteinChange().orElseThrow())
        .hasToString("Val50Met");
  }

  @Test
  void oneVariantMayBeToldOnAllLevelsAtOnce() {
    var reading = read("NC_000023.11:g.32849790T>A NM_004006.3:c.124A>T r.(124a>u) p.(Ser42Cys)");

    assertThat(reading.variant()).hasToString("NC_000023.11:g.32849790T>A");
    assertThat(reading.accompanying())
        .extracting(HgvsVariant::toString)
        .containsExactly("NM_004006.3:c.124A>T", "r.(124a>u)", "p.(Ser42Cys)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "p.(Val50Met);true",
        "p.V50M;true",
        "c.76delA;true",
        "NM_000371.4(TTR):c.148G>A p.(Val50Met);true",
        "p.W24X;false",
        "p.val50met;false",
        "NM_000371:c.148G>A;false"
      })
  void aReadingConformsWhereTheNomenclatureAllowsItsForm(String text, boolean conforms) {
    assertThat(read(text).conforms()).isEqualTo(conforms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p.Val50Met",
        "p.[Val50Met]",
        "p.[Val50Met];[Val50=]",
        "p.[Val50Met];[?]",
        "p.[Val50Met];[0]",
        "p.[(Val50Met)];[(Val50Met)]",
        "p.(Val50Met)(;)(Val50Met)"
      })
  void theSoleAlterationIsFoundWhateverStandsOnTheOtherAllele(String text) {
    assertThat(protein(text)).hasToString("Val50Met");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p.[Val50Met];[Gly67Arg]",
        "p.[Val50Met;Gly67Arg]",
        "p.Val50Met^Gly67Arg",
        "p.[Val50Met,Val50=]",
        "p.Val50Met^?"
      })
  void severalAlterationsOrAlternativesHaveNoSoleChange(String text) {
    assertThat(variant(text).proteinChange()).isEmpty();
    assertThat(variant(text).changes()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "p.(Val50Met),true",
    "p.Val50Met,false",
    "p.[(Val50Met)],true",
    "p.[(Val50Met)];[?],true",
    "p.[(Val50Met)];[Gly67Arg],false",
    "p.(=),true",
    "p.=,false"
  })
  void aDescriptionIsPredictedWhereAllItsAlterationsAre(String text, boolean predicted) {
    assertThat(variant(text).predicted()).isEqualTo(predicted);
  }

  @ParameterizedTest
  @CsvSource({
    "p.Val50Met,MISSENSE",
    "p.Trp24Ter,NONSENSE",
    "p.Pro46_Asn47insSerTer,NONSENSE",
    "p.Asn47delinsSerSerTer,NONSENSE",
    "p.(Ala123_Pro131)Ter,NONSENSE",
    "p.Arg97fs,FRAMESHIFT",
    "p.(Ala123_Pro131)fs,FRAMESHIFT",
    "p.Val7del,IN_FRAME",
    "p.Val7dup,IN_FRAME",
    "p.His4_Gln5insAla,IN_FRAME",
    "p.Lys23_Val25delinsSer,IN_FRAME",
    "p.Ala2[10],IN_FRAME",
    "p.Cys188=,SYNONYMOUS",
    "p.=,SYNONYMOUS",
    "p.Met1?,START_LOST",
    "p.Met1Val,START_LOST",
    "p.Met1ext-5,EXTENSION",
    "p.Ter110GlnextTer17,EXTENSION",
    "p.0?,NO_PROTEIN",
    "p.Gly56Ala^Ser,SEVERAL_PRODUCTS",
    "p.Trp24=/Cys,SEVERAL_PRODUCTS",
    "p.Arg12?,UNKNOWN",
    "p.?,UNKNOWN"
  })
  void aProteinChangeTellsItsEffect(String text, ProteinEffect effect) {
    assertThat(protein(text).effect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({
    "c.148G>A,false,false,false,false",
    "c.93+1G>T,true,true,true,false",
    "c.94-2A>G,true,true,true,false",
    "c.94-12A>G,true,true,false,false",
    "c.93_93+5del,true,false,false,false",
    "c.93+?_1087+?del,true,true,false,false",
    "c.-14A>G,false,false,false,true",
    "c.*37A>G,false,false,false,true",
    "c.-106+2T>A,true,true,true,true",
    "c.(?_100)_(200+1_?)del,true,false,true,false"
  })
  void aNucleotideChangeTellsWhereItLies(
      String text, boolean touches, boolean lies, boolean splice, boolean untranslated) {
    var change = nucleotides(text);

    assertThat(change.touchesIntron()).isEqualTo(touches);
    assertThat(change.liesInIntron()).isEqualTo(lies);
    assertThat(change.touchesSpliceSite()).isEqualTo(splice);
    assertThat(change.touchesUntranslatedRegion()).isEqualTo(untranslated);
  }

  @Test
  void aChangeOfOneMoleculeIsNotCountedOnAnother() {
    var substitution = variant("p.Val50Met").expression();

    assertThatThrownBy(
            () -> new HgvsVariant(SequenceReference.NONE, CoordinateType.CODING, substitution))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStopIsNotASubstitution() {
    assertThatThrownBy(() -> new ProteinChange.Substitution(AminoAcid.VALINE, 50, AminoAcid.STOP))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
