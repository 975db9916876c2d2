package org.origami.fhir.door;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.door.body.ResourceReader;
import org.origami.fhir.door.outcome.Encoding;

/** The way of a body from the front filter to the operation that reads it. */
final class SentBody {
  private static final String BYTES = SentBody.class.getName();

  private SentBody() {}

  /** Throws where the Content-Type announces something else. */
  static void requireFhir(HttpServletRequest request) {
    encoding(request);
  }

  static HttpServletRequest attach(HttpServletRequest request, byte[] bytes) {
    request.setAttribute(BYTES, bytes);
    return request;
  }

  /** The resource that was sent; throws where there is none or it cannot be read. */
  static Resource required(RequestDetails details, ResourceReader reader) {
    var request = ((ServletRequestDetails) details).getServletRequest();
    return reader.read(bytes(request), encoding(request));
  }

  /** Empty where nothing was sent. */
  static Optional<Resource> optional(RequestDetails details, ResourceReader reader) {
    var request = ((ServletRequestDetails) details).getServletRequest();
    return bytes(request).length == 0 ? Optional.empty() : Optional.of(required(details, reader));
  }

  private static byte[] bytes(HttpServletRequest request) {
    return request.getAttribute(BYTES) instanceof byte[] bytes ? bytes : new byte[0];
  }

  private static Encoding encoding(HttpServletRequest request) {
    return ResourceReader.encodingOf(Optional.ofNullable(request.getContentType()));
  }
}
