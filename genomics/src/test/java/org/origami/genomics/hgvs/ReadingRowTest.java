package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRowTest {
  private final HgvsReader reader = new HgvsReader();

  @Test
  void aValidDescriptionFillsItsCells() {
    assertThat(cells("NP_000362.1(TTR):p.(Val50Met)"))
        .containsExactly(
            "valid",
            "NP_000362.1(TTR):p.(Val50Met)",
            "NP_000362.1",
            "TTR",
            "p",
            "MISSENSE",
            "true",
            "",
            "",
            "",
            "",
            "");
  }

  @Test
  void aNotedDescriptionTellsWhy() {
    var row = ReadingRow.of(reader.read("c.148_150del3 (p.V50del)"));

    assertThat(row.cells().get(0)).isEqualTo("noted");
    assertThat(row.cells().get(ReadingRow.COLUMNS.indexOf("accompanying"))).isEqualTo("p.Val50del");
    assertThat(row.cells().get(ReadingRow.COLUMNS.indexOf("notes")))
        .isEqualTo("OLD_COUNT ACCOMPANYING_DESCRIPTION ONE_LETTER_RESIDUES");
  }

  @Test
  void aRefusalHasItsCodeItsPlaceAndNothingOfTheText() {
    assertThat(cells("p.Val0Met"))
        .containsExactly(
            "refused",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "HGVS-031",
            "5",
            "there is no position zero");
  }

  private List<String> cells(String text) {
    return ReadingRow.of(reader.read(text)).cells();
  }
}
