package org.origami.fhir.door.body;

/**
 * How much a request may send.
 *
 * @param bytes of one body, after a content encoding is undone
 * @param bytesAtOnce of all bodies that are being read and answered at the same time
 * @param depth of nesting
 */
public record BodyLimits(int bytes, int bytesAtOnce, int depth) {
  /** A parsed resource takes some ten times its text: these fit a heap of 1 GiB. */
  public static final BodyLimits USUAL = new BodyLimits(10 << 20, 30 << 20, 100);

  public BodyLimits {
    if (bytes < 1 || bytesAtOnce < bytes || depth < 1) {
      throw new IllegalArgumentException("limits are positive, and one body fits into all");
    }
  }
}
