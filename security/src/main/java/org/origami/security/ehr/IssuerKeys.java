package org.origami.security.ehr;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/**
 * The public keys of one issuer, kept for a while. A key that is not among them makes it ask once
 * more, since keys rotate, but not more often than its rate limit: forgers name keys at will.
 */
final class IssuerKeys {
  private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(2).toMillis();
  private static final int LARGEST_SET = 100 << 10;
  private static final long KEPT_MILLIS = Duration.ofMinutes(5).toMillis();
  private static final long LOCK_MILLIS = Duration.ofSeconds(5).toMillis();
  private static final long ASKED_AGAIN_MILLIS = Duration.ofSeconds(30).toMillis();
  private static final long OUTLIVED_MILLIS = Duration.ofHours(1).toMillis();

  private final JWKSource<SecurityContext> source;

  IssuerKeys(URI address) {
    this.source =
        JWKSourceBuilder.<SecurityContext>create(url(address), new Retriever())
            .cache(KEPT_MILLIS, LOCK_MILLIS)
            .rateLimited(ASKED_AGAIN_MILLIS)
            // An issuer whose key server is down for a moment is still believed by the known keys.
            .outageTolerant(OUTLIVED_MILLIS)
            .build();
  }

  /** Follows no redirects: the address was set by the operator and stands for itself. */
  private static final class Retriever extends DefaultResourceRetriever {
    Retriever() {
      super(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_SET);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
      var connection = super.openHTTPConnection(url);
      connection.setInstanceFollowRedirects(false);
      return connection;
    }
  }

  /**
   * The keys that may have signed with this header; empty where none has its name and form.
   *
   * @throws KeySourceException where the keys cannot be had
   */
  List<JWK> of(JWSHeader header) throws KeySourceException {
    try {
      return source.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), null);
    } catch (RateLimitReachedException unknownKeysAskedTooOften) {
      return List.of();
    }
  }

  private static URL url(URI address) {
    try {
      return address.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("keys are had over https or http");
    }
  }
}
