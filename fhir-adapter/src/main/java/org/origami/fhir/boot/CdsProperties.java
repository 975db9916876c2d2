package org.origami.fhir.boot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.origami.fhir.cds.card.TestCards;
import org.origami.fhir.client.HospitalSettings;
import org.origami.fhir.client.PullLimits;
import org.origami.fhir.client.RetryPlan;
import org.origami.security.door.OwnRule;
import org.origami.security.door.RequestRule;
import org.origami.security.ehr.EhrTokens;
import org.origami.security.ehr.TokenLimits;
import org.origami.security.ehr.TrustedIssuer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * CDS Hooks.
 *
 * @param baseUrl the address under which EHRs see this server, before {@code /cds-services}; needed
 *     as soon as an issuer is trusted, since tokens are made out to it
 * @param issuers the EHRs that may ask; none lets the machine itself ask, and nobody else
 * @param tokenLife the longest life of a token that is accepted
 * @param allowedOrigins web pages that may ask; without issuers those listed, with issuers any
 *     where none is listed
 * @param fhirServers servers that may be asked beside the hospital for what a request leaves out
 * @param fhirTimeout how long such a server may take in all
 * @param keepCards how long shown cards and feedback are kept
 * @param testFirst from where on a missing genetic test is worth a card
 */
@Validated
@ConfigurationProperties("origami.cds")
record CdsProperties(
    @DefaultValue("")
        @Pattern(
            regexp = "|https?://[^\\s?#]+[^\\s?#/]",
            message = "must be an http address without a final slash")
        String baseUrl,
    @DefaultValue List<@Valid Issuer> issuers,
    @DefaultValue("10m") Duration tokenLife,
    @DefaultValue List<String> allowedOrigins,
    @DefaultValue List<URI> fhirServers,
    @DefaultValue("3s") Duration fhirTimeout,
    @DefaultValue("400d") Duration keepCards,
    @DefaultValue("info") TestCards testFirst) {
  static final String PATH = "/cds-services";

  /**
   * An EHR.
   *
   * @param issuer the claim {@code iss} of its tokens
   * @param jwks where its public keys are
   * @param tenants the organisations whose tokens count, by their claim; none accepts all
   */
  record Issuer(@NotBlank String issuer, @NotNull URI jwks, @DefaultValue List<String> tenants) {}

  /** Who may ask, for the security door. */
  OwnRule callers(Clock clock) {
    return SettingException.when(
        "origami.cds",
        "must have, where there are issuers, a base-url, for each of them its jwks over https"
            + " (http from this machine only), and a token-life above zero; and without issuers no"
            + " allowed-origins of *",
        () -> new OwnRule(PATH, tokens(clock), origins()));
  }

  /** A prescriber waits: little time, and one try more at most. */
  HospitalSettings patience(HospitalSettings usual) {
    var limits = usual.limits();
    return new HospitalSettings(
        usual.base(),
        usual.searchBy(),
        new PullLimits(
            shorter(limits.connect()),
            shorter(limits.read()),
            fhirTimeout,
            limits.pageSize(),
            limits.pages(),
            limits.bytes()),
        new RetryPlan(2, RetryPlan.USUAL.first(), RetryPlan.USUAL.longest()));
  }

  private Duration shorter(Duration time) {
    return time.compareTo(fhirTimeout) < 0 ? time : fhirTimeout;
  }

  private Optional<RequestRule> tokens(Clock clock) {
    if (issuers.isEmpty()) {
      return Optional.empty();
    }
    if (baseUrl.isEmpty()) {
      throw new IllegalArgumentException("tokens are made out to an address");
    }
    var usual = TokenLimits.USUAL;
    var trusted =
        issuers.stream()
            .map(it -> new TrustedIssuer(it.issuer(), it.jwks(), Set.copyOf(it.tenants())))
            .toList();
    return Optional.of(
        new EhrTokens(
            trusted, baseUrl, new TokenLimits(tokenLife, usual.skew(), usual.remembered()), clock));
  }

  /** A token is proof enough, whatever page it comes from; no cookie is ever looked at. */
  private List<String> origins() {
    return allowedOrigins.isEmpty() && !issuers.isEmpty() ? List.of("*") : allowedOrigins;
  }
}
