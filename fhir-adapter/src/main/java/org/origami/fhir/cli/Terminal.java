package org.origami.fhir.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where a command speaks: answers to standard output, everything else to standard error, both in
 * UTF-8 whatever the locale says.
 */
final class Terminal {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean rewriting;

  /**
   * @param rewriting whether a line of progress may be written over, as a person's screen allows
   */
  Terminal(InputStream in, PrintStream out, PrintStream err, boolean rewriting) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.rewriting = rewriting;
  }

  /** Of this process; the start script says whether a person looks on. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Boolean.getBoolean("origami.terminal"));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Whether a line of progress may be written over. */
  boolean rewriting() {
    return rewriting;
  }

  void answer(String line) {
    out.println(line);
  }

  void remark(String line) {
    err.println(line);
  }

  /** Does a step that takes its time, and says so while it lasts and when it is over. */
  <R> R step(String words, Supplier<R> work) {
    long started = System.nanoTime();
    begin(words);
    var result = work.get();
    double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started) / 1000.0;
    end(String.format(Locale.ROOT, "%-52s %5.1f s", words, seconds));
    return result;
  }

  private void begin(String words) {
    if (rewriting) {
      err.print("  " + words + " …");
      err.flush();
    }
  }

  private void end(String line) {
    // The carriage return leads back over what begin wrote; the new line is the longer one.
    err.println((rewriting ? "\r" : "") + "  " + line);
  }
}
