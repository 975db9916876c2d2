package org.origami.genomics.protein;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.origami.genomics.protein.ReferenceTableException.Failure;

/**
 * Where a bundled table comes from: its entries as the table states them, and the SHA-256 of what
 * it holds.
 *
 * <p>Every passport names {@code table}, {@code version}, {@code source}, {@code release}, {@code
 * retrieved} and {@code licence}; counts stand under their own names.
 */
public record TablePassport(Map<String, String> entries, String sha256) {
  public TablePassport {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    for (String key :
        new String[] {"table", "version", "source", "release", "retrieved", "licence"}) {
      if (entries.getOrDefault(key, "").isBlank()) {
        throw unlawful("its passport has no " + key);
      }
    }
  }

  public String table() {
    return stated("table");
  }

  public String version() {
    return stated("version");
  }

  public String source() {
    return stated("source");
  }

  public String release() {
    return stated("release");
  }

  /** The day on which the table was made, as {@code 2026-11-21}. */
  public String retrieved() {
    return stated("retrieved");
  }

  public String licence() {
    return stated("licence");
  }

  public Optional<String> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** A stated number; a passport without it is unlawful. */
  public int count(String key) {
    try {
      return Integer.parseInt(stated(key));
    } catch (NumberFormatException e) {
      throw unlawful("its passport has no number for " + key);
    }
  }

  private String stated(String key) {
    return entry(key).orElseThrow(() -> unlawful("its passport has no " + key));
  }

  private static ReferenceTableException unlawful(String problem) {
    return new ReferenceTableException(Failure.UNLAWFUL, "passport", problem);
  }
}
