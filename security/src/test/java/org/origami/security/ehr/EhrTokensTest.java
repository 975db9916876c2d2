package org.origami.security.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.security.door.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;

class EhrTokensTest {
  private static final String ISSUER = "https://ehr.example.org/";
  private static final String BASE = "https://origami.example.org";
  private static final String PATH = "/cds-services/origami-order-sign";
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private static ECKey key;
  private static RSAKey rsa;
  private static KeyServer server;

  @BeforeAll
  static void start() throws JOSEException {
    key = new ECKeyGenerator(Curve.P_384).keyID("ehr-1").generate();
    rsa = new RSAKeyGenerator(3072).keyID("ehr-rsa").generate();
    server = KeyServer.with(key.toPublicJWK(), rsa.toPublicJWK());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private final EhrTokens tokens = tokens(Set.of(), 100);

  @Test
  void letsAnEhrInThatSignsForTheAddressItCalls() throws JOSEException {
    assertThat(tokens.refusalOf(showing(token(it -> it)))).isEmpty();
  }

  @Test
  void takesRs384AsWell() throws JOSEException {
    var token = new SignedJWT(header(JWSAlgorithm.RS384, "ehr-rsa"), claims().build());
    token.sign(new RSASSASigner(rsa));

    assertThat(tokens.refusalOf(showing(token.serialize()))).isEmpty();
  }

  @Test
  void acceptsAnAudienceAmongSeveral() throws JOSEException {
    var several = List.of("https://other.example.org", BASE + PATH);

    assertThat(tokens.refusalOf(showing(token(it -> it.audience(several))))).isEmpty();
  }

  @Test
  void takesForFeedbackTheAddressOfTheServiceToo() throws JOSEException {
    var request = showing(token(it -> it));
    request.setRequestURI(PATH + "/feedback");

    assertThat(tokens.refusalOf(request)).isEmpty();
  }

  @Test
  void asksForATokenWhereNoneIsShown() {
    assertThat(tokens.refusalOf(request())).contains(Refusal.NO_TOKEN);
    assertThat(Refusal.NO_TOKEN.challenge()).contains("Bearer realm=\"origami\"");
  }

  @Test
  void takesNoPasswordForAToken() {
    var request = request();
    request.addHeader("Authorization", "Basic dXNlcjpwYXNz");

    assertThat(tokens.refusalOf(request)).contains(Refusal.NO_TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "....", "e30.e30.e30"})
  void refusesWhatIsNoToken(String text) {
    assertThat(tokens.refusalOf(showing(text))).contains(Refusal.TOKEN_MALFORMED);
  }

  @Test
  void refusesATokenWithoutSignature() {
    var plain = new PlainJWT(claims().build()).serialize();

    assertThat(tokens.refusalOf(showing(plain))).contains(Refusal.TOKEN_ALGORITHM);
  }

  /** The classic confusion: the public key, which everyone has, used as a shared secret. */
  @Test
  void refusesASharedSecretEvenIfItIsThePublicKey() throws JOSEException {
    var token = new SignedJWT(header(JWSAlgorithm.HS384, "ehr-rsa"), claims().build());
    token.sign(new MACSigner(rsa.toRSAPublicKey().getEncoded()));

    assertThat(tokens.refusalOf(showing(token.serialize()))).contains(Refusal.TOKEN_ALGORITHM);
  }

  @Test
  void refusesASignatureOfAnotherKeyWithTheSameName() throws JOSEException {
    var forger = new ECKeyGenerator(Curve.P_384).keyID("ehr-1").generate();

    assertThat(tokens.refusalOf(showing(signed(forger, claims().build()))))
        .contains(Refusal.TOKEN_FORGED);
  }

  @Test
  void refusesClaimsThatWereChangedAfterSigning() throws JOSEException {
    var ours = token(it -> it);
    var other = token(it -> it.jwtID("another"));
    var mixed = other.substring(0, other.lastIndexOf('.')) + ours.substring(ours.lastIndexOf('.'));

    assertThat(tokens.refusalOf(showing(mixed))).contains(Refusal.TOKEN_FORGED);
  }

  @Test
  void refusesAKeyThatTheIssuerDoesNotName() throws JOSEException {
    var unknown = new ECKeyGenerator(Curve.P_384).keyID("nobody").generate();

    assertThat(tokens.refusalOf(showing(signed(unknown, claims().build()))))
        .contains(Refusal.TOKEN_KEY);
  }

  @Test
  void refusesATokenThatNamesNoKey() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES384).type(JOSEObjectType.JWT).build();
    var token = new SignedJWT(header, claims().build());
    token.sign(new ECDSASigner(key));

