package org.origami.fhir.cli;

import java.time.Clock;
import java.util.UUID;

/** One Bundle that holds a Bundle for each of several samples; written as they come. */
record PgxBundles(PgxBundle each, Clock clock) implements PgxWriter {
  @Override
  public String head() {
    return """
        {"resourceType":"Bundle","type":"collection","timestamp":"%s","entry":[
        """
        .formatted(clock.instant());
  }

  @Override
  public String sample(PgxSample sample) {
    return """
        {"fullUrl":"urn:uuid:%s","resource":%s}"""
        .formatted(UUID.randomUUID(), each.sample(sample).strip());
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String foot() {
    return "\n]}\n";
  }
}
