package org.origami.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Judges one request; it is asked once, so a rule may remember what it has seen. */
@FunctionalInterface
public interface RequestRule {
  /** Empty when the request is let in. */
  Optional<Refusal> refusalOf(HttpServletRequest request);
}
