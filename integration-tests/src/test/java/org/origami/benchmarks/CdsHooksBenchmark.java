package org.origami.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.origami.product.CallingEhr;
import org.origami.product.OrderBodies;
import org.origami.product.Product;

/**
 * {@code order-sign} against the product's jar: 50 signed requests a second, each with an order and
 * a panel of ten genes in prefetch. Requests leave by the clock, whether earlier ones are answered
 * or not, and each is timed from when it should have left.
 */
public final class CdsHooksBenchmark {
  private static final String SIGN = "/cds-services/origami-order-sign";
  private static final int PER_SECOND = 50;
  private static final int WARM_SECONDS = Integer.getInteger("origami.benchmark.warm", 30);
  private static final int SECONDS = Integer.getInteger("origami.benchmark.seconds", 60);

  /** Clopidogrel, amitriptyline, codeine, simvastatin, warfarin, azathioprine, efavirenz. */
  private static final List<String> DRUGS =
      List.of("32968", "704", "2670", "36567", "11289", "1256", "195085");

  private CdsHooksBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("origami-benchmark");
    var settings = new ArrayList<>(List.of("origami.folding.ahead=false"));
    try (var ehr = CallingEhr.start()) {
      settings.addAll(ehr.settings());
      try (var product = Product.serve(folder, settings)) {
        run(product, ehr, WARM_SECONDS);
        double before = load();
        var times = run(product, ehr, SECONDS);
        print(times, before, load(), product.residentMebibytes());
      }
    }
  }

  private static Histogram run(Product product, CallingEhr ehr, int seconds) {
    int requests = seconds * PER_SECOND;
    var prepared = prepared(product, ehr, requests);
    var times = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(1), 3);
    var failed = new AtomicInteger();
    var answers = new ArrayList<CompletableFuture<?>>(requests);
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      long due = start + i * (TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
      waitUntil(due);
      answers.add(
          http.sendAsync(prepared.get(i), HttpResponse.BodyHandlers.ofString())
              .whenComplete(
                  (answer, failure) -> {
                    times.recordValue(System.nanoTime() - due);
                    if (failure != null || answer.statusCode() != 200) {
                      failed.incrementAndGet();
                    }
                  }));
    }
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    if (failed.get() > 0) {
      throw new IllegalStateException(failed.get() + " requests were not answered with 200");
    }
    return times;
  }

  /** Signed beforehand: what the EHR spends on it is not ours to measure. */
  private static List<HttpRequest> prepared(Product product, CallingEhr ehr, int requests) {
    var genes = ",\"prefetch\":{\"genes\":" + OrderBodies.panel("p1") + "}";
    var prepared = new ArrayList<HttpRequest>(requests);
    for (int i = 0; i < requests; i++) {
      prepared.add(
          HttpRequest.newBuilder(product.uri(SIGN))
              .timeout(Duration.ofSeconds(30))
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + ehr.token(SIGN))
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      OrderBodies.sign("p1", DRUGS.get(i % DRUGS.size()), genes)))
              .build());
    }
    return prepared;
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void print(Histogram times, double before, double after, long memory) {
    System.out.printf(
        "order-sign, %d requests a second for %d s, signed, ten genes in prefetch%n",
        PER_SECOND, SECONDS);
    System.out.printf(
        "p50 %.1f ms   p90 %.1f ms   p99 %.1f ms   p99.9 %.1f ms   max %.1f ms   (%d requests)%n",
        at(times, 50),
        at(times, 90),
        at(times, 99),
        at(times, 99.9),
        at(times, 100),
        times.getTotalCount());
    System.out.printf("load average of the machine %.1f before, %.1f after%n", before, after);
    System.out.printf("resident memory of the process %d MiB%n", memory);
  }

  private static double at(Histogram times, double percentile) {
    return times.getValueAtPercentile(percentile) / 1e6;
  }
}
