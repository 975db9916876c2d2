package org.origami.fhir.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this software, as it stands in every report. */
public final class Version {
  private static final String FILE = "version.properties";

  private Version() {}

  public static String current() {
    var entries = new Properties();
    try (var in = Version.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar was built without its version");
      }
      entries.load(in);
      return entries.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
