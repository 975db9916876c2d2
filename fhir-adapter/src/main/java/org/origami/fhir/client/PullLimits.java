package org.origami.fhir.client;

import java.time.Duration;

/**
 * What one pull may cost.
 *
 * @param connect how long a connection may take
 * @param read how long the server may be silent
 * @param whole how long everything together may take, waits included
 * @param pageSize how many resources are asked for at once
 * @param pages how many pages are followed
 * @param bytes how many bytes are read in all, after decompression
 */
public record PullLimits(
    Duration connect, Duration read, Duration whole, int pageSize, int pages, long bytes) {
  public static final PullLimits USUAL =
      new PullLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          200,
          500,
          64L * 1024 * 1024);

  public PullLimits {
    if (isNone(connect) || isNone(read) || isNone(whole)) {
      throw new IllegalArgumentException("time limits are positive");
    }
    if (pageSize < 1 || pages < 1 || bytes < 1) {
      throw new IllegalArgumentException("a pull may read at least one byte of one page");
    }
  }

  private static boolean isNone(Duration time) {
    return time.isNegative() || time.isZero();
  }
}
