package org.origami.fhir.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to ask wrongly: the right status, and words that name what is wrong. */
class BadInputTest {
  private static final String REPORT = "/fhir/$risk-report";
  private static final String JSON = "application/fhir+json";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%66hir/Patient/canary-1/$risk-report",
        "/fhir;a=b/Patient/canary-1",
        "/fhir//Patient/canary-1",
        "/./fhir/Patient/canary-1",
        "/%63ds-services/canary-1"
      })
  void anAddressThatIsNotPlainIsRefusedFirstOfAll(String address) {
    var answer = Door.get(address);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("SEC-005").doesNotContain("canary");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
  }

  @Test
  void whatHasToBeEncodedInAnAddressMayBe() {
    assertThat(Door.post("/fhir/%24risk-report", "[]").body())
        .contains("not a resource of FHIR R4");
    assertThat(Door.get("/fhir/Observation?code=http%3A%2F%2Floinc.org%7C%31").body())
        .doesNotContain("SEC-005");
  }

  @Test
  void malformedJsonIsNamedWithItsPlace() {
    var answer = Door.post(REPORT, "{\"resourceType\": \"Bundle\",\n  Canary-Family }");

    assertThat(Outcomes.wordsOf(answer, 400)).contains("not well-formed JSON", "line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Bundle\"",
        "{\"resourceType\":\"Bundle\"} {}",
        "Canary",
        "{\"resourceType\":\"Bundle\",}",
        "{\"a\":\"\u0001\"}"
      })
  void brokenJsonIsRefused(String body) {
    assertThat(Outcomes.wordsOf(Door.post(REPORT, body), 400)).contains("not well-formed JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "\"Canary\"", "{}", "{\"resourceType\":\"Canary\"}"})
  void jsonThatIsNoResourceIsRefused(String body) {
    assertThat(Outcomes.wordsOf(Door.post(REPORT, body), 400))
        .contains("not a resource of FHIR R4");
  }

  @Test
  void aPropertyNamedTwiceIsRefused() {
    var answer = Door.post(REPORT, "{\"resourceType\":\"Bundle\",\"resourceType\":\"Patient\"}");

    assertThat(Outcomes.wordsOf(answer, 400)).contains("names a JSON property twice");
  }

  @Test
  void malformedXmlIsNamedWithItsPlace() {
    var answer =
        Door.post(
            REPORT,
            "<Bundle xmlns=\"http://hl7.org/fhir\">\n<Canary-Family></Bundle>",
            "Content-Type",
            "application/fhir+xml");

    assertThat(Outcomes.wordsOf(answer, 400)).contains("not well-formed XML", "line 2");
  }

  @Test
  void documentTypesAndTheirEntitiesAreRefused() {
    var answer =
        Door.post(
            REPORT,
            "<!DOCTYPE b [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Bundle"
                + " xmlns=\"http://hl7.org/fhir\"><id value=\"&x;\"/></Bundle>",
            "Content-Type",
            "application/fhir+xml");

    assertThat(Outcomes.wordsOf(answer, 400)).contains("document type declaration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n "})
  void anEmptyBodyIsNamed(String body) {
    assertThat(Outcomes.wordsOf(Door.post(REPORT, body), 400)).contains("body is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Canary\"}]}",
        "{\"resourceType\":\"Observation\",\"status\":\"final\"}"
      })
  void anotherResourceTypeIsNamed(String body) {
    assertThat(Outcomes.wordsOf(Door.post(REPORT, body), 422)).contains("Bundle or Parameters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
        "{\"resourceType\":\"Parameters\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"canary\"}}]}"
      })
  void aBodyWithoutObservationsIsNamed(String body) {
    assertThat(Outcomes.wordsOf(Door.post(REPORT, body), 422)).contains("no Observation");
  }

  @Test
  void aValueThatFhirDoesNotAllowIsNamedByItsElement() {
    var answer =
        Door.post(REPORT, Sent.bundle("{\"resourceType\":\"Observation\",\"status\":\"Canary\"}"));

    assertThat(Outcomes.wordsOf(answer, 400)).contains("status", "does not allow");
  }

  @Test
  void aFormThatFhirDoesNotAllowIsNamed() {
    var answer =
        Door.post(REPORT, Sent.bundle("{\"resourceType\":\"Observation\",\"code\":\"Canary\"}"));

    assertThat(Outcomes.wordsOf(answer, 400)).contains("does not allow");
  }

  @Test
  void severalPatientsWithoutAChoiceAreNamed() {
    var answer =
        Door.post(
            REPORT,
            Sent.bundle(
                Sent.observation("Patient/canary-1"), Sent.observation("Patient/canary-2")));

    assertThat(Outcomes.wordsOf(answer, 422)).contains("subject", "patient");
  }

  @Test
  void invalidUtf8IsNamed() {
    var bytes = "{\"resourceType\":\"Bundle\",\"id\":\"\u00e9\"}".getBytes(ISO_8859_1);

    var answer = Door.ask("POST", REPORT, BodyPublishers.ofByteArray(bytes), "Content-Type", JSON);

    assertThat(Outcomes.wordsOf(answer, 400)).contains("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\u0000"})
  void theNulCharacterIsRefused(String nul) {
    var answer = Door.post(REPORT, "{\"resourceType\":\"Bundle\",\"id\":\"Canary" + nul + "\"}");

    assertThat(Outcomes.wordsOf(answer, 400)).containsAnyOf("U+0000", "not well-formed");
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() {
    var answer = Door.post(REPORT, "x".repeat(50 << 20));

    assertThat(Outcomes.wordsOf(answer, 413)).contains("origami.limits.body");
  }

  @Test
  void aBodyThatTurnsOutTooLargeIsCutOff() {
    InputStream endless = new ByteArrayInputStream(new byte[50 << 20]);

    var answer =
        Door.ask("POST", REPORT, BodyPublishers.ofInputStream(() -> endless), "Content-Type", JSON);

    assertThat(Outcomes.wordsOf(answer, 413)).contains("origami.limits.body");
  }

  @Test
  void aBodyThatUnzipsTooLargeIsCutOff() throws IOException {
    var answer = zipped(new byte[50 << 20]);

    assertThat(Outcomes.wordsOf(answer, 413)).contains("origami.limits.body");
  }

  @Test
  void aZippedBodyIsRead() throws IOException {
    var answer = zipped("{\"resourceType\":\"Parameters\"}".getBytes(UTF_8));

    assertThat(Outcomes.wordsOf(answer, 422)).contains("no Observation");
  }

  @Test
  void aZipThatIsNoneIsNamed() {
    var answer = Door.post(REPORT, "Canary", "Content-Encoding", "gzip");

    assertThat(Outcomes.wordsOf(answer, 400)).contains("gzip");
  }

  @Test
  void anotherContentEncodingIsNamed() {
    var answer = Door.post(REPORT, "{}", "Content-Encoding", "br");

    assertThat(Outcomes.wordsOf(answer, 415)).contains("gzip");
  }

  @ParameterizedTest
  @CsvSource({"[, ], application/fhir+json", "<a>, </a>, application/fhir+xml"})
  void whatIsNestedTooDeepIsRefused(String open, String close, String type) {
    var answer =
        Door.post(REPORT, open.repeat(20_000) + close.repeat(20_000), "Content-Type", type);

    assertThat(Outcomes.wordsOf(answer, 400)).contains("nested more than 100 levels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "multipart/form-data", "application/fhir+json; charset=iso-8859-1"})
  void anUnsupportedContentTypeIsNamed(String type) {
    var answer = Door.post(REPORT, "{}", "Content-Type", type);

    assertThat(Outcomes.wordsOf(answer, 415)).contains("application/fhir+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/pdf", "application/fhir+json;q=0"})
  void anAnswerThatCannotBeGivenIsNamed(String accept) {
    var answer = Door.get("/fhir/metadata", "Accept", accept);

    assertThat(Outcomes.wordsOf(answer, 406)).contains("application/fhir+json");
  }

  @Test
  void anUnknownFormatIsNamed() {
    assertThat(Outcomes.wordsOf(Door.get("/fhir/metadata?_format=ttl"), 406)).contains("fhir+xml");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /fhir/Canary, 404",
    "GET, /fhir/Patient/canary, 404",
    "GET, /fhir/Observation/canary, 404",
    "GET, /fhir/Observation/canary/_history/1, 404",
    "GET, /fhir/OperationDefinition/canary, 404",
    "GET, /fhir/Observation/Canary~Family, 404",
    "GET, /fhir, 404",
    "GET, /fhir/, 404",
    "POST, /fhir/, 404",
    "POST, /fhir/$canary, 404",
    "POST, /fhir/Patient/$risk-report, 404",
    "POST, /fhir/Observation/canary/$risk-report, 404",
    "GET, /fhir/$risk-report, 405",
    "GET, /fhir/Patient/canary/$risk-report, 405",
    "PUT, /fhir/Observation/canary, 405",
    "DELETE, /fhir/DiagnosticReport/canary, 405",
    "POST, /fhir/Observation, 405",
    "PATCH, /fhir/Observation/canary, 405",
    "OPTIONS, /fhir/metadata, 405"
  })
  void whatIsNotServedIsSaid(String method, String path, int status) {
    var answer = Door.ask(method, path, BodyPublishers.noBody());

    assertThat(Outcomes.wordsOf(answer, status)).isNotBlank();
    assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
  }

  @ParameterizedTest
  @CsvSource({
    "/fhir/Observation?canary=1, not supported for Observation",
    "/fhir/Observation?patient.name=Canary, not supported for Observation",
    "/fhir/Observation?_getpages=canary, not understood",
    "/fhir/Observation?_count=canary, _count",
    "/fhir/Observation?_count=-1, _count",
    "/fhir/Observation?date=canary, date",
    "/fhir/Observation?date=ap2026, date",
    "/fhir/Observation?date=2026-13-45, date",
    "/fhir/Observation?patient=Canary/1, patient",
    "/fhir/Observation?patient=, patient",
    "/fhir/Observation?patient=a&patient=b, patient",
    "/fhir/Observation?status=Canary!, status",
    "/fhir/Observation?code=|, code",
    "/fhir/Observation?_id=Canary Family, _id",
    "/fhir/Observation?_page=canary, _page",
    "/fhir/DiagnosticReport?_include=Canary:x, _include",
    "/fhir/CodeSystem?name=canary, url and _id"
  })
  void aSearchThatIsNotUnderstoodIsNamed(String path, String words) {
    var answer = Door.get(path.replace(" ", "%20").replace("|", "%7C"));

    assertThat(Outcomes.wordsOf(answer, 400)).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "since=canary, since",
    "since=2026-02-31, since",
    "includeBenign=canary, includeBenign",
    "includeBenign=true&includeBenign=false, includeBenign",
    "canary=1, known are"
  })
  void anOperationParameterThatIsNotUnderstoodIsNamed(String query, String words) {
    var answer =
        Door.ask("POST", "/fhir/Patient/canary/$risk-report?" + query, BodyPublishers.noBody());

    assertThat(Outcomes.wordsOf(answer, 400)).contains(words);
  }

  @Test
  void aPatientOfNoFormIsRefused() {
    var answer =
        Door.post(REPORT + "?patient=Canary%20Family", Sent.bundle(Sent.observation("Patient/1")));

    assertThat(Outcomes.wordsOf(answer, 400)).contains("parameter patient");
  }

  @Test
  void problemsAreToldInXmlToWhoeverAsksForXml() {
    var answer = Door.get("/fhir/Observation/canary", "Accept", "application/fhir+xml");

    Outcomes.wordsOf(answer, 404);
    assertThat(answer.body()).startsWith("<OperationOutcome");
  }

  @ParameterizedTest
  @CsvSource({"/canary, 404", "/, 404", "/actuator/env, 404", "/actuator/heapdump, 404"})
  void elsewhereErrorsArePlainJson(String path, int status) {
    var answer = Door.get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"status\":" + status).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /fhir/metadata HTTP/1.1\r\nHost: evil.example\r\n",
        "GET /fhir/metadata HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 10.0.0.1\r\n",
        "POST /fhir/$risk-report HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n"
      })
  void whoeverIsNotLetInGetsAnOperationOutcome(String head) throws IOException {
    assertThat(raw(head)).startsWith("HTTP/1.1 403").contains("OperationOutcome", "SEC-00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /fhir/{canary} HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        "GET /fhir//metadata HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        "GET /fhir/%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        "CANARY /fhir/metadata HTTP/1.1\r\nHost: 127.0.0.1\r\n",
        "POST /fhir/$risk-report HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n"
      })
  void requestsThatBreakHttpAreAnsweredWithoutATrace(String head) throws IOException {
    assertThat(raw(head))
        .startsWith("HTTP/1.1 400")
        .doesNotContainIgnoringCase("canary")
        .doesNotContain("Exception", "<html", "Tomcat");
  }

  @Test
  void chunksThatAreNoneAreRefused() throws IOException {
    var head =
        """
        POST /fhir/$risk-report HTTP/1.1
        Host: 127.0.0.1
        Content-Type: application/json
        Transfer-Encoding: chunked
        """;

    var answer = raw(head.replace("\n", "\r\n"), "canary\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("canary", "Exception");
  }

  private static java.net.http.HttpResponse<String> zipped(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return Door.ask(
        "POST",
        REPORT,
        BodyPublishers.ofByteArray(bytes.toByteArray()),
        "Content-Type",
        JSON,
        "Content-Encoding",
        "gzip");
  }

  private static String raw(String head, String... body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), Door.SERVER.port())) {
      socket.setSoTimeout(30_000);
      var out = socket.getOutputStream();
      out.write((head + "Connection: close\r\n\r\n" + String.join("", body)).getBytes(UTF_8));
      out.flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
