package org.origami.fhir.sandbox;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/**
 * A hospital's FHIR server with invented patients, in this process and for this machine only. It is
 * asked over HTTP like any other, page by page.
 */
public final class SandboxHospital implements AutoCloseable {
  /** Small, so that a patient takes several pages, as a hospital's server makes one ask. */
  private static final int PAGE = 20;

  private final Tomcat tomcat;
  private final Path folder;

  private SandboxHospital(Tomcat tomcat, Path folder) {
    this.tomcat = tomcat;
    this.folder = folder;
  }

  /** Starts on a port of the loopback address; 0 takes any that is free. */
  public static SandboxHospital start(int port) {
    try {
      var folder = Files.createTempDirectory("origami-sandbox");
      var tomcat = tomcat(port, folder);
      tomcat.start();
      return new SandboxHospital(tomcat, folder);
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException("the sandbox hospital did not start", e);
    }
  }

  private static Tomcat tomcat(int port, Path folder) {
    var tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setSilent(true);
    var connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", "127.0.0.1");
    connector.setThrowOnFailure(true);
    tomcat.setConnector(connector);
    var context = tomcat.addContext("", folder.toString());
    var servlet = Tomcat.addServlet(context, "fhir", server());
    servlet.setLoadOnStartup(1);
    context.addServletMappingDecoded("/fhir/*", "fhir");
    return tomcat;
  }

  private static RestfulServer server() {
    var records = SandboxRecords.bundled();
    var server = new RestfulServer(FhirContext.forR4Cached());
    server.setServerName("Origami's sandbox hospital");
    server.setResourceProviders(
        List.of(
            new PatientShelf(records),
            new ObservationShelf(records),
            new PrescriptionShelf(records),
            new MedicationShelf(records)));
    var paging = new FifoMemoryPagingProvider(100);
    paging.setDefaultPageSize(PAGE).setMaximumPageSize(PAGE);
    server.setPagingProvider(paging);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    return server;
  }

  /** The base that a client is pointed to. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/fhir");
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("the sandbox hospital did not stop", e);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox's folder cannot be deleted", e);
    }
  }
}
