package org.origami.inference;

import java.util.regex.Pattern;

/**
 * Which model answered and where it ran; it stands in every report.
 *
 * @param sha256 of the model file, 64 hexadecimal digits
 * @param runtime such as {@code ONNX Runtime 1.29.0}
 * @param provider what executed it
 * @param fallback why CUDA was asked for and not used, in our own words; empty when it was not
 *     asked for or did run
 */
public record ModelIdentity(
    String name,
    String version,
    String sha256,
    String runtime,
    Provider provider,
    String fallback) {
  /** What executes the model. */
  public enum Provider {
    CPU,
    CUDA,
    /** Answers recorded before, in tests. */
    RECORDED
  }

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public ModelIdentity {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
    }
  }
}
