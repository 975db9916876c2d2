package org.origami.fhir.inbound;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;

/**
 * Where a resource lives, without its version: {@code Observation/1}, {@code
 * https://hospital/fhir/Observation/1}, {@code urn:uuid:…}.
 */
public record Address(String value) {
  private static final String IDENTIFIER = "urn:identifier:";
  private static final Pattern VERSION = Pattern.compile("/_history/[^/]+$");
  private static final Pattern TAIL =
      Pattern.compile("(?:^|/)([A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64})$");

  /** Empty for text that leads nowhere by itself, such as a fragment or a query. */
  public static Optional<Address> parse(String text) {
    String bare = VERSION.matcher(Objects.requireNonNullElse(text, "").strip()).replaceFirst("");
    return bare.isEmpty() || bare.startsWith("#") || bare.contains("?")
        ? Optional.empty()
        : Optional.of(new Address(bare));
  }

  /** A place of its own kind for what is named by a business identifier; empty without a value. */
  public static Optional<Address> of(Identifier identifier) {
    return identifier.hasValue()
        ? Optional.of(
            new Address(IDENTIFIER + identifier.getSystem() + "|" + identifier.getValue()))
        : Optional.empty();
  }

  /** Whether it is a business identifier, which cannot be compared with an address. */
  public boolean isIdentifier() {
    return value.startsWith(IDENTIFIER);
  }

  public boolean isAbsolute() {
    return value.contains(":");
  }

  /** Type and id, where the address ends with them. */
  public Optional<String> tail() {
    Matcher matcher = TAIL.matcher(value);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The same place seen from the resource at {@code other}: a relative address takes its base. */
  public Address from(Address other) {
    Optional<String> base =
        other.tail().map(tail -> other.value.substring(0, other.value.length() - tail.length()));
    return isAbsolute() || base.isEmpty() ? this : new Address(base.get() + value);
  }

  /** Whether both can be one place: equal, or one is relative and type and id agree. */
  public boolean mayEqual(Address other) {
    return equals(other)
        || ((!isAbsolute() || !other.isAbsolute())
            && tail().isPresent()
            && tail().equals(other.tail()));
  }

  /** Addresses name the patient's resources, so printing shows none. */
  @Override
  public String toString() {
    return "[address]";
  }
}
