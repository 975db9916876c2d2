package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.hgvs.Readings.notes;
import static org.origami.genomics.hgvs.Readings.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several changes in one description: alleles, phases, alternatives. */
class AlleleReadingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          c.[2376G>C;3103del]
          c.[2376G>C];[3103del]
          c.[2376G>C];[2376G>C]
          c.[2376G>C];[2376=]
          c.[2376G>C];[=]
          c.[2376G>C];[?]
          c.[76A>C];[0]
          c.2376G>C(;)3103del
          c.2376G>C(;)(2376G>C)
          c.[296T>G;476T>C];[476T>C](;)1083A>C
          c.[296T>G];[476T>C](;)1083G>C(;)1406del
          g.[30683643A>G;33038273T>G]
          g.[101179660_101179695TG[14]];[101179660_101179695TG[18]]
          c.148G>A^149C>T
          c.(370A>C^372C>R)
          c.[76A>C;(283_285del)]
          r.[76a>c,73_88del]
          r.[76a>c,spl]
          r.[897u>g,832_960del]
          p.[Ser68Arg;Asn594del]
          p.[(Ser68Arg;Asn594del)]
          p.[Ser68Arg];[Ser68Arg]
          p.[(Ser68Arg)];[(Asn103del)]
          p.[(Ser68Arg)];[?]
          p.[Ser68Arg];[Ser68=]
          p.[Ser86Arg];[0]
          p.(Ser68Arg)(;)(Asn594del)
          p.[(Asn158Asp)(;)(Asn158Ile)]^[(Asn158Val)]
          p.[Lys31Asn,Val25_Lys31del]
          p.[Phe233Leu;(Cys690Trp)]
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
          p.([Ser68Arg;Asn594del]) => p.[(Ser68Arg;Asn594del)] => OLD_PARENTHESES
          p.([Ser68Arg];[Asn594del]) => p.[(Ser68Arg)];[(Asn594del)] => OLD_PARENTHESES
          [c.76A>C;c.83G>C] => c.[76A>C;83G>C] => OLD_PREFIX
          c.[76A>C]+[83G>C] => c.[76A>C];[83G>C] => OLD_ALLELES
          p.Ala2[10];[11] => p.[Ala2[10]];[Ala2[11]] =>
          r.-124_-123[14];[18] => r.[-124_-123[14]];[-124_-123[18]] =>
          c.-129CGG[79];[(100_?)] => c.[-129CGG[79]];[-129CGG[(100_?)]] =>
          """)
  void otherFormsWithOneMeaningAreReadAndNoted(String text, String canonical, String noted) {
    var reading = read(text);

    assertThat(reading.variant()).hasToString(canonical);
    assertThat(notes(reading.notes())).isEqualTo(noted == null ? "" : noted);
    assertThat(read(canonical).variant()).isEqualTo(reading.variant());
  }
}
