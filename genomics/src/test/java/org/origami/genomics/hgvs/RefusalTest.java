package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.hgvs.Readings.refused;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no description is refused with its exact problem, at the place of it. */
class RefusalTest {
  @ParameterizedTest(name = "{0} is refused as {1} at {2}")
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          Val50Met => MISSING_COORDINATE_TYPE => 0
          148G>A => MISSING_COORDINATE_TYPE => 0
          rs28933979 => MISSING_COORDINATE_TYPE => 0
          NM_000371.4:148G>A => MISSING_COORDINATE_TYPE => 12
          NM_000371.4:q.148G>A => UNKNOWN_COORDINATE_TYPE => 12
          :c.148G>A => NOT_AN_ACCESSION => 0
          NM_000371.:c.148G>A => NOT_AN_ACCESSION => 0
          NM_000371.04:c.148G>A => NOT_AN_ACCESSION => 0
          NM000371.4:c.148G>A => NOT_AN_ACCESSION => 0
          NM_000371.4():c.148G>A => NOT_AN_ACCESSION => 12
          NM_000371.4(TTR:c.148G>A => NOT_AN_ACCESSION => 15
          NP_000362.1:c.148G>A => COORDINATE_TYPE_MISFITS_REFERENCE => 12
          NM_000371.4:g.148G>A => COORDINATE_TYPE_MISFITS_REFERENCE => 12
          NM_000517.4:c.424C>T^NM_000558.3:c.424C>T => ONE_REFERENCE_EXPECTED => 20
          NM_152263.2:r.-115_775::NM_002609.3:r.1580_*1924 => JOINED_SEQUENCES => 22
          p. => UNEXPECTED_END => 2
          c. => UNEXPECTED_END => 2
          c.148 => CHANGE_EXPECTED => 5
          c.148G => CHANGE_EXPECTED => 6
          c.148G> => UNEXPECTED_END => 7
          c.148G>G => NO_CHANGE => 5
          c.79G>TT => ONE_BASE_NEEDED => 4
          c.79GC>TT => ONE_BASE_NEEDED => 4
          c.79_80GC>GC => NO_CHANGE => 7
          c.79_80GCA>TT => LENGTH_MISFITS_RANGE => 7
          c.76A>X => BASE_EXPECTED => 6
          c.76A>U => BASES_OF_OTHER_MOLECULE => 6
          r.76u>t => BASES_OF_OTHER_MOLECULE => 6
          c.76_78delAC => LENGTH_MISFITS_RANGE => 10
          c.76_78del4 => LENGTH_MISFITS_RANGE => 10
          c.76insT => RANGE_NEEDED => 7
          c.76_78insT => RANGE_NOT_ADJACENT => 10
          c.78+1_78+3insT => RANGE_NOT_ADJACENT => 14
          c.76_77ins => SEQUENCE_EXPECTED => 10
          c.76_77insAlu => UNEXPECTED_TEXT => 11
          c.76inv => RANGE_NEEDED => 7
          c.100_50del => RANGE_REVERSED => 2
          c.*1_5del => RANGE_REVERSED => 2
          c.88-1_88-5del => RANGE_REVERSED => 2
          c.123-65_-50del => RANGE_REVERSED => 2
          g.(200_100)_(300_400)del => RANGE_REVERSED => 2
          c.0A>G => POSITION_ZERO => 2
          c.*0A>G => POSITION_ZERO => 3
          c.76+0A>G => POSITION_ZERO => 5
          c.2147483648A>G => POSITION_TOO_LARGE => 2
          c.+76A>G => POSITION_EXPECTED => 2
          g.-5G>A => POSITION_NOT_OF_THIS_TYPE => 2
          g.5+1G>A => POSITION_NOT_OF_THIS_TYPE => 3
          m.*5G>A => POSITION_NOT_OF_THIS_TYPE => 2
          c.IVS2+1G>A => EXON_OR_INTRON_NUMBER => 2
          c.EX4del => EXON_OR_INTRON_NUMBER => 2
          c.14 8G>A => CHANGE_EXPECTED => 4
          c.148G>A T => UNEXPECTED_TEXT => 9
          c.148G>A pathogenic => UNEXPECTED_TEXT => 9
          c.148G>A;149C>T => ALLELE_BRACKETS_NEEDED => 2
          c.[148G>A];149C>T => ALLELE_BRACKETS_NEEDED => 2
          c.[148G>A => BRACKET_NOT_CLOSED => 9
          c.[] => POSITION_EXPECTED => 3
          c.123CAG[] => COUNT_EXPECTED => 9
          c.123CAG[9_13] => BRACKET_NOT_CLOSED => 10
          p.50M => RESIDUE_EXPECTED => 2
          p.Val50 => CHANGE_EXPECTED => 7
          p.Val50Foo => RESIDUE_EXPECTED => 7
          p.Vax50Met => RESIDUE_EXPECTED => 2
          p.Val50M => RESIDUES_MIXED => 7
          p.V50_Ala51insGly => RESIDUES_MIXED => 2
          p.Val0Met => POSITION_ZERO => 5
          p.ValMet => RESIDUE_EXPECTED => 2
          p.TrpVal24CysArg => RESIDUE_EXPECTED => 2
          p.Arg76_Cys77SerTrp => RANGE_NOT_ALLOWED => 13
          p.Val50TerMet => UNEXPECTED_TEXT => 10
          p.Val50Met) => UNEXPECTED_TEXT => 10
          p.(Val50Met => BRACKET_NOT_CLOSED => 11
          p.Lys25_Val23del => RANGE_REVERSED => 2
          p.Lys23_Val23del => RESIDUE_DOES_NOT_FIT => 2
          p.Lys23_Val25delKV => RESIDUE_EXPECTED => 16
          p.Lys23_Val25delLysVal => LENGTH_MISFITS_RANGE => 16
          p.Lys23_Val25insSer => RANGE_NOT_ADJACENT => 16
          p.Lys23insSer => RANGE_NEEDED => 10
          p.Lys2_Leu3ins => SEQUENCE_EXPECTED => 14
          p.Lys2_Leu3insTerAla => STOP_NOT_ALLOWED => 17
          p.Ter50_Val55del => STOP_NOT_ALLOWED => 2
          p.Ter110fs*5 => STOP_CHANGE_IS_EXTENSION => 2
          p.Asn47delinsAsn => NO_CHANGE => 13
          p.Arg97Profs*1 => FRAMESHIFT_TOO_SHORT => 2
          p.Val50ext*5 => EXTENSION_SITE => 2
          p.Met1ext5 => EXTENSION_SITE => 9
          p.[[Val50Met]] => UNEXPECTED_TEXT => 3
          p.Trp24=/Trp => NO_CHANGE => 2
          p.Lys2_Leu3insX12 => COUNT_EXPECTED => 14
          p.X110fs*5 => STOP_CHANGE_IS_EXTENSION => 2
          p.Cys5_Ser6delinsTerGluAsp => STOP_NOT_ALLOWED => 20
          p.EX17del => RESIDUE_EXPECTED => 2
          p.Arg45del6 => LENGTH_MISFITS_RANGE => 10
          g.123dup6 => LENGTH_MISFITS_RANGE => 8
          g.108,111,982A>G => CHANGE_EXPECTED => 5
          p.Val50Met (p.Val30Met) => SEVERAL_VARIANTS => 12
          GJB2:c.[35delG] GJB6:c.[689_690insT] => SEVERAL_VARIANTS => 16
          TTR:c.148G>A GLA:p.Asn215Ser => SEVERAL_VARIANTS => 13
          p.((((((((((Val50Met)))))))))) => NESTED_TOO_DEEP => 11
          """)
  void aRefusalNamesTheProblemAndItsPlace(String text, HgvsProblem problem, int offset) {
    var refusal = refused(text);

    assertThat(refusal.problem()).isEqualTo(problem);
    assertThat(refusal.offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0"})
  void nothingIsNoDescription(String text) {
    assertThat(refused(text).problem()).isEqualTo(HgvsProblem.EMPTY);
  }

  @Test
  void aTextBeyondTheLimitIsNotLookedAt() {
    var text = "p.Val50Met" + " ".repeat(HgvsReader.LONGEST);

    assertThat(refused(text).problem()).isEqualTo(HgvsProblem.TOO_LONG);
  }

  @Test
  void theOffsetCountsInTheTextAsGiven() {
    assertThat(refused("  p. Val 50 Foo").offset()).isEqualTo(12);
  }

  @Test
  void codesAreUnique() {
    assertThat(Arrays.stream(HgvsProblem.values()).map(HgvsProblem::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("HGVS-[0-9]{3}"));
  }
}
