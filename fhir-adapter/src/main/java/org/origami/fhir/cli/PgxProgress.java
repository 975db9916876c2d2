package org.origami.fhir.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A line that is rewritten on a screen, and now and then a line elsewhere; short runs have none.
 */
final class PgxProgress {
  private static final long SCREEN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(15);

  private final Terminal terminal;
  private final int files;
  private final long started = System.nanoTime();
  private long shown = started;
  private int filesRead;
  private int samplesKnown;
  private int samples;
  private boolean onScreen;

  PgxProgress(Terminal terminal, int files) {
    this.terminal = terminal;
    this.files = files;
  }

  void read(int samplesOfFile) {
    filesRead++;
    samplesKnown += samplesOfFile;
  }

  void done() {
    samples++;
    long now = System.nanoTime();
    if (now - shown >= (terminal.rewriting() ? SCREEN_NANOS : LINE_NANOS)) {
      shown = now;
      show(now);
    }
  }

  private void show(long now) {
    var line =
        String.format(
            Locale.ROOT,
            "%,d of %,d files read, %,d of %,d samples done, %,.0f samples/s  ",
            filesRead,
            files,
            samples,
            samplesKnown,
            samples / Math.max(0.001, (now - started) / 1e9));
    if (terminal.rewriting()) {
      terminal.err().print("\r  " + line);
      terminal.err().flush();
      onScreen = true;
    } else {
      terminal.remark("  " + line.stripTrailing());
    }
  }

  /** The line that was written over is left behind. */
  void ends() {
    if (onScreen) {
      show(System.nanoTime());
      terminal.err().println();
    }
  }

  int samples() {
    return samples;
  }
}
