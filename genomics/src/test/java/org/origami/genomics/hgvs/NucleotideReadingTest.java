package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.hgvs.Readings.notes;
import static org.origami.genomics.hgvs.Readings.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of DNA and RNA, by the recommendations of the nomenclature, version 21. */
class NucleotideReadingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          NM_000371.4:c.148G>A
          NC_000018.10:g.31592974G>A
          NC_000023.11(NM_004006.2):c.93+1G>T
          NG_012232.1(NM_004006.2):c.93+1G>T
          NM_000371.4(TTR):c.148G>A
          LRG_199t1:c.94-2A>G
          ENST00000237014.8:c.148G>A
          NC_012920.1:m.3243A>G
          NR_002196.2:n.601G>T
          c.-12+5G>A
          c.*37-3A>T
          c.-106+2T>A
          c.76A>N
          g.(33038277_33038278)C>T
          c.76del
          c.76_78del
          c.78+1_79-1del
          c.88-5_88-1del
          c.-5_5del
          c.5_*3del
          c.244-?_1087+?del
          g.(?_100)_(200_?)del
          c.(?_100)_(200_?)dup
          g.(100_200)_(300_400)del
          c.(4_246)delN[15]
          g.pter_100del
          g.100_qterdel
          m.16560_5del
          o.4000_12dup
          c.76dup
          c.76_78dup
          c.76_77insT
          c.-1_1insA
          c.5_*1insA
          c.78+1_78+2insA
          c.78_78+1insA
          c.79-1_79insA
          c.78+300_79-300insA
          c.*5-2_*5-1insA
          c.(222_226)insG
          g.?_?ins[NC_000023.10:(12345_23456)_(34567_45678)]
          c.761_762insN
          c.761_762insN[5]
          c.761_762insN[?]
          c.761_762insN[(80_120)]
          c.761_762ins?
          c.849_850ins858_895
          c.849_850ins850_900inv
          c.419_420ins[T;450_470;AGGG]
          c.940_941ins[885_940inv;A;851_883inv]
          g.47643464_47643465ins[NC_000022.10:g.35788169_35788352]
          g.47643464_47643465ins[NC_000022.10:35788169_35788352]
          g.10791926_10791927ins[NC_000004.11:g.106370094_106370420;A[26]]
          g.8897754_8897755ins[N[543];8897743_8897754]
          g.100_101ins[AB012345.1]
          c.76delinsTT
          c.76_78delinsTT
          c.76_78delins100_120
          c.76_78delinsN[12]
          c.76_83inv
          c.123=
          c.123G=
          c.123_130=
          c.=
          c.(=)
          c.?
          c.123?
          g.123CAG[23]
          c.-129CGG[79]
          g.123_191CAG[19]CAA[4]
          c.-128_-69GGC[68]GGA[1]GGC[10]
          c.1210-33_1210-6GT[(9_13)]T[(4_8)]
          g.63912687AGC[(60_?)]
          g.123_125[36]
          g.pter_qtersup
          g.pter_qter[2]
          g.(pter)_108111982del
          g.108111982_(qter)del
          g.(32381076_32382698)_(32430031_32456357)[3]
          c.(4071+1_4072-1)_(5154+1_5155-1)dup
          c.(10086+1_10087-1)_(*2691_?)dup
          g.17450009_qterdelins[NC_000011.10:g.108111987_qter]
          g.29745314_qterdelins[NC_000003.12:g.36969141_pterinv]
          g.102425452_qterdelinspter_26393001inv
          r.456_465[4]466_489[9]490_499[3]
          c.54G>H
          c.-136-75952_-136-75878ATTTT[15]
          c.94-23_188+33=
          r.649_650ins[650-52_650-2;c]
          r.415_1655delins[AC096506.5:409_1649]
          c.85=/T>C
          c.85=//T>C
          c.85_86=/del
          r.76a>c
          r.(76a>c)
          r.-14a>c
          r.*41u>a
          r.(?)
          r.?
          r.0
          r.=
          r.spl
          r.spl?
          r.(spl?)
          r.123_127del
          r.76_77insau
          r.186_187ins186+1_186+4
          n.5+3G>A
          g.12345|gom
          g.12345_12400|lom
          g.12345_12400|met=
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
          c.148g>a => c.148G>A => LETTER_CASE
          C.148G>A => c.148G>A => LETTER_CASE
          r.76A>C => r.76a>c => LETTER_CASE
          nm_000371.4:c.148G>A => NM_000371.4:c.148G>A => LETTER_CASE
          c.148G&gt;A => c.148G>A => TYPOGRAPHY
          c.148G→A => c.148G>A => TYPOGRAPHY
          c.93‑2A>G => c.93-2A>G => TYPOGRAPHY
          c.76_78delACT => c.76_78del => REDUNDANT_SEQUENCE
          c.76_78del3 => c.76_78del => OLD_COUNT
          c.(4_246)del15 => c.(4_246)delN[15] => OLD_COUNT
          c.76_78dupACT => c.76_78dup => REDUNDANT_SEQUENCE
          c.76_78delACTinsTT => c.76_78delinsTT => REDUNDANT_SEQUENCE
          c.76_78del3insTT => c.76_78delinsTT => OLD_COUNT
          c.76delAinsG => c.76A>G => REDUNDANT_SEQUENCE OLD_DELINS
          c.79_80GC>TT => c.79_80delinsTT => OLD_MULTIPLE_SUBSTITUTION
          c.76_77con888_889 => c.76_77delins888_889 => OLD_CONVERSION
          c.100_200copy2 => c.100_200[2] => OLD_COUNT
          c.761_762ins5 => c.761_762insN[5] => OLD_COUNT
          c.761_762ins(5) => c.761_762insN[5] => OLD_COUNT
          c.761_762ins(80_120) => c.761_762insN[(80_120)] => OLD_COUNT
          c.76_76del => c.76del => RANGE_OF_ONE
          c.0148G>A => c.148G>A => LEADING_ZERO
          n.-5G>A => n.-5G>A => BEYOND_TRANSCRIPT
          NM_000371:c.148G>A => NM_000371:c.148G>A => NO_VERSION
          NC_000018.10:c.148G>A => NC_000018.10:c.148G>A => PRODUCT_NOT_NAMED
          NM_000371.4:p.Val50Met => NM_000371.4:p.Val50Met => PROTEIN_ON_TRANSCRIPT
          TTR:c.148G>A => TTR:c.148G>A => GENE_AS_REFERENCE
          TTR(NM_000371.4):c.148G>A => NM_000371.4(TTR):c.148G>A => GENE_BEFORE_REFERENCE
          TTR c.148G>A => TTR:c.148G>A => MISSING_COLON GENE_AS_REFERENCE
          NM_000371.4: c.148G>A => NM_000371.4:c.148G>A => SPACE
          NM_000371.4 (TTR): c.148G>A => NM_000371.4(TTR):c.148G>A => SPACE
          LOC101928372:c.148G>A => LOC101928372:c.148G>A => GENE_AS_REFERENCE
          NM_000371.4 c.148G>A => NM_000371.4:c.148G>A => MISSING_COLON
          c. 148 G > A => c.148G>A => SPACE
          """)
  void otherFormsWithOneMeaningAreReadAndNoted(String text, String canonical, String noted) {
    var reading = read(text);

    assertThat(reading.variant()).hasToString(canonical);
    assertThat(notes(reading.notes())).isEqualTo(noted == null ? "" : noted);
    assertThat(read(canonical).variant()).isEqualTo(reading.variant());
  }
}
