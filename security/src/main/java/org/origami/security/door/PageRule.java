package org.origami.security.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Answers browsers that ask whether a page of another origin may call (CORS). */
final class PageRule implements CorsProcessor {
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final CorsProcessor library = new DefaultCorsProcessor();
  private final RefusalWriter refusals;

  private PageRule(RefusalWriter refusals) {
    this.refusals = refusals;
  }

  static CorsFilter filter(OwnRule own, RefusalWriter refusals) {
    var pages = new CorsConfiguration();
    pages.setAllowedOrigins(own.origins());
    pages.setAllowedMethods(List.of("GET", "POST"));
    pages.setAllowedHeaders(
        List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT));
    pages.setExposedHeaders(
        List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER, "X-Request-Id"));
    pages.setMaxAge(REMEMBERED);
    var filter = new CorsFilter(request -> own.covers(request) ? pages : null);
    filter.setCorsProcessor(new PageRule(refusals));
    return filter;
  }

  @Override
  public boolean processRequest(
      @Nullable CorsConfiguration pages, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (pages != null
        && CorsUtils.isCorsRequest(request)
        && pages.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) == null) {
      refusals.write(request, response, Refusal.FOREIGN_ORIGIN);
      return false;
    }
    return library.processRequest(pages, request, response);
  }
}
