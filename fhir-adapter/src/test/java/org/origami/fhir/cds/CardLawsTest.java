package org.origami.fhir.cds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referee itself: each law must be able to fail. */
class CardLawsTest {
  private static final String LAWFUL =
      """
      {"cards":[{
        "uuid":"4e0a3a1e-3283-4575-ab82-028d55fe2719",
        "summary":"One sentence",
        "detail":"Some *words*",
        "indicator":"info",
        "source":{"label":"CPIC","url":"https://cpicpgx.org/guidelines/"},
        "suggestions":[{"label":"Replace","uuid":"e56e1945-20b3-4393-8503-a1a20fd73152",
          "isRecommended":true,
          "actions":[
            {"type":"delete","description":"Remove","resourceId":"MedicationRequest/1"},
            {"type":"create","description":"Order","resource":
              {"resourceType":"MedicationRequest","status":"draft","intent":"order",
               "medicationCodeableConcept":{"text":"prasugrel"}}}]}],
        "selectionBehavior":"at-most-one",
        "overrideReasons":[{"system":"https://origami.dev","code":"x","display":"Reason"}],
        "links":[{"label":"PubMed","url":"https://pubmed.ncbi.nlm.nih.gov/1/","type":"absolute"}]
      }]}
      """;

  @Test
  void findNothingWrongWithALawfulCard() {
    CardLaws.check(LAWFUL);
    CardLaws.check("{\"cards\":[]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "One sentence|",
        "One sentence|<b>One</b>",
        "\"info\"|\"hard-stop\"",
        "\"label\":\"CPIC\",|",
        "https://cpicpgx.org/guidelines/|/guidelines",
        "\"selectionBehavior\":\"at-most-one\",|",
        "at-most-one|all",
        "4e0a3a1e-3283-4575-ab82-028d55fe2719|card-1",
        "e56e1945-20b3-4393-8503-a1a20fd73152|4e0a3a1e-3283-4575-ab82-028d55fe2719",
        "\"delete\"|\"cancel\"",
        "\"resourceId\":\"MedicationRequest/1\"|\"resource\":\"1\"",
        "\"status\":\"draft\",|\"id\":\"1\",\"status\":\"draft\",",
        ",\"display\":\"Reason\"|",
        "\"absolute\"|\"popup\"",
        "\"summary\"|\"title\"",
        "{\"cards\"|{\"systemActions\":[],\"cards\"",
      })
  void tellEachRuleThatIsBroken(String part, String instead) throws JsonProcessingException {
    var unlawful = LAWFUL.replace(part, instead == null ? "" : instead);

    assertThat(unlawful).isNotEqualTo(LAWFUL);
    assertThat(CardLaws.brokenBy(new ObjectMapper().readTree(unlawful))).isNotEmpty();
  }

  @Test
  void countASummaryOfOneHundredAndFortyAsTooLong() throws JsonProcessingException {
    var mapper = new ObjectMapper();

    assertThat(CardLaws.brokenBy(mapper.readTree(LAWFUL.replace("One sentence", "x".repeat(139)))))
        .isEmpty();
    assertThat(CardLaws.brokenBy(mapper.readTree(LAWFUL.replace("One sentence", "x".repeat(140)))))
        .hasSize(1);
  }
}
