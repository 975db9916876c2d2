package org.origami.fhir.cli;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.hl7.fhir.r4.model.Bundle;

/** Asks a server for a report through its HTTP door, as a hospital's system does. */
record DoorCall(URI base) {

  Bundle riskReport(String patient) {
    var request =
        HttpRequest.newBuilder(URI.create(base + "/Patient/" + patient + "/$risk-report"))
            .header("Accept", "application/fhir+json")
            .timeout(Duration.ofMinutes(2))
            .POST(BodyPublishers.noBody())
            .build();
    var answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the server answered " + answer.statusCode());
    }
    try {
      return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
    } catch (DataFormatException e) {
      throw new IllegalStateException("the server's answer is no Bundle", e);
    }
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the server did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the server", e);
    }
  }
}
