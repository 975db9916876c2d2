package org.origami.fhir.cds.card;

import java.util.regex.Pattern;

/** Text made safe for GitHub Flavored Markdown: it reads as it stands, and no tag is live. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]~|#]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

  private Markdown() {}

  /** One line of text, whatever it held. */
  static String text(String plain) {
    var line = CONTROL.matcher(plain).replaceAll(" ").strip();
    return SPECIAL
        .matcher(line)
        .replaceAll(found -> "\\\\\\" + found.group())
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  static String bold(String plain) {
    return "**" + text(plain) + "**";
  }

  static String item(String markdown) {
    return "- " + markdown + "\n";
  }

  static String paragraph(String markdown) {
    return markdown + "\n\n";
  }
}
