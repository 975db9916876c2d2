package org.origami.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the server that lets others in than the rest does.
 *
 * @param path where it begins, such as {@code /cds-services}
 * @param callers who may ask there; empty for the machine itself alone, as everywhere else
 * @param origins web pages that may ask there, {@code *} for all; the browser's own rule, which
 *     replaces no proof of who asks
 */
public record OwnRule(String path, Optional<RequestRule> callers, List<String> origins) {
  public OwnRule {
    origins = List.copyOf(origins);
    if (!path.startsWith("/") || path.endsWith("/")) {
      throw new IllegalArgumentException("a path begins with a slash and does not end with one");
    }
    if (callers.isEmpty() && origins.contains("*")) {
      throw new IllegalArgumentException("without proof of who asks, not every page may ask");
    }
  }

  RequestRule rule() {
    return callers.orElse(request -> LoopbackRule.refusalOf(request, origins));
  }

  /** Whether a request is for this part; told by the address as it is served, decoded. */
  boolean covers(HttpServletRequest request) {
    var asked = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    return asked.equals(path) || asked.startsWith(path + "/");
  }
}
