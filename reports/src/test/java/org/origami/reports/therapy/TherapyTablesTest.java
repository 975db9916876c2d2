package org.origami.reports.therapy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;

/** A table that breaks a law stops the start: each of these is broken in one place. */
class TherapyTablesTest {
  private static final String PASSPORT =
      """
      # table      made up
      # version    1
      # source     a test
      # release    none
      # retrieved  2026-11-21
      # licence    none
      # rows       1
      """;
  private static final String THERAPIES =
      PASSPORT
          + "therapy\tgenes\tingredients\tuse\tmondo\tmechanism\torigin\tcondition\tsplice"
          + "\tauthorisations\n"
          + "one\tTTR\ta medicine=12\ta use\tMONDO:0007100\tCHAPERONE\tGERMLINE\tNAMED_VARIANTS\tno"
          + "\tFDA:APPROVED:2020 EMA:OFF_LABEL:\n";
  private static final String SOURCES =
      PASSPORT
          + "therapy\tkind\ttitle\tpmid\tpage\n"
          + "one\tLABEL\ta label\t123\thttps://label.example.org\n";
  private static final String VARIANTS =
      PASSPORT
          + "therapy\tanswer\tcopies\tnames\tbasis\n"
          + "one\tRESPONSIVE\t1\tp.(Val50Met)|c.148G>A\tlabel\n";

  @Test
  void readsASoundTable() {
    var therapy = read(THERAPIES, SOURCES, VARIANTS).all().get(0);

    assertThat(therapy.medicine()).isEqualTo("a medicine");
    assertThat(therapy.status())
        .isEqualTo("FDA: approved 2020; EMA: not approved for this use, used off-label");
    assertThat(therapy.condition().named().get(0).names()).hasSize(2);
    assertThat(therapy.sources().get(0).address()).isEqualTo("https://label.example.org");
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource({
    "a medicine=twelve, a medicine=12",
    "MONDO:7, MONDO:0007100",
    "CHAPERON, CHAPERONE",
    "SOMEBODY, GERMLINE",
    "maybe, no",
    "FDA:APPROVED:, FDA:APPROVED:2020",
    "EMA:OFF_LABEL:2020, EMA:OFF_LABEL:",
    "FDA:OFF_LABEL:, EMA:OFF_LABEL:",
    "http://, https://",
    "PMID 123, 123",
    "p.(Val50Xyz), p.(Val50Met)",
    "' 3', ' 1'",
  })
  void refusesATableThatBreaksALaw(String broken, String sound) {
    assertThatExceptionOfType(ReferenceTableException.class)
        .isThrownBy(
            () ->
                read(
                    once(THERAPIES, sound, broken),
                    once(SOURCES, sound, broken),
                    once(VARIANTS, sound, broken)))
        .extracting(ReferenceTableException::failure)
        .isEqualTo(Failure.UNLAWFUL);
  }

  @Test
  void refusesAConditionOnNamedVariantsThatNamesNone() {
    assertThatExceptionOfType(ReferenceTableException.class)
        .isThrownBy(
            () -> read(THERAPIES, SOURCES, VARIANTS.replace("one\tRESPONSIVE", "two\tRESPONSIVE")));
  }

  private static String once(String table, String sound, String broken) {
    int at = table.lastIndexOf(sound);
    return at < 0 ? table : table.substring(0, at) + broken + table.substring(at + sound.length());
  }

  private static Therapies read(String therapies, String sources, String variants) {
    return TherapyTables.read(
        therapies.getBytes(UTF_8), sources.getBytes(UTF_8), variants.getBytes(UTF_8));
  }
}
