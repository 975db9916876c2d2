package org.origami.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * The part of LOINC that Genomics Reporting needs: its terms and the answer lists that its profiles
 * bind to. The system is declared complete, so that a code that is not here is an error.
 *
 * <p>Codes and names are facts of LOINC (loinc.org), copyright Regenstrief Institute, used under
 * the LOINC licence.
 */
final class LoincTerms {
  private static final String LOINC = "http://loinc.org";

  private static final List<String> TERMS =
      List.of(
          "48000-4", "48001-2", "48002-0", "48004-6", "48005-3", "48013-7", "48018-6", "48019-4",
          "51958-7", "51963-7", "51969-4", "53034-5", "53037-8", "62374-4", "69547-8", "69548-6",
          "69551-0", "81252-9", "81254-5", "81258-6", "81259-4", "81290-9", "81291-7", "81301-4",
          "81302-2", "82120-7", "82121-5", "82155-3", "82309-6", "84413-4", "84414-2", "92821-8",
          "92822-6", "93044-6", "94186-4");

  private static final Map<String, Map<String, String>> LISTS =
      Map.ofEntries(
          Map.entry(
              "LL1971-2",
              Map.of(
                  "LA9633-4", "Present",
                  "LA9634-2", "Absent",
                  "LA18198-4", "No call",
                  "LA11884-6", "Indeterminate")),
          Map.entry(
              "LL378-1",
              Map.of(
                  "LA6683-2", "Germline",
                  "LA6684-0", "Somatic",
                  "LA10429-1", "Fetal",
                  "LA18194-3", "Likely germline",
                  "LA18195-0", "Likely somatic",
                  "LA18196-8", "Likely fetal",
                  "LA18197-6", "Unknown genomic origin",
                  "LA26807-0", "De novo")),
          Map.entry(
              "LL381-5",
              Map.of(
                  "LA6703-8", "Heteroplasmic",
                  "LA6704-6", "Homoplasmic",
                  "LA6705-3", "Homozygous",
                  "LA6706-1", "Heterozygous",
                  "LA6707-9", "Hemizygous")),
          Map.entry(
              "LL5323-2",
              Map.of(
                  "LA30100-4", "0-based interval counting",
                  "LA30101-2", "0-based character counting",
                  "LA30102-0", "1-based character counting")),
          Map.entry("LL1040-6", Map.of("LA14029-5", "GRCh37", "LA26806-2", "GRCh38")),
          Map.entry(
              "LL4034-6",
              Map.of(
                  "LA6668-3", "Pathogenic",
                  "LA26332-9", "Likely pathogenic",
                  "LA26333-7", "Uncertain significance",
                  "LA26334-5", "Likely benign",
                  "LA6675-8", "Benign")),
          Map.entry(
              // Not a list of LOINC by itself: the answers that therapeutic implications take from
              // it.
              "therapeutic-implications",
              Map.ofEntries(
                  Map.entry("LA10315-2", "Ultrarapid metabolizer"),
                  Map.entry("LA25391-6", "Normal metabolizer"),
                  Map.entry("LA25390-8", "Rapid metabolizer"),
                  Map.entry("LA10317-8", "Intermediate metabolizer"),
                  Map.entry("LA9657-3", "Poor metabolizer"),
                  Map.entry("LA19542-2", "Low Risk"),
                  Map.entry("LA19541-4", "High Risk"),
                  Map.entry("LA6676-6", "Resistant"),
                  Map.entry("LA6677-4", "Responsive"),
                  Map.entry("LA9660-7", "Presumed resistant"),
                  Map.entry("LA9661-5", "Presumed responsive"),
                  Map.entry("LA6682-4", "Unknown Significance"),
                  Map.entry("LA6674-1", "Presumed Benign"),
                  Map.entry("LA9662-3", "Presumed non-responsive"),
                  Map.entry("LA25392-4", "Increased function"),
                  Map.entry("LA25393-2", "Normal function"),
                  Map.entry("LA25395-7", "Decreased function"),
                  Map.entry("LA25394-0", "Poor function"))),
          Map.entry(
              "LL4049-4",
              Map.of(
                  "LA26421-0", "Consider alternative medication",
                  "LA26422-8", "Decrease dose",
                  "LA26423-6", "Increase dose")),
          Map.entry(
              "LL1037-2",
              Map.of(
                  "LA14020-4", "Genetic counseling recommended",
                  "LA14021-2", "Confirmatory testing recommended",
                  "LA14022-0", "Additional testing recommended")),
          Map.entry(
              "LL4048-6",
              Map.of("LA26398-0", "Sequencing", "LA26811-2", "Computational analysis")));

  private LoincTerms() {}

  static PrePopulatedValidationSupport support(FhirContext context) {
    var support = new PrePopulatedValidationSupport(context);
    support.addCodeSystem(codes());
    LISTS.forEach((list, answers) -> support.addValueSet(valueSet(list, answers)));
    return support;
  }

  private static CodeSystem codes() {
    var system = new CodeSystem();
    system
        .setUrl(LOINC)
        .setName("Loinc")
        .setStatus(PublicationStatus.ACTIVE)
        .setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    TERMS.forEach(term -> system.addConcept().setCode(term));
    LISTS
        .values()
        .forEach(
            answers ->
                answers.forEach(
                    (code, display) -> system.addConcept().setCode(code).setDisplay(display)));
    return system;
  }

  private static ValueSet valueSet(String list, Map<String, String> answers) {
    var set = new ValueSet();
    set.setUrl("http://loinc.org/vs/" + list).setStatus(PublicationStatus.ACTIVE).setName(list);
    var include = set.getCompose().addInclude().setSystem(LOINC);
    answers.keySet().forEach(code -> include.addConcept().setCode(code));
    return set;
  }
}
