package org.origami.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.origami.fhir.genotypes.GenotypeFile;

/**
 * {@code origami pgx} against the product's jar, each time in a new process: from the start of Java
 * to the last byte of calls, phenotypes and advice on every medicine, over invented samples.
 */
public final class PharmacyBenchmark {
  private static final Path JAR = Path.of(System.getProperty("origami.jar", "origami.jar"));
  private static final List<Integer> SAMPLES = List.of(1, 10, 100, 1_000);
  private static final int RUNS = 3;

  private PharmacyBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("origami-benchmark");
    var jar = unpacked(folder);
    var genotypes = new GenotypeFile();
    System.out.printf("%d positions a sample; best of %d runs%n", genotypes.size(), RUNS);
    for (int samples : SAMPLES) {
      var one = folder.resolve("many-" + samples + ".vcf");
      Files.writeString(one, genotypes.random(samples, samples));
      report(jar, folder, samples + " samples in one file", List.of(one.toString()));
      if (samples > 1 && samples <= 100) {
        report(jar, folder, samples + " files", files(folder, genotypes, samples));
      }
    }
  }

  private static List<String> files(Path folder, GenotypeFile genotypes, int samples)
      throws IOException {
    var files = new ArrayList<String>();
    for (int i = 0; i < samples; i++) {
      var file = folder.resolve("single-" + i + ".vcf");
      Files.writeString(file, genotypes.random(1_000_000L + i, 1));
      files.add(file.toString());
    }
    return files;
  }

  /** As the start script runs it: beside its libraries. */
  private static Path unpacked(Path folder) throws IOException, InterruptedException {
    var target = folder.resolve("origami");
    new ProcessBuilder(
            java(),
            "-Djarmode=tools",
            "-jar",
            JAR.toString(),
            "extract",
            "--destination",
            target.toString(),
            "--application-filename",
            "origami.jar")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return target.resolve("origami.jar");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void report(Path jar, Path folder, String name, List<String> files)
      throws IOException, InterruptedException {
    var best = run(jar, folder, files);
    for (int i = 1; i < RUNS; i++) {
      var next = run(jar, folder, files);
      best = next.seconds() < best.seconds() ? next : best;
    }
    System.out.printf(
        "%-28s %6.2f s by the clock   %6.2f processor s   %4d MiB resident at most%n",
        name, best.seconds(), best.processor(), best.mebibytes());
  }

  private record Run(double seconds, double processor, long mebibytes) {}

  private static Run run(Path jar, Path folder, List<String> files)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "pgx",
                "--out",
                folder.resolve("table.txt").toString(),
                "--vcf"));
    command.addAll(files);
    long started = System.nanoTime();
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    long resident = 0;
    var processor = Duration.ZERO;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      resident = Math.max(resident, highWater(process.pid()));
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
    return new Run((System.nanoTime() - started) / 1e9, processor.toMillis() / 1e3, resident);
  }

  /** Of Linux; 0 elsewhere and when the process has just ended. */
  private static long highWater(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
