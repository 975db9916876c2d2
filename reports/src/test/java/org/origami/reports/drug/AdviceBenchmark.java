package org.origami.reports.drug;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.GenePhenotype;

/** Measures loading and look-up; run by hand, not a test. */
public final class AdviceBenchmark {
  private AdviceBenchmark() {}

  /** Time on the processor, so that a busy machine does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static void main(String[] args) {
    long start = cpu();
    MedicationAdviser adviser = MedicationAdviser.bundled();
    System.out.printf("cold load: %.1f ms%n", (cpu() - start) / 1e6);
    start = cpu();
    DrugTables.bundled();
    System.out.printf("second load: %.1f ms%n", (cpu() - start) / 1e6);
    List<GenePhenotype> genes =
        List.of(
            Genes.phenotype("CYP2C19", "Normal Metabolizer"),
            Genes.scored("CYP2D6", "Intermediate Metabolizer", "1.0"));
    var question = new DrugQuestion(List.of(new RxNormCode("704")), List.of(), Optional.empty());
    for (int round = 0; round < 5; round++) {
      start = cpu();
      int answers = 0;
      for (int i = 0; i < 20_000; i++) {
        answers += adviser.advise(question, genes).size();
      }
      double each = (cpu() - start) / 1e3 / 20_000;
      start = cpu();
      answers += adviser.adviseOnAll(genes).size();
      System.out.printf(
          "amitriptyline: %.1f µs; all drugs: %.2f ms (%d answers)%n",
          each, (cpu() - start) / 1e6, answers);
    }
  }
}
