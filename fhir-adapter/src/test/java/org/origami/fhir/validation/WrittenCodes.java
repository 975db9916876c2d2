package org.origami.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Code systems without a list, whose codes are judged by their form: HGVS, HGNC, RefSeq, the
 * Sequence Ontology, ClinVar, dbSNP, RxNorm and MONDO; with the value sets of Genomics Reporting
 * that hold them whole.
 */
final class WrittenCodes implements IValidationSupport {
  private static final String HGVS = "http://varnomen.hgvs.org";
  private static final String HGNC = "http://www.genenames.org";
  private static final String SEQUENCE_ONTOLOGY = "http://www.sequenceontology.org";
  private static final String SETS = "http://hl7.org/fhir/uv/genomics-reporting/ValueSet/";

  /** A referee of its own, looser than our reader: a reference, a kind, a change. */
  private static final String HGVS_FORM =
      "([A-Z]{2,4}_?[0-9]+(\\.[0-9]+)?(\\([A-Za-z0-9_.-]+\\))?:)?[cgmnopr]\\.[^\\s|&<]+";

  private static final Map<String, Pattern> FORMS =
      Map.of(
          HGVS,
          Pattern.compile(HGVS_FORM),
          HGNC,
          Pattern.compile("HGNC:\\d+"),
          "http://www.ncbi.nlm.nih.gov/refseq",
          Pattern.compile("[A-Z]{2}_\\d+(\\.\\d+)?"),
          SEQUENCE_ONTOLOGY,
          Pattern.compile("SO:\\d{7}"),
          "http://www.ncbi.nlm.nih.gov/clinvar",
          Pattern.compile("\\d+|[RSV]CV\\d+(\\.\\d+)?"),
          "http://www.ncbi.nlm.nih.gov/projects/SNP",
          Pattern.compile("rs\\d+"),
          "http://www.nlm.nih.gov/research/umls/rxnorm",
          Pattern.compile("\\d{1,8}"),
          "http://purl.obolibrary.org/obo/mondo.owl",
          Pattern.compile("MONDO:\\d{7}"));

  private static final Map<String, String> WHOLE =
      Map.of(
          SETS + "hgvs-vs", HGVS,
          SETS + "hgnc-vs", HGNC,
          SETS + "molecular-consequence-vs", SEQUENCE_ONTOLOGY);

  private final FhirContext context;

  WrittenCodes(FhirContext context) {
    this.context = context;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
    return FORMS.containsKey(system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext support, String valueSet) {
    return WHOLE.containsKey(valueSet);
  }

  @Override
  public CodeValidationResult validateCode(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      String valueSet) {
    if (valueSet != null && WHOLE.containsKey(valueSet)) {
      return judge(WHOLE.get(valueSet), system, code);
    }
    return FORMS.containsKey(system) && valueSet == null ? judge(system, system, code) : null;
  }

  @Override
  public CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      IBaseResource valueSet) {
    return valueSet instanceof ValueSet set
        ? validateCode(support, options, system, code, display, set.getUrl())
        : null;
  }

  private static CodeValidationResult judge(String expected, String system, String code) {
    var result = new CodeValidationResult().setCode(code);
    if (system != null && !expected.equals(system)) {
      return result
          .setCode(null)
          .setSeverity(IssueSeverity.ERROR)
          .setMessage("the value set holds codes of " + expected + " only");
    }
    return FORMS.get(expected).matcher(code).matches()
        ? result
        : result
            .setCode(null)
            .setSeverity(IssueSeverity.ERROR)
            .setMessage("not in the form of " + expected + ": " + code);
  }
}
