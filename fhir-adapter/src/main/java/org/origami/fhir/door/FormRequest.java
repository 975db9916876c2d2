package org.origami.fhir.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;

/** A search by form: the parameters of its body, and of its address, as those of one request. */
final class FormRequest extends HttpServletRequestWrapper {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Map<String, String[]> parameters;

  private FormRequest(HttpServletRequest request, Map<String, String[]> parameters) {
    super(request);
    this.parameters = parameters;
  }

  static void requireForm(HttpServletRequest request) {
    var type = request.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw new DoorException(
          Problem.of(
              415, IssueType.NOTSUPPORTED, "A search by POST sends a form, as " + FORM + "."));
    }
  }

  static FormRequest of(HttpServletRequest request, byte[] body) {
    var found = new LinkedHashMap<String, List<String>>();
    var query = request.getQueryString();
    if (query != null) {
      read(query, found);
    }
    read(new String(body, StandardCharsets.UTF_8), found);
    return new FormRequest(
        request,
        found.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new))));
  }

  private static void read(String form, Map<String, List<String>> into) {
    for (var pair : form.split("&", -1)) {
      if (!pair.isBlank()) {
        int equals = pair.indexOf('=');
        var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        into.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new DoorException(
          Problem.of(400, IssueType.STRUCTURE, "The form is not percent-encoded as forms are."));
    }
  }

  /** None: all parameters are in {@link #getParameterMap}. */
  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
