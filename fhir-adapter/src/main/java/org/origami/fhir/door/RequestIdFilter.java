package org.origami.fhir.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * Gives each request a name: the one it came with, or a new one. It stands in the answer and beside
 * every line that is logged meanwhile.
 */
public final class RequestIdFilter extends HttpFilter {
  /** What the log calls it. */
  public static final String MDC_KEY = "request";

  private static final long serialVersionUID = 1L;
  private static final String HEADER = "X-Request-Id";

  /** A UUID or the like; anything longer or odder could carry a patient's name into the log. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var given = request.getHeader(HEADER);
    var id = given != null && FORM.matcher(given).matches() ? given : UUID.randomUUID().toString();
    response.setHeader(HEADER, id);
    MDC.put(MDC_KEY, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(MDC_KEY);
    }
  }
}