    assertThat(tokens.refusalOf(showing(token.serialize()))).contains(Refusal.TOKEN_KEY);
  }

  @Test
  void refusesATokenOfAnotherType() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.ES384).keyID("ehr-1").build();
    var token = new SignedJWT(header, claims().build());
    token.sign(new ECDSASigner(key));

    assertThat(tokens.refusalOf(showing(token.serialize()))).contains(Refusal.TOKEN_MALFORMED);
  }

  @Test
  void asksNoKeyAddressThatATokenBringsAlong() throws JOSEException {
    try (var forger = KeyServer.with(key.toPublicJWK())) {
      var header =
          new JWSHeader.Builder(JWSAlgorithm.ES384)
              .type(JOSEObjectType.JWT)
              .keyID("ehr-1")
              .jwkURL(forger.address())
              .build();
      var token = new SignedJWT(header, claims().build());
      token.sign(new ECDSASigner(key));

      assertThat(tokens.refusalOf(showing(token.serialize()))).contains(Refusal.TOKEN_KEY_ADDRESS);
      assertThat(forger.timesAsked()).isZero();
    }
  }

  @Test
  void refusesAnIssuerThatIsNotTrusted() throws JOSEException {
    assertThat(refusal(it -> it.issuer("https://evil.example"))).isEqualTo(Refusal.TOKEN_ISSUER);
    assertThat(refusal(it -> it.issuer(null))).isEqualTo(Refusal.TOKEN_ISSUER);
  }

  @Test
  void refusesATokenOnceItHasExpired() throws JOSEException {
    var past = Date.from(NOW.minusSeconds(31));

    assertThat(refusal(it -> it.expirationTime(past))).isEqualTo(Refusal.TOKEN_EXPIRED);
  }

  @Test
  void refusesATokenOfTheFutureAndOneThatLivesTooLong() throws JOSEException {
    assertThat(refusal(it -> it.issueTime(Date.from(NOW.plusSeconds(60)))))
        .isEqualTo(Refusal.TOKEN_TIMES);
    assertThat(refusal(it -> it.notBeforeTime(Date.from(NOW.plusSeconds(60)))))
        .isEqualTo(Refusal.TOKEN_TIMES);
    assertThat(refusal(it -> it.expirationTime(Date.from(NOW.plus(Duration.ofHours(1))))))
        .isEqualTo(Refusal.TOKEN_TIMES);
  }

  @Test
  void refusesATokenForAnotherAddress() throws JOSEException {
    assertThat(refusal(it -> it.audience(BASE + "/cds-services/origami-patient-view")))
        .isEqualTo(Refusal.TOKEN_AUDIENCE);
    assertThat(refusal(it -> it.audience(BASE))).isEqualTo(Refusal.TOKEN_AUDIENCE);
  }

  @Test
  void refusesATokenThatLacksAClaim() throws JOSEException {
    assertThat(refusal(it -> it.audience((String) null))).isEqualTo(Refusal.TOKEN_CLAIMS);
    assertThat(refusal(it -> it.expirationTime(null))).isEqualTo(Refusal.TOKEN_CLAIMS);
    assertThat(refusal(it -> it.issueTime(null))).isEqualTo(Refusal.TOKEN_CLAIMS);
    assertThat(refusal(it -> it.jwtID(null))).isEqualTo(Refusal.TOKEN_CLAIMS);
  }

  @Test
  void letsATokenInOnce() throws JOSEException {
    var token = token(it -> it);

    assertThat(tokens.refusalOf(showing(token))).isEmpty();
    assertThat(tokens.refusalOf(showing(token))).contains(Refusal.TOKEN_REPLAYED);
  }

  @Test
  void forgetsNoTokenToMakeRoomForAnother() throws JOSEException {
    var small = tokens(Set.of(), 1);
    var first = token(it -> it);
    small.refusalOf(showing(first));

    assertThat(small.refusalOf(showing(token(it -> it.jwtID("second")))))
        .contains(Refusal.TOO_MANY_TOKENS);
    assertThat(small.refusalOf(showing(first))).contains(Refusal.TOKEN_REPLAYED);
  }

  @Test
  void servesTheTenantsThatAreListed() throws JOSEException {
    var one = tokens(Set.of("ward-7"), 100);

    assertThat(one.refusalOf(showing(token(it -> it.claim("tenant", "ward-7"))))).isEmpty();
    assertThat(one.refusalOf(showing(token(it -> it.claim("tenant", "ward-8")))))
        .contains(Refusal.TOKEN_TENANT);
    assertThat(one.refusalOf(showing(token(it -> it)))).contains(Refusal.TOKEN_TENANT);
  }

  @Test
  void asksForTheKeysOnceAndAgainWhenANewOneAppears() throws JOSEException {
    var next = new ECKeyGenerator(Curve.P_384).keyID("ehr-2").generate();
    try (var own = KeyServer.with(key.toPublicJWK())) {
      var rotating = tokens(own.address(), Set.of(), 100);
      for (int i = 0; i < 5; i++) {
        var id = "before-" + i;
        assertThat(rotating.refusalOf(showing(token(it -> it.jwtID(id))))).isEmpty();
      }
      assertThat(own.timesAsked()).isEqualTo(1);

      own.rotateTo(next.toPublicJWK());

      assertThat(rotating.refusalOf(showing(signed(next, claims().build())))).isEmpty();
      assertThat(own.timesAsked()).isEqualTo(2);
      assertThat(rotating.refusalOf(showing(token(it -> it.jwtID("old")))))
          .contains(Refusal.TOKEN_KEY);
    }
  }

  @Test
  void saysSoWhereTheKeysCannotBeHad() throws JOSEException {
    URI gone;
    try (var closed = KeyServer.with(key.toPublicJWK())) {
      gone = closed.address();
    }

    assertThat(tokens(gone, Set.of(), 100).refusalOf(showing(token(it -> it))))
        .contains(Refusal.KEYS_UNREACHABLE);
  }

  private Refusal refusal(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
    return tokens.refusalOf(showing(token(change))).orElseThrow();
  }

  private static EhrTokens tokens(Set<String> tenants, int remembered) {
    return tokens(server.address(), tenants, remembered);
  }

  private static EhrTokens tokens(URI keys, Set<String> tenants, int remembered) {
    return new EhrTokens(
        List.of(new TrustedIssuer(ISSUER, keys, tenants)),
        BASE,
        new TokenLimits(Duration.ofMinutes(10), Duration.ofSeconds(30), remembered),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(BASE + PATH)
        .issueTime(Date.from(NOW.minusSeconds(1)))
        .expirationTime(Date.from(NOW.plusSeconds(300)))
        .jwtID("the-first");
  }

  private static JWSHeader header(JWSAlgorithm algorithm, String keyId) {
    return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(keyId).build();
  }

  private static String token(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
    return signed(key, change.apply(claims()).build());
  }

  private static String signed(ECKey by, JWTClaimsSet claims) throws JOSEException {
    var token = new SignedJWT(header(JWSAlgorithm.ES384, by.getKeyID()), claims);
    token.sign(new ECDSASigner(by));
    return token.serialize();
  }

  private static MockHttpServletRequest showing(String token) {
    var request = request();
    request.addHeader("Authorization", "Bearer " + token);
    return request;
  }

  private static MockHttpServletRequest request() {
    return new MockHttpServletRequest("POST", PATH);
  }
}
