package org.origami.security.ehr;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.origami.security.door.Refusal;
import org.origami.security.door.RequestRule;

/**
 * Lets in the requests of EHRs that show a token as CDS Hooks 2.0 describes it: signed with a key
 * of a trusted issuer, for the very address that is called, young, and used once. Read {@link
 * #refusalOf(SignedJWT, HttpServletRequest)} first. Nothing of a token is logged or repeated.
 */
public final class EhrTokens implements RequestRule {
  /** Those that CDS Hooks recommends. None without a signature, none with a shared secret. */
  private static final Set<JWSAlgorithm> ACCEPTED = Set.of(JWSAlgorithm.ES384, JWSAlgorithm.RS384);

  private static final String SCHEME = "Bearer ";

  /** An issuer with its keys. */
  private record Issuer(TrustedIssuer trusted, IssuerKeys keys) {}

  private final Map<String, Issuer> issuers;
  private final String base;
  private final TokenTimes times;
  private final UsedTokens used;

  /**
   * @param base the address under which EHRs see this server, without a final slash; what a request
   *     says of itself is not believed
   */
  public EhrTokens(List<TrustedIssuer> issuers, String base, TokenLimits limits, Clock clock) {
    this.issuers =
        issuers.stream()
            .map(it -> new Issuer(it, new IssuerKeys(it.keys())))
            .collect(Collectors.toUnmodifiableMap(it -> it.trusted().name(), Function.identity()));
    this.base = base;
    this.times = new TokenTimes(limits, clock);
    this.used = new UsedTokens(clock, limits.remembered());
  }

  @Override
  public Optional<Refusal> refusalOf(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.of(Refusal.NO_TOKEN);
    }
    try {
      return JWTParser.parse(header.substring(SCHEME.length()).strip()) instanceof SignedJWT token
          ? refusalOf(token, request)
          : Optional.of(Refusal.TOKEN_ALGORITHM);
    } catch (ParseException e) {
      return Optional.of(Refusal.TOKEN_MALFORMED);
    } catch (KeySourceException e) {
      return Optional.of(Refusal.KEYS_UNREACHABLE);
    }
  }

  private Optional<Refusal> refusalOf(SignedJWT token, HttpServletRequest request)
      throws ParseException, KeySourceException {
    var header = token.getHeader();
    var claims = token.getJWTClaimsSet();
    if (!ACCEPTED.contains(header.getAlgorithm())) {
      return Optional.of(Refusal.TOKEN_ALGORITHM);
    }
    if (!JOSEObjectType.JWT.equals(header.getType())) {
      return Optional.of(Refusal.TOKEN_MALFORMED);
    }
    var issuer = claims.getIssuer() == null ? null : issuers.get(claims.getIssuer());
    if (issuer == null) {
      return Optional.of(Refusal.TOKEN_ISSUER);
    }
    if (header.getJWKURL() != null && !header.getJWKURL().equals(issuer.trusted().keys())) {
      return Optional.of(Refusal.TOKEN_KEY_ADDRESS);
    }
    var keys = header.getKeyID() == null ? List.<JWK>of() : issuer.keys().of(header);
    if (keys.isEmpty()) {
      return Optional.of(Refusal.TOKEN_KEY);
    }
    if (keys.stream().noneMatch(key -> signed(token, key))) {
      return Optional.of(Refusal.TOKEN_FORGED);
    }
    return times
        .refusalOf(claims)
        .or(() -> audience(claims, request))
        .or(() -> tenant(claims, issuer.trusted()))
        .or(() -> used.use(name(claims), times.end(claims)));
  }

  private static boolean signed(SignedJWT token, JWK key) {
    try {
      return key instanceof AsymmetricJWK pair
          && token.verify(
              new DefaultJWSVerifierFactory()
                  .createJWSVerifier(token.getHeader(), pair.toPublicKey()));
    } catch (JOSEException unfitKey) {
      return false;
    }
  }

  /** The address that is called; feedback may also name the service that it is about. */
  private Optional<Refusal> audience(JWTClaimsSet claims, HttpServletRequest request) {
    var called = base + request.getRequestURI();
    var service = called.replaceFirst("/feedback$", "");
    return claims.getAudience().contains(called) || claims.getAudience().contains(service)
        ? Optional.empty()
        : Optional.of(Refusal.TOKEN_AUDIENCE);
  }

  private static Optional<Refusal> tenant(JWTClaimsSet claims, TrustedIssuer issuer) {
    var tenant = claims.getClaim("tenant");
    return issuer.tenants().isEmpty()
            || (tenant instanceof String named && issuer.tenants().contains(named))
        ? Optional.empty()
        : Optional.of(Refusal.TOKEN_TENANT);
  }

  private static UsedTokens.Name name(JWTClaimsSet claims) {
    return new UsedTokens.Name(claims.getIssuer(), claims.getJWTID());
  }
}
