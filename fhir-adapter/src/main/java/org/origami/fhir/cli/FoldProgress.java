package org.origami.fhir.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.origami.inference.proteome.FoldListener;
import org.origami.inference.proteome.FoldingTask;
import org.origami.inference.proteome.PartTally;

/** A bar that is rewritten on a screen, and now and then a line elsewhere. */
final class FoldProgress implements FoldListener {
  private static final int WIDTH = 24;
  private static final long SCREEN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(15);

  private final Terminal terminal;
  private int structures;
  private long weight;
  private int done;
  private long doneWeight;
  private long weightBefore;
  private long residues;
  private long started;
  private long shown;

  FoldProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begins(
      int allStructures, long allWeight, int finished, long finishedWeight, PartTally tally) {
    structures = allStructures;
    weight = allWeight;
    done = finished;
    doneWeight = finishedWeight;
    weightBefore = finishedWeight;
    started = System.nanoTime();
    shown = started;
    if (finished > 0) {
      terminal.remark(
          String.format(
              Locale.ROOT,
              "  going on: %,d of %,d structures were folded before",
              finished,
              allStructures));
    }
  }

  @Override
  public void done(FoldingTask task, PartTally tally) {
    done++;
    doneWeight += task.weight();
    residues += tally.residues();
    long now = System.nanoTime();
    boolean last = done == structures;
    if (last || now - shown >= (terminal.rewriting() ? SCREEN_NANOS : LINE_NANOS)) {
      shown = now;
      show(line((now - started) / 1e9), last);
    }
  }

  private void show(String line, boolean last) {
    if (terminal.rewriting()) {
      terminal.err().print("\r  " + line);
      if (last) {
        terminal.err().println();
      }
      terminal.err().flush();
    } else {
      terminal.remark("  " + line);
    }
  }

  private String line(double seconds) {
    double share = weight == 0 ? 1 : (double) doneWeight / weight;
    long folded = doneWeight - weightBefore;
    double left = folded == 0 ? 0 : seconds * (weight - doneWeight) / folded;
    int full = (int) Math.round(share * WIDTH);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d %%  %,d of %,d structures  %,.0f residues/s  %s left  ",
        "#".repeat(full),
        "-".repeat(WIDTH - full),
        (int) (100 * share),
        done,
        structures,
        residues / Math.max(0.001, seconds),
        clock(left));
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }
}
