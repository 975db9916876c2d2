package org.origami.fhir.store;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Type and logical id of a stored resource, printed as FHIR refers to it: {@code Observation/7}.
 */
public record ResourceKey(StoredType type, String id) {
  private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  public ResourceKey {
    if (!isId(id)) {
      throw new IllegalArgumentException("not in the form of a FHIR id");
    }
  }

  /** Whether the text could be the id of a resource at all. */
  public static boolean isId(String text) {
    return FHIR_ID.matcher(text).matches();
  }

  /** Reads {@code Observation/7}; empty for other types, absolute URLs and everything else. */
  public static Optional<ResourceKey> parse(String reference) {
    int slash = reference.indexOf('/');
    if (slash < 0 || !isId(reference.substring(slash + 1))) {
      return Optional.empty();
    }
    return StoredType.parse(reference.substring(0, slash))
        .map(type -> new ResourceKey(type, reference.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return type.fhirName() + "/" + id;
  }
}
