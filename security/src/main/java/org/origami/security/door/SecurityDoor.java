package org.origami.security.door;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The one door: every request passes this chain, and what it does not name is refused.
 *
 * <p>Sign-in will change {@link #refusalOf} and nothing else: a request with a verified token will
 * be asked for its scope there, and the loopback rule will stay for the embedded default.
 */
public final class SecurityDoor {
  /** Up or down and no more; whatever watches the process may ask from anywhere. */
  private static final String[] PROBES = {
    "/actuator/health/liveness", "/actuator/health/readiness"
  };

  private final RefusalWriter refusals;

  public SecurityDoor(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  /** Builds the chain that guards every path. */
  public SecurityFilterChain chain(HttpSecurity http) {
    return http.authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(HttpMethod.GET, PROBES)
                    .permitAll()
                    .anyRequest()
                    .access(
                        (who, context) ->
                            new AuthorizationDecision(refusalOf(context.getRequest()).isEmpty())))
        .exceptionHandling(
            answers ->
                answers
                    .authenticationEntryPoint(
                        (request, response, e) -> refusals.write(request, response, why(request)))
                    .accessDeniedHandler(
                        (request, response, e) -> refusals.write(request, response, why(request))))
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
        // No cookie says who asks, so no forged request can borrow one; the Origin rule does the
        // rest.
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecurityDoor::headers)
        .build();
  }

  /** Answers requests that are refused before any rule is asked, for their form alone. */
  public RequestRejectedHandler rejected() {
    return (request, response, e) -> refusals.write(request, response, Refusal.MALFORMED);
  }

  private static Optional<Refusal> refusalOf(HttpServletRequest request) {
    return LoopbackRule.refusalOf(request);
  }

  private static Refusal why(HttpServletRequest request) {
    return refusalOf(request).orElse(Refusal.UNKNOWN);
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(
            policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
  }
}
