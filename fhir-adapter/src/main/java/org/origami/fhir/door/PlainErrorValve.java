package org.origami.fhir.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what breaks HTTP itself, before any filter is asked, in place of Tomcat's own page. */
public final class PlainErrorValve extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var words =
        response.getStatus() < 500
            ? "The request is not understood."
            : "Origami met an error of its own.";
    try {
      response.setContentType("application/json;charset=UTF-8");
      var json = "{\"status\":%d,\"error\":\"%s\"}".formatted(response.getStatus(), words);
      response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException gone) {
      container.getLogger().debug("nobody waits for the answer any more");
    }
  }
}
