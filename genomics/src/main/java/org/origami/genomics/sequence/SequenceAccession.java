package org.origami.genomics.sequence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The accession of a reference sequence with its version: {@code NM_000371.4}, {@code NP_000362.1},
 * {@code NC_000018.10}, {@code ENST00000237014.8}, {@code LRG_416t1}.
 *
 * @param base the accession without version
 * @param version the version, or 0 where the text gave none
 */
public record SequenceAccession(String base, int version) {
  /** What an accession of this kind numbers. */
  public enum Kind {
    GENOMIC,
    TRANSCRIPT,
    PROTEIN,
    OTHER
  }

  private static final Pattern FORM =
      Pattern.compile("([A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*)(?:\\.([1-9][0-9]{0,4}))?");
  private static final Pattern PROTEIN =
      Pattern.compile("(NP|XP|YP|AP|WP)_.*|ENSP\\d+|LRG_\\d+p\\d+");
  private static final Pattern TRANSCRIPT =
      Pattern.compile("(NM|XM|NR|XR)_.*|ENST\\d+|LRG_\\d+t\\d+");
  private static final Pattern GENOMIC = Pattern.compile("(NC|NG|NT|NW|AC)_.*|ENSG\\d+|LRG_\\d+");

  public SequenceAccession {
    if (version < 0) {
      throw new IllegalArgumentException("a version is not negative");
    }
  }

  /** Empty where the text is not in the form of an accession. */
  public static Optional<SequenceAccession> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String version = matcher.group(2);
    return Optional.of(
        new SequenceAccession(matcher.group(1), version == null ? 0 : Integer.parseInt(version)));
  }

  public boolean hasVersion() {
    return version > 0;
  }

  /** Whether both name the same sequence record, whatever the versions. */
  public boolean sameRecord(SequenceAccession other) {
    return base.equals(other.base);
  }

  public Kind kind() {
    if (PROTEIN.matcher(base).matches()) {
      return Kind.PROTEIN;
    }
    if (TRANSCRIPT.matcher(base).matches()) {
      return Kind.TRANSCRIPT;
    }
    return GENOMIC.matcher(base).matches() ? Kind.GENOMIC : Kind.OTHER;
  }

  @Override
  public String toString() {
    return hasVersion() ? base + "." + version : base;
  }
}
