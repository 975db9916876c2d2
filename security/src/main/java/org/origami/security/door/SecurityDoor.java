package org.origami.security.door;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The one door: every request passes this chain, and what it does not name is refused.
 *
 * <p>The machine itself may ask everywhere, and nobody else anywhere, but for the parts that have
 * an {@link OwnRule}: there the calling EHR shows its signed token.
 */
public final class SecurityDoor {
  /** Up or down and no more; whatever watches the process may ask from anywhere. */
  private static final String[] PROBES = {
    "/actuator/health/liveness", "/actuator/health/readiness"
  };

  /** Where a request carries what was decided of it: a rule is asked once. */
  private static final String DECIDED = SecurityDoor.class.getName();

  private final RefusalWriter refusals;
  private final OwnRule own;

  public SecurityDoor(RefusalWriter refusals, OwnRule own) {
    this.refusals = refusals;
    this.own = own;
  }

  /** Builds the chain that guards every path. */
  public SecurityFilterChain chain(HttpSecurity http) {
    return http.authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(HttpMethod.GET, PROBES)
                    .permitAll()
                    .requestMatchers(own::covers)
                    .access(by(own.rule()))
                    .anyRequest()
                    .access(by(LoopbackRule::refusalOf)))
        .addFilterBefore(PageRule.filter(own, refusals), AuthorizationFilter.class)
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

  /** Stands first of all, before anything reads an address. */
  public PlainPathFilter plainPaths() {
    return new PlainPathFilter(refusals);
  }

  /** Answers requests that are refused before any rule is asked, for their form alone. */
  public RequestRejectedHandler rejected() {
    return (request, response, e) -> refusals.write(request, response, Refusal.MALFORMED);
  }

  private static AuthorizationManager<RequestAuthorizationContext> by(RequestRule rule) {
    return (who, context) -> {
      var refusal = rule.refusalOf(context.getRequest());
      context.getRequest().setAttribute(DECIDED, refusal.orElse(null));
      return new AuthorizationDecision(refusal.isEmpty());
    };
  }

  private static Refusal why(HttpServletRequest request) {
    return request.getAttribute(DECIDED) instanceof Refusal refusal ? refusal : Refusal.UNKNOWN;
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(
            policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
  }
}
