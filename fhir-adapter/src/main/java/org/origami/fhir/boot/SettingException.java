package org.origami.fhir.boot;

import java.util.function.Supplier;

/** A setting that the server cannot start with, in words for whoever set it. */
final class SettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String setting;
  private final String words;

  SettingException(String setting, String words) {
    super("the setting " + setting + " " + words);
    this.setting = setting;
    this.words = words;
  }

  /** Runs what checks the setting; its own complaint is told in these words. */
  static <T> T when(String setting, String words, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException | ArithmeticException | java.io.UncheckedIOException e) {
      throw new SettingException(setting, words);
    }
  }

  String setting() {
    return setting;
  }

  String words() {
    return words;
  }
}
