package org.origami.fhir.door.outcome;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two forms in which FHIR is spoken here. */
public enum Encoding {
  JSON("application/fhir+json") {
    @Override
    public IParser parser(FhirContext fhir) {
      return fhir.newJsonParser();
    }
  },
  XML("application/fhir+xml") {
    @Override
    public IParser parser(FhirContext fhir) {
      return fhir.newXmlParser();
    }
  };

  private final String mediaType;

  Encoding(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public abstract IParser parser(FhirContext fhir);

  /** Empty for media types that are neither; parameters such as charset are passed over. */
  public static Optional<Encoding> ofMediaType(String text) {
    return switch (bare(text)) {
      case "application/fhir+json", "application/json", "text/json", "application/json+fhir" ->
          Optional.of(JSON);
      case "application/fhir+xml", "application/xml", "text/xml", "application/xml+fhir" ->
          Optional.of(XML);
      default -> Optional.empty();
    };
  }

  /**
   * The form that the asker accepts: {@code _format} where it is given, else the {@code Accept}
   * header. Empty where it accepts neither.
   */
  public static Optional<Encoding> acceptedBy(HttpServletRequest request) {
    var format = parameter(request.getQueryString());
    if (format.isPresent()) {
      return ofFormat(format.get());
    }
    var accepted = Collections.list(request.getHeaders("Accept"));
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    return accepted.stream()
        .flatMap(header -> Stream.of(header.split(",")))
        .filter(range -> !refuses(range))
        .flatMap(range -> ofRange(range).stream())
        .findFirst();
  }

  private static Optional<Encoding> ofFormat(String format) {
    return switch (format) {
      case "json" -> Optional.of(JSON);
      case "xml" -> Optional.of(XML);
      // An unescaped plus sign arrives as a space.
      default -> ofMediaType(format.replace(' ', '+'));
    };
  }

  private static Optional<Encoding> ofRange(String range) {
    return switch (bare(range)) {
      case "*/*", "application/*", "text/html", "application/xhtml+xml" -> Optional.of(JSON);
      default -> ofMediaType(range);
    };
  }

  private static boolean refuses(String range) {
    return Stream.of(range.split(";")).skip(1).anyMatch(it -> it.strip().matches("q=0(\\.0*)?"));
  }

  private static Optional<String> parameter(@org.jspecify.annotations.Nullable String query) {
    return query == null
        ? Optional.empty()
        : Stream.of(query.split("&"))
            .filter(pair -> pair.startsWith("_format="))
            .map(pair -> pair.substring("_format=".length()))
            .map(Encoding::decoded)
            .findFirst();
  }

  private static String decoded(String text) {
    try {
      return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  private static String bare(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
