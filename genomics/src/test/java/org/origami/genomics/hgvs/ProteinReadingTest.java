package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.hgvs.Readings.notes;
import static org.origami.genomics.hgvs.Readings.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes behind p., by the recommendations for proteins of the nomenclature, version 21. */
class ProteinReadingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          NP_000362.1:p.(Val50Met)
          LRG_199p1:p.Trp24Cys
          p.Trp24Ter
          p.(Trp24Ter)
          p.Cys188=
          p.(Cys188=)
          p.Ser68_Arg70=
          p.Ter110=
          p.=
          p.(=)
          p.?
          p.(?)
          p.0
          p.0?
          p.Met1?
          p.(Met1?)
          p.Arg12?
          p.Met1ext-5
          p.(Met1ext-8)
          p.Met1ext-?
          p.Ter110GlnextTer17
          p.(Ter327ArgextTer?)
          p.Arg97fs
          p.(Arg97fs)
          p.Arg97ProfsTer23
          p.(Arg123LysfsTer34)
          p.Ile327ArgfsTer?
          p.Gly719(Ala^Ser)fsTer23
          p.(Gly23GlufsTer7^Gly23CysfsTer26)
          p.(Ala123_Pro131)Ter
          p.(Ala123_Pro131)fs
          p.(Ala123_Pro131)insXaa[4]
          p.Val7del
          p.(Val7del)
          p.Lys23_Val25del
          p.Gln108_Ter110del
          p.Leu2_Met124del
          p.Val7dup
          p.Lys23_Val25dup
          p.His4_Gln5insAla
          p.Lys2_Gly3insGlnSerLys
          p.(Met3_His4insGlyTer)
          NP_004371.2:p.(Pro46_Asn47insSerSerTer)
          p.Arg78_Gly79insXaa[23]
          p.Gln746_Lys747insTer63
          p.(Ser332_Ser333insXaa)
          p.His7_Gln8insGly4_Ser6
          p.Ser321_Leu322insXaa[5]
          p.Ser321_Leu322insXaa[(5_10)]
          p.Asn47delinsSerSerTer
          p.Lys23_Val25delinsSer
          p.Glu125_Ala132delinsGlyLeuHisArgPheIleValLeu
          p.Cys28_Lys29delinsXaa[?]
          p.Ala2[10]
          p.Gln18[(70_80)]
          p.(Gln18[(70_80)])
          p.Arg65_Ser67[12]
          p.(Gly56Ala^Ser^Cys)
          p.Trp24=/Cys
          p.(Trp24=/Cys)
          p.Trp24=//Cys
          p.Val7=/del
          p.(Val7=/del)
          p.Trp24=/Trp24Cys
          p.Lys23_Val25=/dup
          p.Arg97=/ProfsTer23
          p.Arg782Xaa
          p.Sec40Cys
          p.Pyl12Ala
          p.Val34350Met
          """)
  void whatTheNomenclatureHasIsReadWithoutNoteAndPrintedTheSame(String text) {
    var reading = read(text);

    assertThat(reading.variant()).hasToString(text);
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.accompanying()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " =>",
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          p.V50M => p.Val50Met => ONE_LETTER_RESIDUES
          p.val50met => p.Val50Met => LETTER_CASE
          p.VAL50MET => p.Val50Met => LETTER_CASE
          p.v50m => p.Val50Met => ONE_LETTER_RESIDUES LETTER_CASE
          P.Val50Met => p.Val50Met => LETTER_CASE
          p.Trp24* => p.Trp24Ter =>
          p.Trp24X => p.Trp24Ter => STOP_AS_X
          p.W24X => p.Trp24Ter => ONE_LETTER_RESIDUES STOP_AS_X
          p.X110QextX17 => p.Ter110GlnextTer17 => STOP_AS_X ONE_LETTER_RESIDUES
          p.Q108_X110del => p.Gln108_Ter110del => ONE_LETTER_RESIDUES STOP_AS_X
          p.W24Ter => p.Trp24Ter => ONE_LETTER_RESIDUES STOP_IN_WORDS
          p.Arg97Profster23 => p.Arg97ProfsTer23 => LETTER_CASE
          p.Trp24Stop => p.Trp24Ter => STOP_IN_WORDS
          p.Val50Val => p.Val50= => OLD_SILENT
          p.Ter110Ter => p.Ter110= => OLD_SILENT
          p.Met1Val => p.Met1? => START_REPLACED
          p.(M1T) => p.(Met1?) => ONE_LETTER_RESIDUES START_REPLACED
          p.Arg97Profs*23 => p.Arg97ProfsTer23 =>
          p.R97Pfs*23 => p.Arg97ProfsTer23 => ONE_LETTER_RESIDUES
          p.R97fs*23 => p.Arg97fsTer23 => ONE_LETTER_RESIDUES OLD_FRAMESHIFT
          p.Arg97ProfsX23 => p.Arg97ProfsTer23 => STOP_AS_X
          p.Arg97Profs => p.Arg97ProfsTer? => OLD_FRAMESHIFT
          p.Arg97fsTer => p.Arg97fsTer? => OLD_FRAMESHIFT
          p.His150Hisfs*10 => p.His150HisfsTer10 => OLD_FRAMESHIFT
          p.Tyr4TerfsTer1 => p.Tyr4Ter => OLD_FRAMESHIFT
          p.*110Glnext*17 => p.Ter110GlnextTer17 =>
          p.*110Qext*17 => p.Ter110GlnextTer17 => ONE_LETTER_RESIDUES
          p.Ter110GlnextX17 => p.Ter110GlnextTer17 => STOP_AS_X
          p.*110Glnext17 => p.Ter110GlnextTer17 => OLD_EXTENSION
          p.Ter110Gln => p.Ter110GlnextTer? => OLD_EXTENSION
          p.Met1extMet-5 => p.Met1ext-5 => OLD_EXTENSION
          p.Met1Valext-12 => p.Met1ext-12 => OLD_EXTENSION
          p.Arg78_Gly79insX[23] => p.Arg78_Gly79insXaa[23] =>
          p.R78_G79insX[23] => p.Arg78_Gly79insXaa[23] => ONE_LETTER_RESIDUES
          p.Arg78_Gly79ins23 => p.Arg78_Gly79insXaa[23] => OLD_COUNT
          p.Arg78_Gly79ins(23) => p.Arg78_Gly79insXaa[23] => OLD_COUNT
          p.Val582_Asn583insXXXXX => p.Val582_Asn583insXaaXaaXaaXaaXaa =>
          p.E746_A750delELREA => p.Glu746_Ala750del => ONE_LETTER_RESIDUES REDUNDANT_SEQUENCE
          p.Glu746_Ala750del5 => p.Glu746_Ala750del => REDUNDANT_SEQUENCE
          p.L747_P753>S => p.Leu747_Pro753delinsSer => ONE_LETTER_RESIDUES PROTEIN_ARROW
          p.Val50>Met => p.Val50Met => PROTEIN_ARROW
          p.Asn47delinsSer => p.Asn47Ser => OLD_DELINS
          p.Asn47delinsTer => p.Asn47Ter => OLD_DELINS
          p.Val7_Val7del => p.Val7del => RANGE_OF_ONE
          p.Val050Met => p.Val50Met => LEADING_ZERO
          p.(Gln18)[(70_80)] => p.(Gln18[(70_80)]) =>
          (p.Val50Met) => p.(Val50Met) => OLD_PREFIX
          """)
  void otherFormsWithOneMeaningAreReadAndNoted(String text, String canonical, String noted) {
    var reading = read(text);

    assertThat(reading.variant()).hasToString(canonical);
    assertThat(notes(reading.notes())).isEqualTo(noted == null ? "" : noted);
    assertThat(read(canonical).variant()).isEqualTo(reading.variant());
  }
}
