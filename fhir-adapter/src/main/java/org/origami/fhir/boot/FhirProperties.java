package org.origami.fhir.boot;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the FHIR door calls itself.
 *
 * @param baseUrl the address under which others see it, such as {@code
 *     https://origami.hospital.org/fhir}; empty to take each request's own
 */
@Validated
@ConfigurationProperties("origami.fhir")
record FhirProperties(
    @DefaultValue("")
        @Pattern(
            regexp = "|https?://[^\\s?#]+[^\\s?#/]",
            message = "must be an http address without a final slash")
        String baseUrl) {}
