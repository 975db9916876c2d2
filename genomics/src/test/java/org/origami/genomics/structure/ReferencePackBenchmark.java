package org.origami.genomics.structure;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.origami.genomics.protein.ReferenceProteins;

/**
 * Prints how much time of the processor the reference tables take to load, which does not depend on
 * what else the machine does, and how much memory they hold.
 *
 * <p>Run its {@code main} with the module's classes on the class path, see docs/reference-pack.md.
 */
final class ReferencePackBenchmark {
  private static final int RUNS = 5;

  private ReferencePackBenchmark() {}

  public static void main(String[] arguments) {
    for (int run = 1; run <= RUNS; run++) {
      long empty = usedBytes();
      long start = cpuNanoseconds();
      ReferenceProteins proteins = ReferenceProteins.bundled();
      long afterProteins = cpuNanoseconds();
      ReferencePack pack = ReferencePack.bundled(proteins);
      long afterPack = cpuNanoseconds();
      long loaded = usedBytes();
      long startDecoding = cpuNanoseconds();
      int residues = decodeAll(pack);
      long afterDecoding = cpuNanoseconds();
      long decoded = usedBytes();
      System.out.printf(
          "run %d: proteins %d ms, pack %d ms, decoding all %d ms; loaded %.1f MB, decoded %.1f MB"
              + " (%d residues, %d proteins)%n",
          run,
          milliseconds(start, afterProteins),
          milliseconds(afterProteins, afterPack),
          milliseconds(startDecoding, afterDecoding),
          megabytes(loaded - empty),
          megabytes(decoded - empty),
          residues,
          proteins.all().size());
    }
  }

  private static long cpuNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int decodeAll(ReferencePack pack) {
    return pack.covered().stream()
        .map(pack::structuresOf)
        .flatMap(List::stream)
        .mapToInt(ProteinStructure::size)
        .sum();
  }

  private static long milliseconds(long start, long end) {
    return (end - start) / 1_000_000;
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
