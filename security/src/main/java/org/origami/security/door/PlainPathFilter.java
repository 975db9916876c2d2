package org.origami.security.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses addresses that are not in their plain form, before anything else reads them: what one
 * part decodes and another does not could pass a rule that was made for it, or stand in a log.
 *
 * <p>Only the path is judged. What has to be encoded there may be ({@code %24} for a dollar sign);
 * letters, digits, dots and the like may not.
 */
public final class PlainPathFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Parameters, empty segments, dot segments, and encoded characters that need no encoding. */
  private static final Pattern ODD =
      Pattern.compile(
          ";|//|/\\.{1,2}(/|$)|%(?i:3[0-9]|[46][1-9a-f]|[57][0-9a]|2[de]|5f|7e)|%(?![0-9A-Fa-f]{2})");

  private final transient RefusalWriter refusals;

  public PlainPathFilter(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isPlain(request)) {
      chain.doFilter(request, response);
    } else {
      refusals.write(request, response, Refusal.MALFORMED);
    }
  }

  private static boolean isPlain(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith(request.getContextPath() + request.getServletPath())
        && !ODD.matcher(path).find();
  }
}
