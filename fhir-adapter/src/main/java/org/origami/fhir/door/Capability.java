package org.origami.fhir.door;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.door.search.Inclusion;
import org.origami.fhir.door.search.SearchParameter;
import org.origami.fhir.store.StoredType;
import org.origami.fhir.vocabulary.OrigamiCanonical;

/** What this server does, and nothing that it does not; made from the lists that it works by. */
public final class Capability {
  private final String version;
  private final Instant since;
  private final boolean hospital;

  /**
   * Keeps what the statement is made from.
   *
   * @param since when this server began to offer it
   * @param hospital whether there is a hospital to pull from
   */
  public Capability(String version, Instant since, boolean hospital) {
    this.version = version;
    this.since = since;
    this.hospital = hospital;
  }

  /** Not by HAPI's interface, which answers reads of operations too, with nothing. */
  @Metadata(cacheMillis = 0)
  public CapabilityStatement getServerConformance(
      @Nullable HttpServletRequest request, RequestDetails details) {
    var statement = new CapabilityStatement();
    statement
        .setUrl(OrigamiCanonical.BASE + "/CapabilityStatement/origami")
        .setVersion(version)
        .setName("Origami")
        .setTitle("Origami: folding risk reports and medication guidance")
        .setStatus(PublicationStatus.ACTIVE)
        .setDate(Date.from(since))
        .setKind(CapabilityStatementKind.INSTANCE)
        .setFhirVersion(FHIRVersion._4_0_1);
    List.of("application/fhir+json", "application/fhir+xml", "json", "xml")
        .forEach(statement::addFormat);
    statement.getSoftware().setName("Origami").setVersion(version);
    statement
        .getImplementation()
        .setDescription("Genomic observations in, folding risk reports and medication guidance out")
        .setUrl(details.getFhirServerBase());
    rest(statement.addRest());
    return statement;
  }

  private void rest(CapabilityStatementRestComponent rest) {
    rest.setMode(RestfulCapabilityMode.SERVER);
    rest.getSecurity()
        .setDescription(
            "Only requests from the machine itself are let in; sign-in for others is not offered yet.");
    for (var type : StoredType.values()) {
      stored(rest.addResource(), type);
    }
    defined(rest.addResource(), "CodeSystem");
    defined(rest.addResource(), "OperationDefinition");
    if (hospital) {
      rest.addResource()
          .setType("Patient")
          .setDocumentation("Patients are the hospital's; only the operation is offered on them.")
          .addOperation()
          .setName(FhirRoute.RISK_REPORT.substring(1))
          .setDefinition(OperationDefinitions.canonical(OperationDefinitions.OF_PATIENT));
      prescriptions(rest.addResource());
    }
    rest.addOperation()
        .setName(FhirRoute.RISK_REPORT.substring(1))
        .setDefinition(OperationDefinitions.canonical(OperationDefinitions.OF_SENT));
    rest.addOperation()
        .setName(FhirRoute.MEDICATION_GUIDANCE.substring(1))
        .setDefinition(OperationDefinitions.canonical(OperationDefinitions.GUIDANCE));
  }

  private static void prescriptions(CapabilityStatementRestResourceComponent resource) {
    resource
        .setType("MedicationRequest")
        .setDocumentation(
            "Prescriptions are the hospital's: a search answers a patient's, those that are active unless a status is asked for, with their guidance as included entries. Nothing is stored by it.")
        .addInteraction()
        .setCode(TypeRestfulInteraction.SEARCHTYPE);
    resource
        .addSearchParam()
        .setName(PharmacyView.PATIENT)
        .setDefinition("http://hl7.org/fhir/SearchParameter/clinical-patient")
        .setType(SearchParamType.REFERENCE)
        .setDocumentation("Whose prescriptions; needed");
    resource
        .addSearchParam()
        .setName(PharmacyView.STATUS)
        .setDefinition("http://hl7.org/fhir/SearchParameter/medications-status")
        .setType(SearchParamType.TOKEN)
        .setDocumentation("Status of the prescription; active where none is given");
    resource
        .addOperation()
        .setName(FhirRoute.MEDICATION_GUIDANCE.substring(1))
        .setDefinition(OperationDefinitions.canonical(OperationDefinitions.GUIDANCE));
    resource
        .addOperation()
        .setName(FhirRoute.MEDICATION_GUIDANCE.substring(1))
        .setDefinition(
            OperationDefinitions.canonical(OperationDefinitions.GUIDANCE_OF_PRESCRIPTION));
  }

  private static void stored(CapabilityStatementRestResourceComponent resource, StoredType type) {
    readAndSearch(resource, type.fhirName());
    Inclusion.of(type).forEach(it -> resource.addSearchInclude(it.word()));
    for (var parameter : SearchParameter.of(type)) {
      var stated =
          resource
              .addSearchParam()
              .setName(parameter.word())
              .setType(parameter.type())
              .setDocumentation(parameter.documentation());
      parameter.definition(type).ifPresent(stated::setDefinition);
    }
  }

  private static void defined(CapabilityStatementRestResourceComponent resource, String type) {
    readAndSearch(resource, type);
    resource.addSearchParam().setName("_id").setType(SearchParamType.TOKEN);
    resource.addSearchParam().setName("url").setType(SearchParamType.URI);
  }

  private static void readAndSearch(
      CapabilityStatementRestResourceComponent resource, String type) {
    resource
        .setType(type)
        .setVersioning(ResourceVersionPolicy.NOVERSION)
        .setReadHistory(false)
        .setUpdateCreate(false)
        .setConditionalCreate(false)
        .setConditionalUpdate(false);
    Stream.of(TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE)
        .forEach(interaction -> resource.addInteraction().setCode(interaction));
  }

  /** HAPI looks for it by its name. */
  public void setRestfulServer(@Nullable RestfulServer server) {
    // It knows all it says.
  }
}
