package org.origami.fhir.client;

import java.util.Optional;
import java.util.regex.Pattern;

/** The logical id of a MedicationRequest on the hospital's server. */
public record PrescriptionId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");

  public PrescriptionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not in the form of a FHIR id");
    }
  }

  /** Empty where the text is not in the form of a FHIR id, so that nothing odd reaches a URL. */
  public static Optional<PrescriptionId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new PrescriptionId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "[prescription]";
  }
}
