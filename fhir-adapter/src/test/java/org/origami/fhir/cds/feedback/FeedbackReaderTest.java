package org.origami.fhir.cds.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.origami.fhir.cds.feedback.Feedback.Outcome;
import org.origami.fhir.door.outcome.DoorException;
import tools.jackson.databind.json.JsonMapper;

class FeedbackReaderTest {
  private static final String TOLD =
      """
      {"feedback":[
        {"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"accepted",
         "acceptedSuggestions":[{"id":"e56e1945-20b3-4393-8503-a1a20fd73152"}],
         "outcomeTimestamp":"2026-11-21T00:00:00Z"},
        {"card":"9368d37b-283f-44a0-93ea-547cebab93ed","outcome":"overridden",
         "overrideReason":{"reason":{"code":"tolerated-before","system":"https://origami.dev/x"},
           "userComment":"Canary-Family took it for years"},
         "outcomeTimestamp":"2026-11-21T01:00:00+01:00"}]}
      """;

  private final FeedbackReader reader = new FeedbackReader(JsonMapper.builder().build());

  @Test
  void readsWhatWasTakenAndWhatWasOverriddenAndWhy() {
    var told = reader.read(TOLD);

    assertThat(told)
        .extracting(Feedback::outcome)
        .containsExactly(Outcome.ACCEPTED, Outcome.OVERRIDDEN);
    assertThat(told.get(0).acceptedSuggestions()).hasSize(1);
    assertThat(told.get(1).reason().orElseThrow().code()).isEqualTo("tolerated-before");
    assertThat(told.get(1).at()).isEqualTo(told.get(0).at());
  }

  @Test
  void knowsThatWordsWereWrittenAndKeepsNoneOfThem() {
    var told = reader.read(TOLD).get(1);

    assertThat(told.commented()).isTrue();
    assertThat(told.toString()).doesNotContain("Canary");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"feedback\"|\"feedbacks\"|feedback",
        "4e0a3a1e-3283-4575-ab82-028d55fe2719|card|feedback[0].card",
        "\"accepted\"|\"ignored\"|feedback[0].outcome",
        "\"acceptedSuggestions\"|\"suggestions\"|feedback[0].acceptedSuggestions",
        "{\"id\":\"e56e1945-20b3-4393-8503-a1a20fd73152\"}||feedback[0].acceptedSuggestions",
        "e56e1945-20b3-4393-8503-a1a20fd73152|x|feedback[0].acceptedSuggestions[0].id",
        "2026-11-21T00:00:00Z|yesterday|feedback[0].outcomeTimestamp",
        "\"tolerated-before\"|\"Mrs Canary said so\"|feedback[1].overrideReason.reason.code",
        "\"code\":\"tolerated-before\",||feedback[1].overrideReason.reason.code",
      })
  void namesTheFieldThatIsWrong(String part, String instead, String field) {
    var changed = TOLD.replace(part, instead == null ? "" : instead);

    var refused = catchThrowableOfType(DoorException.class, () -> reader.read(changed));

    assertThat(refused.problem().expression()).containsExactly(field);
    assertThat(refused.problem().status()).isEqualTo(400);
    assertThat(refused).hasMessageNotContaining("Canary");
  }
}
