package org.origami.fhir.boot;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they are read at the start. */
final class Settings {
  private Settings() {}

  static HospitalProperties bound(Map<String, String> given) {
    return new Binder(new MapConfigurationPropertySource(given))
        .bind("origami.hospital", HospitalProperties.class)
        .get();
  }
}
