package org.origami.fhir.client;

import ca.uhn.fhir.rest.client.api.IHttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an answer says of itself before its body.
 *
 * @param begun whether there was an answer at all
 * @param isData whether its content type is FHIR, JSON or XML
 * @param retryAfter how long the server asks to wait; zero where it does not
 */
record AnswerHead(boolean begun, boolean isData, Duration retryAfter) {
  static final AnswerHead NONE = new AnswerHead(false, false, Duration.ZERO);

  static AnswerHead of(IHttpResponse response, Instant now) {
    String type = String.valueOf(response.getMimeType()).toLowerCase(Locale.ROOT);
    boolean data = type.contains("json") || (type.contains("xml") && !type.contains("html"));
    return new AnswerHead(true, data, retryAfter(response.getAllHeaders(), now));
  }

  private static Duration retryAfter(Map<String, List<String>> headers, Instant now) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
        .flatMap(header -> header.getValue().stream())
        .map(value -> wait(value.strip(), now))
        .findFirst()
        .orElse(Duration.ZERO);
  }

  /** Seconds, or the date of an HTTP header. */
  private static Duration wait(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
