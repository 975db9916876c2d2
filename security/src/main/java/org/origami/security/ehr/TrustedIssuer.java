package org.origami.security.ehr;

import java.net.URI;
import java.util.Set;

/**
 * An EHR, or its identity provider, whose tokens are believed.
 *
 * @param name the claim {@code iss} of its tokens, letter by letter
 * @param keys the address of its JSON Web Key Set; no other address is ever asked
 * @param tenants the organisations whose tokens count, by their claim; empty for all of them
 */
public record TrustedIssuer(String name, URI keys, Set<String> tenants) {
  public TrustedIssuer {
    tenants = Set.copyOf(tenants);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an issuer has a name");
    }
    if (!isSafe(keys)) {
      throw new IllegalArgumentException(
          "keys are had over https, or over http from the machine itself");
    }
  }

  private static boolean isSafe(URI keys) {
    if (keys.getHost() == null || keys.getUserInfo() != null) {
      return false;
    }
    boolean own = Set.of("127.0.0.1", "localhost", "[::1]").contains(keys.getHost());
    return "https".equals(keys.getScheme()) || ("http".equals(keys.getScheme()) && own);
  }
}
