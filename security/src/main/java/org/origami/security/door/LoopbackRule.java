package org.origami.security.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a request of the machine itself from every other one.
 *
 * <p>The address of the connection decides. Three more laws keep the rest of the world from
 * borrowing it: a proxy on the same machine (it says so in its headers), a foreign name that was
 * made to resolve to 127.0.0.1 (DNS rebinding; the Host header shows it), and a web page of another
 * origin that lets the user's browser ask (the Origin header shows it).
 */
final class LoopbackRule {
  /** What proxies add; none is ever trusted, each is a sign that the asker is elsewhere. */
  private static final List<String> PROXY_HEADERS =
      List.of(
          "Forwarded",
          "Via",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "True-Client-IP",
          "CF-Connecting-IP");

  private LoopbackRule() {}

  /** Empty when the request is let in. */
  static Optional<Refusal> refusalOf(HttpServletRequest request) {
    return refusalOf(request, List.of());
  }

  /**
   * Empty when the request is let in.
   *
   * @param pages origins of web pages that may ask as well
   */
  static Optional<Refusal> refusalOf(HttpServletRequest request, List<String> pages) {
    return ofConnection(request).or(() -> ofPage(request, pages));
  }

  private static Optional<Refusal> ofConnection(HttpServletRequest request) {
    if (!Loopback.isAddress(request.getRemoteAddr())) {
      return Optional.of(Refusal.NOT_LOOPBACK);
    }
    if (PROXY_HEADERS.stream().anyMatch(name -> request.getHeader(name) != null)) {
      return Optional.of(Refusal.FORWARDED);
    }
    var host = request.getHeader("Host");
    if (host == null || !Loopback.isName(nameIn(host))) {
      return Optional.of(Refusal.FOREIGN_HOST);
    }
    return Optional.empty();
  }

  private static Optional<Refusal> ofPage(HttpServletRequest request, List<String> pages) {
    var origin = request.getHeader("Origin");
    return origin == null || pages.contains(origin) || sameOrigin(origin, request.getHeader("Host"))
        ? Optional.empty()
        : Optional.of(Refusal.FOREIGN_ORIGIN);
  }

  private static boolean sameOrigin(String origin, String host) {
    try {
      return host.equalsIgnoreCase(new URI(origin).getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String nameIn(String host) {
    int port = host.startsWith("[") ? host.indexOf(':', host.indexOf(']') + 1) : host.indexOf(':');
    return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
  }
}
