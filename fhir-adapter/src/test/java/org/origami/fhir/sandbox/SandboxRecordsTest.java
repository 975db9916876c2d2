package org.origami.fhir.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.SequenceAccession;

class SandboxRecordsTest {
  private static final Pattern SUBSTITUTION =
      Pattern.compile("p\\.\\(([A-Z][a-z]{2})(\\d+)([A-Z][a-z]{2}|=)\\)");
  private static final Pattern CODING = Pattern.compile("c\\.(\\d+)[ACGT]>[ACGT]");
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();
  private static final SandboxRecords RECORDS = SandboxRecords.bundled();

  static List<PublishedVariant> onBundledProteins() {
    return PublishedVariant.all().stream()
        .filter(it -> SUBSTITUTION.matcher(it.names().protein()).matches())
        .filter(it -> !it.gene().symbol().equals("GALT"))
        .filter(it -> !it.name().contains("older numbering"))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onBundledProteins")
  void statesTheResidueThatTheReferenceProteinHas(PublishedVariant variant) {
    var change = SUBSTITUTION.matcher(variant.names().protein());
    assertThat(change.matches()).isTrue();

    var match =
        PROTEINS
            .byProtein(SequenceAccession.parse(variant.gene().protein()).orElseThrow())
            .orElseThrow();
    var residue = match.protein().sequence().residueAt(Integer.parseInt(change.group(2)));

    assertThat(residue.map(AminoAcid::code)).contains(change.group(1));
    assertThat(match.protein().protein()).hasToString(variant.gene().protein());
    assertThat(match.protein().transcripts())
        .extracting(SequenceAccession::toString)
        .contains(variant.gene().transcript());
  }

  /** Codon n holds the bases 3n-2 to 3n: the two names must speak of one place. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("onBundledProteins")
  void namesTheSameCodonInBothNames(PublishedVariant variant) {
    var protein = SUBSTITUTION.matcher(variant.names().protein());
    var coding = CODING.matcher(variant.names().coding());
    assertThat(protein.matches() && coding.matches()).isTrue();

    int codon = (Integer.parseInt(coding.group(1)) + 2) / 3;

    assertThat(codon).isEqualTo(Integer.parseInt(protein.group(2)));
  }

  @Test
  void theOlderNumberingNamesAnotherResidueOnPurpose() {
    var haemoglobin =
        PROTEINS.byProtein(SequenceAccession.parse("NP_000509.1").orElseThrow()).orElseThrow();

    assertThat(haemoglobin.protein().sequence().residueAt(6)).isNotEqualTo(AminoAcid.ofCode("Glu"));
    assertThat(haemoglobin.protein().sequence().residueAt(7)).isEqualTo(AminoAcid.ofCode("Glu"));
  }

  @Test
  void oneGeneIsNotAmongTheBundledProteins() {
    assertThat(PROTEINS.byProtein(SequenceAccession.parse("NP_000146.2").orElseThrow())).isEmpty();
  }

  @Test
  void everyFindingIsOfAPatientOfTheSandbox() {
    assertThat(RECORDS.all())
        .hasSizeGreaterThan(80)
        .allMatch(
            it ->
                RECORDS.patients().containsKey(it.getSubject().getReferenceElement().getIdPart()));
    assertThat(RECORDS.patients().keySet()).allMatch(it -> it.startsWith("demo-"));
    assertThat(RECORDS.prescriptions().values())
        .hasSizeGreaterThan(10)
        .allMatch(
            it ->
                RECORDS.patients().containsKey(it.getSubject().getReferenceElement().getIdPart()));
  }

  @Test
  void everyPatientIsMarkedAsATest() {
    assertThat(RECORDS.patients().values())
        .hasSize(13)
        .allMatch(it -> it.getMeta().getTagFirstRep().getCode().equals("HTEST"))
        .allMatch(it -> it.getNameFirstRep().getFamily().equals("Canary-Family"));
  }

  @Test
  void everyResourceIsValidFhir() {
    var context = FhirContext.forR4Cached();
    var validator = context.newValidator();
    validator.registerValidatorModule(instances(context));

    var resources =
        Stream.<Resource>concat(
            Stream.concat(
                RECORDS.prescriptions().values().stream(), RECORDS.medications().values().stream()),
            Stream.concat(
                RECORDS.patients().values().stream(), RECORDS.observations().values().stream()));

    assertThat(resources)
        .allSatisfy(
            resource ->
                assertThat(validator.validateWithResult(resource).getMessages())
                    .filteredOn(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                    .as(resource.getId())
                    .isEmpty());
  }

  /** Profiles and terminology of the package are checked with the whole product, elsewhere. */
  private static FhirInstanceValidator instances(FhirContext context) {
    var instances = new FhirInstanceValidator(context);
    instances.setAnyExtensionsAllowed(true);
    instances.setNoTerminologyChecks(true);
    instances.setErrorForUnknownProfiles(false);
    return instances;
  }
}
