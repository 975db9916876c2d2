package org.origami.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LoopbackRuleTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  LoopbackRuleTest() {
    request.setRemoteAddr("127.0.0.1");
    request.addHeader("Host", "localhost:8080");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.4.5.6",
        "::1",
        "0:0:0:0:0:0:0:1",
        "0:0:0:0:0:0:0:1%lo",
        "::ffff:127.0.0.1"
      })
  void letsTheMachineItselfIn(String address) {
    request.setRemoteAddr(address);

    assertThat(LoopbackRule.refusalOf(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.7",
        "192.168.127.1",
        "128.0.0.1",
        "::2",
        "fe80::1",
        "::ffff:10.0.0.1",
        "1127.0.0.1",
        ""
      })
  void refusesEveryOtherAddress(String address) {
    request.setRemoteAddr(address);

    assertThat(LoopbackRule.refusalOf(request)).contains(Refusal.NOT_LOOPBACK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "x-real-ip", "Via"})
  void takesAProxyOnTheMachineForAnOutsider(String header) {
    request.addHeader(header, "127.0.0.1");

    assertThat(LoopbackRule.refusalOf(request)).contains(Refusal.FORWARDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:8080", "[::1]", "[::1]:8080"})
  void acceptsLoopbackNamesInTheHostHeader(String host) {
    assertThat(LoopbackRule.refusalOf(asking(host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example:80",
        "[::2]",
        ""
      })
  void refusesNamesThatAnyoneCouldPointHere(String host) {
    assertThat(LoopbackRule.refusalOf(asking(host))).contains(Refusal.FOREIGN_HOST);
  }

  @Test
  void refusesARequestWithoutHostHeader() {
    var bare = new MockHttpServletRequest();
    bare.setRemoteAddr("127.0.0.1");

    assertThat(LoopbackRule.refusalOf(bare)).contains(Refusal.FOREIGN_HOST);
  }

  @ParameterizedTest(name = "{0} is let in: {1}")
  @CsvSource({
    "http://localhost:8080, true",
    "http://localhost:3000, false",
    "https://evil.example, false",
    "null, false",
    "http://[broken, false"
  })
  void letsPagesOfItsOwnOriginAskAndNoOthers(String origin, boolean letIn) {
    request.addHeader("Origin", origin);

    assertThat(LoopbackRule.refusalOf(request).isEmpty()).isEqualTo(letIn);
  }

  private static MockHttpServletRequest asking(String host) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr("127.0.0.1");
    request.addHeader("Host", host);
    return request;
  }
}
