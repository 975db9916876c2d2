package org.origami.fhir.boot;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.PlainError;
import org.origami.fhir.door.outcome.Problem;
import org.origami.security.door.Refusal;
import org.origami.security.door.SecurityDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The one security door, answering in the words of the place that was knocked at. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityDoor securityDoor(PlainError errors) {
    return new SecurityDoor(
        (request, response, refusal) -> errors.write(request, response, problem(refusal)));
  }

  @Bean
  SecurityFilterChain securityFilterChain(SecurityDoor door, HttpSecurity http) {
    return door.chain(http);
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler(SecurityDoor door) {
    return door.rejected();
  }

  private static Problem problem(Refusal refusal) {
    return Problem.of(
        refusal.status(),
        refusal.status() == 400 ? IssueType.INVALID : IssueType.FORBIDDEN,
        refusal.code() + ": " + refusal.words() + ".");
  }
}
