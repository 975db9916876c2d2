package org.origami.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

class SecurityDoorTest {
  private static final AnnotationConfigWebApplicationContext CONTEXT =
      new AnnotationConfigWebApplicationContext();
  private static Filter door;

  @Configuration
  @EnableWebSecurity
  static class Wiring {
    @Bean
    SecurityDoor securityDoor() {
      return new SecurityDoor(
          (request, response, refusal) -> {
            response.setStatus(refusal.status());
            response.getWriter().write(refusal.code());
          },
          new OwnRule("/cds-services", Optional.empty(), List.of("https://sandbox.example.org")));
    }

    @Bean
    SecurityFilterChain chain(SecurityDoor door, HttpSecurity http) {
      return door.chain(http);
    }

    @Bean
    RequestRejectedHandler rejected(SecurityDoor door) {
      return door.rejected();
    }
  }

  @BeforeAll
  static void open() {
    CONTEXT.setServletContext(new MockServletContext());
    CONTEXT.register(Wiring.class);
    CONTEXT.refresh();
    door = CONTEXT.getBean("springSecurityFilterChain", Filter.class);
  }

  @AfterAll
  static void close() {
    CONTEXT.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fhir/metadata", "/actuator/health", "/whatever"})
  void refusesEveryPathToOtherMachines(String path) throws Exception {
    var knock = knock("GET", path, "10.0.0.7");

    assertThat(knock.passed()).isFalse();
    assertThat(knock.response().getStatus()).isEqualTo(403);
    assertThat(knock.response().getContentAsString()).isEqualTo("SEC-001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fhir/metadata", "/actuator/health", "/whatever"})
  void letsTheMachineItselfPass(String path) throws Exception {
    assertThat(knock("GET", path, "127.0.0.1").passed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
  void letsProbesPassFromAnywhere(String path) throws Exception {
    assertThat(knock("GET", path, "10.0.0.7").passed()).isTrue();
    assertThat(knock("POST", path, "10.0.0.7").passed()).isFalse();
  }

  @Test
  void takesNoHeaderForAProofOfWhoAsks() throws Exception {
    var request = request("GET", "/fhir/metadata", "10.0.0.7");
    request.addHeader("X-Forwarded-For", "127.0.0.1");
    request.addHeader("Authorization", "Bearer anything");

    assertThat(knock(request).passed()).isFalse();
  }

  @Test
  void keepsNoSessionAndTellsBrowsersToKeepNothing() throws Exception {
    var request = request("GET", "/fhir/metadata", "127.0.0.1");

    var response = knock(request).response();

    assertThat(request.getSession(false)).isNull();
    assertThat(response.getHeader("Set-Cookie")).isNull();
    assertThat(response.getHeader("Cache-Control")).contains("no-store");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fhir//metadata", "/fhir/../actuator", "/fhir/%2e%2e/x", "/a;b=c"})
  void refusesPathsThatCouldMeanTwoThings(String path) throws Exception {
    var knock = knock("GET", path, "127.0.0.1");

    assertThat(knock.passed()).isFalse();
    assertThat(knock.response().getStatus()).isEqualTo(400);
    assertThat(knock.response().getContentAsString()).isEqualTo("SEC-005");
  }

  @Test
  void letsAListedPageAskWhereItMayAndNowhereElse() throws Exception {
    assertThat(knock(fromPage("/cds-services", "https://sandbox.example.org")).passed()).isTrue();
    assertThat(knock(fromPage("/cds-services", "https://evil.example")).passed()).isFalse();
    assertThat(knock(fromPage("/fhir/metadata", "https://sandbox.example.org")).passed()).isFalse();
  }

  @Test
  void letsNoOtherMachineAskEvenThroughAListedPage() throws Exception {
    var request = fromPage("/cds-services", "https://sandbox.example.org");
    request.setRemoteAddr("10.0.0.7");

    var knock = knock(request);

    assertThat(knock.passed()).isFalse();
    assertThat(knock.response().getContentAsString()).isEqualTo("SEC-001");
  }

  @Test
  void tellsABrowserBeforehandWhetherAPageMayAsk() throws Exception {
    var listed = knock(preflight("https://sandbox.example.org")).response();
    var foreign = knock(preflight("https://evil.example")).response();

    assertThat(listed.getStatus()).isEqualTo(200);
    assertThat(listed.getHeader("Access-Control-Allow-Origin"))
        .isEqualTo("https://sandbox.example.org");
    assertThat(listed.getHeader("Access-Control-Allow-Methods")).contains("POST");
    assertThat(listed.getHeader("Access-Control-Allow-Headers"))
        .containsIgnoringCase("authorization")
        .containsIgnoringCase("content-type");
    assertThat(listed.getHeader("Access-Control-Allow-Credentials")).isNull();
    assertThat(foreign.getStatus()).isEqualTo(403);
    assertThat(foreign.getHeader("Access-Control-Allow-Origin")).isNull();
    assertThat(foreign.getContentAsString()).isEqualTo("SEC-004");
  }

  private static MockHttpServletRequest fromPage(String path, String origin) {
    var request = request("GET", path, "127.0.0.1");
    request.addHeader("Origin", origin);
    return request;
  }

  private static MockHttpServletRequest preflight(String origin) {
    var request = request("OPTIONS", "/cds-services/origami-order-sign", "127.0.0.1");
    request.addHeader("Origin", origin);
    request.addHeader("Access-Control-Request-Method", "POST");
    request.addHeader("Access-Control-Request-Headers", "authorization, content-type");
    return request;
  }

  private record Knock(MockHttpServletResponse response, boolean passed) {}

  private static Knock knock(String method, String path, String address) throws Exception {
    return knock(request(method, path, address));
  }

  private static Knock knock(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    var behind = new MockFilterChain();
    door.doFilter(request, response, behind);
    return new Knock(response, behind.getRequest() != null);
  }

  private static MockHttpServletRequest request(String method, String path, String address) {
    var request = new MockHttpServletRequest(method, path);
    request.setServletPath(path);
    request.setRemoteAddr(address);
    request.addHeader("Host", "localhost:8080");
    return request;
  }
}
