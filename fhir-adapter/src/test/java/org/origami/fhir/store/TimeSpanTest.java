package org.origami.fhir.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
  @ParameterizedTest(name = "{0} is {1} to {2}")
  @CsvSource({
    "2026, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "2026-12, 2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
    "2026-11-21T10:00, 2026-11-21T10:00:00Z, 2026-11-21T10:01:00Z",
    "2026-11-21T10:00:00+01:00, 2026-11-21T09:00:00Z, 2026-11-21T09:00:01Z",
    "2026-11-21T10:00:00.5Z, 2026-11-21T10:00:00.5Z, 2026-11-21T10:00:00.501Z",
  })
  void standsForTheWholeOfWhatIsWritten(String text, String from, String to) {
    var span = TimeSpan.parse(text).orElseThrow();

    assertThat(span.from()).isEqualTo(from);
    assertThat(span.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-13",
        "2026-02-30",
        "2023-02-29",
        "2026-11-21T25:00",
        "2026-11-21 10:00",
        "2026-11-21T10",
        "tomorrow",
        "0000",
        "2026-11-21T10:00:00+99:00"
      })
  void whatNoCalendarHasIsNoTime(String text) {
    assertThat(TimeSpan.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ap2026", "xx2026", "GE2026", "ge", "g2026", "ge 2026"})
  void anUnknownComparisonIsNoCriterion(String text) {
    assertThat(DateCriterion.parse(text)).isEmpty();
  }
}
