package org.origami.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainPathFilterTest {
  private static final String SERVLET = "/fhir";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%66hir/Patient/MRN-1",
        "/f%68ir/Patient/MRN-1",
        "/x/fhir/Patient/MRN-1",
        "/fhir;a=b/Patient/MRN-1",
        "/fhir/Patient/MRN-1;a",
        "/fhir//Patient/MRN-1",
        "//fhir/Patient/MRN-1",
        "/./fhir/Patient/MRN-1",
        "/fhir/./Patient/MRN-1",
        "/fhir/Patient/..",
        "/fhir/x/../Patient/MRN-1",
        "/fhir/%2e%2E/Patient/MRN-1",
        "/fhir/Patient/%4dRN-1",
        "/fhir/Patient/MRN%2D1",
        "/fhir/Patient/MRN-%31",
        "/fhir/Patient/a%5fb",
        "/fhir/Patient/%7Eb",
        "/fhir/Patient/%zz"
      })
  void refusesAnAddressThatCouldBeWrittenPlainer(String path) throws Exception {
    assertThat(statusOf(path)).contains(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fhir",
        "/fhir/",
        "/fhir/metadata",
        "/fhir/$risk-report",
        "/fhir/%24risk-report",
        "/fhir/Patient/a.b-c/$risk-report",
        "/fhir/Patient/..a/%20%7C%40%5B%60%7B"
      })
  void letsPlainAddressesPassWithWhatMustBeEncoded(String path) throws Exception {
    assertThat(statusOf(path)).isEmpty();
  }

  @Test
  void looksAtTheQueryNotAtAll() throws Exception {
    var request = request("/fhir/Observation");
    request.setQueryString("code=http://loinc.org%7C%38&x=a;b//c");

    assertThat(statusOf(request)).isEmpty();
  }

  @Test
  void judgesAPartByTheAddressAsItIsServed() {
    var own = new OwnRule("/cds-services", Optional.empty(), List.of());
    var request = request("/%63ds-services/a");
    request.setServletPath("/cds-services");
    request.setPathInfo("/a");

    assertThat(own.covers(request)).isTrue();
  }

  private static Optional<Integer> statusOf(String path) throws Exception {
    return statusOf(request(path));
  }

  /** Empty where the request passed. */
  private static Optional<Integer> statusOf(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    var behind = new MockFilterChain();
    new PlainPathFilter((asked, answer, refusal) -> answer.setStatus(refusal.status()))
        .doFilter(request, response, behind);
    return behind.getRequest() == null ? Optional.of(response.getStatus()) : Optional.empty();
  }

  private static MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("GET", path);
    request.setServletPath(SERVLET);
    return request;
  }
}
