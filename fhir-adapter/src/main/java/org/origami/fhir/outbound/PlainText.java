package org.origami.fhir.outbound;

import java.util.regex.Pattern;

/** The sender's text made fit for FHIR: the words stay, what no resource may hold goes. */
final class PlainText {
  /** FHIR allows tab and line ends below 32; XML 1.0 forbids lone surrogates and U+FFFE, U+FFFF. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]|\\p{Cs}");

  private PlainText() {}

  /** Empty text where nothing readable is left. */
  static String of(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD").strip();
  }

  /** For fields whose readers take the text for Markdown, in which a tag would be live. */
  static String markdown(String text) {
    return of(text).replace("&", "&amp;").replace("<", "&lt;");
  }
}
