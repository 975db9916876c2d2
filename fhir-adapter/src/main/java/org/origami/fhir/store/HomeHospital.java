package org.origami.fhir.store;

import java.util.List;
import java.util.Optional;

/**
 * The hospital that a relative {@code Patient/1} belongs to. With one, the relative reference and
 * the hospital's absolute URL find the same patient; without, each finds only its own spelling.
 */
public final class HomeHospital {
  private final List<String> base;

  private HomeHospital(List<String> base) {
    this.base = base;
  }

  public static HomeHospital none() {
    return new HomeHospital(List.of());
  }

  /** Throws where the text is no http or https address: a setting of ours is then wrong. */
  public static HomeHospital at(String baseUrl) {
    return new HomeHospital(
        List.of(
            PatientKey.base(baseUrl)
                .orElseThrow(() -> new IllegalArgumentException("not the address of a server"))));
  }

  /** Every key under which the patient asked for may be stored; empty where no patient is named. */
  List<String> keysOf(String reference) {
    return PatientKey.parse(reference).map(this::spellings).orElseGet(List::of);
  }

  private List<String> spellings(PatientKey key) {
    return otherSpelling(key)
        .map(other -> List.of(key.value(), other.value()))
        .orElseGet(() -> List.of(key.value()));
  }

  private Optional<PatientKey> otherSpelling(PatientKey key) {
    if (base.isEmpty()) {
      return Optional.empty();
    }
    var relative = "Patient/";
    if (key.isRelative()) {
      return Optional.of(PatientKey.at(base.get(0), key.value().substring(relative.length())));
    }
    var home = base.get(0) + "/" + relative;
    return key.value().startsWith(home)
        ? PatientKey.parse(key.value().substring(home.length()))
        : Optional.empty();
  }
}
