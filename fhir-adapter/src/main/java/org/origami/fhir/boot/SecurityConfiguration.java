package org.origami.fhir.boot;

import java.time.Clock;
import java.time.Duration;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.PlainError;
import org.origami.fhir.door.outcome.Problem;
import org.origami.security.door.PlainPathFilter;
import org.origami.security.door.Refusal;
import org.origami.security.door.SecurityDoor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The one security door, answering in the words of the place that was knocked at. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final Duration WAIT = Duration.ofSeconds(30);

  @Bean
  SecurityDoor securityDoor(PlainError errors, CdsProperties cds, Clock clock) {
    return new SecurityDoor(
        (request, response, refusal) -> errors.write(request, response, problem(refusal)),
        cds.callers(clock));
  }

  @Bean
  SecurityFilterChain securityFilterChain(SecurityDoor door, HttpSecurity http) {
    return door.chain(http);
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler(SecurityDoor door) {
    return door.rejected();
  }

  /** Right after the request has its name, which the refusal carries. */
  @Bean
  FilterRegistrationBean<PlainPathFilter> plainPathFilter(SecurityDoor door) {
    var registration = new FilterRegistrationBean<>(door.plainPaths());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  private static Problem problem(Refusal refusal) {
    var problem =
        Problem.of(refusal.status(), type(refusal), refusal.code() + ": " + refusal.words() + ".");
    return refusal
        .challenge()
        .map(asked -> problem.withHeader("WWW-Authenticate", asked))
        .orElse(problem.status() == 503 ? problem.retryAfter(WAIT) : problem);
  }

  private static IssueType type(Refusal refusal) {
    return switch (refusal.status()) {
      case 400 -> IssueType.INVALID;
      case 401 -> IssueType.LOGIN;
      case 503 -> IssueType.TRANSIENT;
      default -> IssueType.FORBIDDEN;
    };
  }
}
