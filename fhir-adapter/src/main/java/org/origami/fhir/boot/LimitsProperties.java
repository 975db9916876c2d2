package org.origami.fhir.boot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.origami.fhir.door.body.BodyLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a request may send.
 *
 * @param body the largest request body
 * @param bodies of all requests that are being answered at the same time
 * @param nesting the deepest nesting of a body
 */
@Validated
@ConfigurationProperties("origami.limits")
record LimitsProperties(
    @DefaultValue("10MB") DataSize body,
    @DefaultValue("30MB") DataSize bodies,
    @DefaultValue("100") @Min(20) @Max(500) int nesting) {
  BodyLimits limits() {
    return SettingException.when(
        "origami.limits",
        "must have a body above zero, bodies at least as large, and both below 2 GB",
        () ->
            new BodyLimits(
                Math.toIntExact(body.toBytes()), Math.toIntExact(bodies.toBytes()), nesting));
  }
}
