package org.origami.fhir.boot;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The hospital's FHIR server.
 *
 * @param baseUrl its FHIR R4 base; absent where findings are only sent along
 */
@Validated
@ConfigurationProperties("origami.hospital")
record HospitalProperties(@Nullable URI baseUrl) {}
