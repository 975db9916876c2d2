package org.origami.fhir.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The referee must bite: each of these is broken in one place. */
class GenomicsValidatorTest {
  private static final String VARIANT =
      """
      {"resourceType": "Observation",
       "meta": {"profile": ["http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/variant"]},
       "status": "final",
       "category": [
         {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                      "code": "laboratory"}]},
         {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0074", "code": "GE"}]}],
       "code": {"coding": [{"system": "http://loinc.org", "code": "69548-6"}]},
       "subject": {"display": "a made-up patient"},
       "valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA9633-4"}]},
       "component": [
         {"code": {"coding": [{"system": "http://loinc.org", "code": "48005-3"}]},
          "valueCodeableConcept": {"coding": [{"system": "http://varnomen.hgvs.org",
                                               "code": "NP_000362.1:p.(Val50Met)"}]}},
         {"code": {"coding": [{"system": "http://loinc.org", "code": "82155-3"}]},
          "valueQuantity": {"value": 2, "system": "http://unitsofmeasure.org", "code": "1"}}]}
      """;

  @Test
  void letsASoundVariantPass() {
    assertThat(errors(VARIANT)).isEmpty();
  }

  @Test
  void refusesAMissingCategory() {
    assertThat(errors(VARIANT.replace("v2-0074", "v2-0075"))).isNotEmpty();
  }

  @Test
  void refusesATextThatIsNotHgvs() {
    assertThat(errors(VARIANT.replace("p.(Val50Met)", "Val50Met"))).isNotEmpty();
  }

  @Test
  void refusesAnAnswerFromAnotherList() {
    assertThat(errors(VARIANT.replace("LA9633-4", "LA6668-3"))).isNotEmpty();
  }

  @Test
  void refusesALoincTermThatDoesNotExist() {
    assertThat(errors(VARIANT.replace("69548-6", "69548-7"))).isNotEmpty();
  }

  @Test
  void refusesAUnitOutsideOfUcum() {
    assertThat(errors(VARIANT.replace("\"code\": \"1\"", "\"code\": \"copies/cell\"")))
        .isNotEmpty();
  }

  @Test
  void refusesAnImplicationWithoutAVariant() {
    var implication =
        VARIANT
            .replace("StructureDefinition/variant", "StructureDefinition/diagnostic-implication")
            .replace(
                "http://loinc.org\", \"code\": \"69548-6",
                "http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs\", \"code\": \"diagnostic-implication");

    assertThat(errors(implication))
        .anyMatch(error -> error.contains("derivedFrom"))
        .anyMatch(error -> error.contains("value"));
  }

  private static List<String> errors(String resource) {
    FhirContext.forR4Cached().newJsonParser().parseResource(resource);
    return GenomicsValidator.shared().complaints(resource).stream()
        .filter(complaint -> !complaint.startsWith("WARNING"))
        .toList();
  }
}
