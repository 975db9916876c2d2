package org.origami.fhir.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The stop watch of one request; used by one thread. */
public final class Laps {
  private final List<String> laps = new ArrayList<>();
  private final long started = System.nanoTime();
  private long last = started;

  /** Ends the step that ran until now. */
  public void lap(String step) {
    long now = System.nanoTime();
    laps.add(step + " " + TimeUnit.NANOSECONDS.toMillis(now - last) + " ms");
    last = now;
  }

  /** Such as {@code 12 ms (pull 8 ms, write 4 ms)}. */
  @Override
  public String toString() {
    return TimeUnit.NANOSECONDS.toMillis(last - started) + " ms (" + String.join(", ", laps) + ")";
  }
}
