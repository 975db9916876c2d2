package org.origami.fhir.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.origami.fhir.vocabulary.Loinc;

/** A small but real FHIR server, in the same process, on a free port of loopback. */
public final class FhirServer implements AutoCloseable {
  private final Tomcat tomcat;
  private final Observations observations = new Observations();
  private String base = "";

  private FhirServer(Tomcat tomcat) {
    this.tomcat = tomcat;
  }

  static FhirServer start() throws IOException, LifecycleException {
    var tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("fhir-server").toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    var server = new FhirServer(tomcat);
    var rest = new RestfulServer(FhirContext.forR4Cached());
    rest.setResourceProviders(new Patients(), server.observations);
    rest.setPagingProvider(new FifoMemoryPagingProvider(100).setMaximumPageSize(50));
    var context = tomcat.addContext("", new File(".").getAbsolutePath());
    Tomcat.addServlet(context, "fhir", rest).addMapping("/fhir/*");
    tomcat.start();
    server.base = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/fhir";
    rest.setServerAddressStrategy(new HardcodedServerAddressStrategy(server.base));
    return server;
  }

  String base() {
    return base;
  }

  void add(String patient, String code, Instant updated) {
    var observation = new Observation();
    observation.setId("Observation/" + (observations.held.size() + 1));
    observation.getMeta().setLastUpdated(Date.from(updated));
    observation.setStatus(Observation.ObservationStatus.FINAL);
    observation.setCode(concept(code));
    observation.getSubject().setReference("Patient/" + patient);
    observation.setValue(concept("LA9633-4"));
    observation
        .addComponent()
        .setCode(concept(Loinc.PROTEIN_HGVS))
        .setValue(new CodeableConcept().setText("NP_000362.1:p.(Val50Met)"));
    observations.held.add(observation);
  }

  private static CodeableConcept concept(String code) {
    return new CodeableConcept(new Coding(Loinc.SYSTEM, code, ""));
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }

  /** Knows two patients. */
  public static final class Patients implements IResourceProvider {
    @Override
    public Class<Patient> getResourceType() {
      return Patient.class;
    }

    @Read
    public Patient read(@IdParam IdType id) {
      if (!List.of("canary", "somebody-else").contains(id.getIdPart())) {
        throw new ResourceNotFoundException(id);
      }
      var patient = new Patient();
      patient.setId(id);
      patient.addName().setFamily("Canary-Family");
      return patient;
    }
  }

  /** Searches like a server that knows the parameters it is asked with. */
  public static final class Observations implements IResourceProvider {
    private final List<Observation> held = new ArrayList<>();

    @Override
    public Class<Observation> getResourceType() {
      return Observation.class;
    }

    @Search
    public List<Observation> search(
        @RequiredParam(name = "patient") ReferenceParam patient,
        @OptionalParam(name = "code") TokenOrListParam codes,
        @OptionalParam(name = "_lastUpdated") DateRangeParam updated) {
      return held.stream()
          .filter(o -> o.getSubject().getReference().equals("Patient/" + patient.getIdPart()))
          .filter(o -> codes == null || has(codes, o.getCode().getCodingFirstRep().getCode()))
          .filter(o -> updated == null || !lastUpdated(o).isBefore(from(updated)))
          .toList();
    }

    private static boolean has(TokenOrListParam codes, String code) {
      return codes.getValuesAsQueryTokens().stream().anyMatch(t -> t.getValue().equals(code));
    }

    private static Instant lastUpdated(Observation observation) {
      return observation.getMeta().getLastUpdated().toInstant();
    }

    private static Instant from(DateRangeParam range) {
      return range.getLowerBoundAsInstant().toInstant();
    }
  }
}
