package org.origami.fhir.door;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;

/** HAPI's plain server, with our providers and our answers to failures. */
public final class FhirServlet extends RestfulServer {
  private static final long serialVersionUID = 1L;

  /**
   * Registers everything that is served.
   *
   * @param publicBase the address under which others see this server; empty to take each request's
   *     own, which the security door has looked at
   */
  public FhirServlet(
      FhirContext fhir, Capability capability, List<Object> providers, String publicBase) {
    super(fhir);
    setServerConformanceProvider(capability);
    registerProviders(providers);
    registerInterceptor(new FailureInterceptor());
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setETagSupport(ETagSupportEnum.ENABLED);
    setServerName("Origami");
    if (!publicBase.isEmpty()) {
      setServerAddressStrategy(new HardcodedServerAddressStrategy(publicBase));
    }
  }

  /** The request id is given, and answered, by the filter in front of everything. */
  @Override
  protected void addRequestIdToResponse(ServletRequestDetails details, String requestId) {
    // Already in the answer.
  }

  /** What runs here is said in the CapabilityStatement, to whoever is let in. */
  @Override
  protected String createPoweredByHeader() {
    return "";
  }
}
