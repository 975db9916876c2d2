package org.origami.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.origami.fhir.outbound.FoldingCodeSystem;
import org.origami.fhir.outbound.PharmacyCodeSystem;

/**
 * HAPI's validator with Genomics Reporting 3.0.0 and terminology on. It is slow to make and meant
 * to be shared: {@link #shared}.
 */
public final class GenomicsValidator {
  private static final String PACKAGE =
      "classpath:packages/hl7.fhir.uv.genomics-reporting-3.0.0.tgz";

  private final FhirValidator validator;

  private GenomicsValidator(FhirContext context) {
    var module = new FhirInstanceValidator(chain(context));
    module.setErrorForUnknownProfiles(true);
    module.setAnyExtensionsAllowed(false);
    this.validator = context.newValidator().registerValidatorModule(module);
  }

  /** The one validator of a test run. */
  public static GenomicsValidator shared() {
    return Shared.VALIDATOR;
  }

  /** Everything from a warning up, each as one line: severity, place, message. */
  public List<String> complaints(IBaseResource resource) {
    return lines(validator.validateWithResult(resource).getMessages());
  }

  /** The same for a resource as it is written, JSON or XML. */
  public List<String> complaints(String resource) {
    return lines(validator.validateWithResult(resource).getMessages());
  }

  private static List<String> lines(List<SingleValidationMessage> messages) {
    return messages.stream()
        .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.WARNING.ordinal())
        .map(m -> m.getSeverity() + " " + m.getLocationString() + " " + m.getMessage())
        .toList();
  }

  private static ValidationSupportChain chain(FhirContext context) {
    var own = new PrePopulatedValidationSupport(context);
    own.addCodeSystem(FoldingCodeSystem.resource());
    own.addCodeSystem(PharmacyCodeSystem.resource());
    return new ValidationSupportChain(
        new WrittenCodes(context),
        new DefaultProfileValidationSupport(context),
        genomicsReporting(context),
        LoincTerms.support(context),
        own,
        new CommonCodeSystemsTerminologyService(context),
        new InMemoryTerminologyServerValidationSupport(context),
        new SnapshotGeneratingValidationSupport(context));
  }

  private static NpmPackageValidationSupport genomicsReporting(FhirContext context) {
    var support = new NpmPackageValidationSupport(context);
    try {
      support.loadPackageFromClasspath(PACKAGE);
    } catch (IOException e) {
      throw new UncheckedIOException("the package of Genomics Reporting cannot be read", e);
    }
    return support;
  }

  /** Made at first use, once. */
  private static final class Shared {
    static final GenomicsValidator VALIDATOR = new GenomicsValidator(FhirContext.forR4Cached());
  }
}
