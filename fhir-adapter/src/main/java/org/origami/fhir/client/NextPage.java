package org.origami.fhir.client;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.origami.fhir.client.HospitalException.Failure;

/**
 * Finds the next page of a search and refuses to be led astray: a link to another server would
 * carry the token and the patient there.
 */
final class NextPage {
  private final URI base;
  private final int mostPages;
  private final Set<URI> seen = new HashSet<>();

  NextPage(URI base, int mostPages) {
    this.base = base;
    this.mostPages = mostPages;
  }

  Optional<URI> after(Bundle page) {
    var link = page.getLink(Bundle.LINK_NEXT);
    if (link == null || !link.hasUrl()) {
      return Optional.empty();
    }
    URI next = resolve(link.getUrl());
    if (!sameOrigin(next)) {
      throw new HospitalException(Failure.FOREIGN_PAGE);
    }
    if (!seen.add(next)) {
      throw new HospitalException(Failure.PAGES_IN_A_CIRCLE);
    }
    if (seen.size() >= mostPages) {
      throw new HospitalException(Failure.TOO_MANY_PAGES);
    }
    return Optional.of(next);
  }

  private URI resolve(String url) {
    try {
      // The bar between system and code is often left as it is.
      return URI.create(base + "/").resolve(url.replace("|", "%7C"));
    } catch (IllegalArgumentException e) {
      throw new HospitalException(Failure.UNEXPECTED_ANSWER);
    }
  }

  private boolean sameOrigin(URI next) {
    return Objects.equals(base.getScheme(), next.getScheme())
        && base.getHost().equalsIgnoreCase(next.getHost())
        && port(base) == port(next)
        && next.getUserInfo() == null;
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equals(address.getScheme()) ? 443 : 80;
  }
}
