package org.origami.fhir.client;

import java.util.Optional;

/** Where the bearer token for the hospital's server comes from; asked before each request. */
@FunctionalInterface
public interface AccessTokens {
  /** For a server that asks for none, such as a sandbox. */
  AccessTokens NONE = Optional::empty;

  /** The token without the word Bearer; empty where the server asks for none. */
  Optional<String> current();
}
