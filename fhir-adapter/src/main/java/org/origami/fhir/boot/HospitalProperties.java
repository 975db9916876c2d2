package org.origami.fhir.boot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.client.HospitalSettings;
import org.origami.fhir.client.PullLimits;
import org.origami.fhir.client.RetryPlan;
import org.origami.fhir.client.SearchBy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The hospital's FHIR server.
 *
 * @param baseUrl its FHIR R4 base; absent where findings are only sent along
 * @param searchBy how its genomic Observations are picked out
 * @param tokenFile holds the bearer token and is read before each request; absent for none
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long the server may be silent
 * @param totalTimeout how long one pull may take, waits included
 * @param pageSize how many resources are asked for at once
 * @param size how much one pull may bring
 * @param attempts how often a request is tried
 */
@Validated
@ConfigurationProperties("origami.hospital")
record HospitalProperties(
    @Nullable URI baseUrl,
    @DefaultValue("code") SearchBy searchBy,
    @Nullable Path tokenFile,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("20s") Duration readTimeout,
    @DefaultValue("60s") Duration totalTimeout,
    @DefaultValue("200") @Min(1) @Max(1000) int pageSize,
    @DefaultValue("64MB") DataSize size,
    @DefaultValue("4") @Min(1) @Max(10) int attempts) {
  /** How the client asks this hospital. */
  HospitalSettings settings(URI base) {
    var usual = RetryPlan.USUAL;
    return SettingException.when(
        "origami.hospital",
        "must have an http address as base-url, without user, query or fragment, and time limits above zero",
        () ->
            new HospitalSettings(
                base,
                searchBy,
                new PullLimits(
                    connectTimeout,
                    readTimeout,
                    totalTimeout,
                    pageSize,
                    PullLimits.USUAL.pages(),
                    size.toBytes()),
                new RetryPlan(attempts, usual.first(), usual.longest())));
  }
}
