package org.origami.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.origami.fhir.sandbox.SandboxHospital;
import org.origami.product.Product;

/**
 * {@code $medication-guidance} with 20 gene Observations and 10 prescriptions in the body, and the
 * pharmacy's two other doors against the sandbox hospital, all against the product's jar.
 */
public final class MedicationGuidanceBenchmark {
  private static final int WARM_UP = 100;
  private static final int RUNS = 200;
  private static final List<String> MEDICINES =
      List.of("32968", "2670", "704", "10689", "190521", "195085", "4492", "103", "36567", "7646");
  private static final List<String> GENOTYPES =
      List.of(
          "CYP2C19 *2/*17",
          "CYP2D6 *1/*4",
          "CYP2C9 *1/*3",
          "CYP2B6 *1/*6",
          "CYP3A5 *3/*3",
          "TPMT *1/*3A",
          "NUDT15 *1/*3",
          "SLCO1B1 *1/*5",
          "UGT1A1 *1/*28",
          "HLA-B *57:01/*07:02");

  private MedicationGuidanceBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("origami-benchmark");
    var body = body();
    try (var hospital = SandboxHospital.start(0);
        var product =
            Product.serve(
                folder,
                List.of(
                    "origami.folding.ahead=false",
                    "origami.hospital.base-url=" + hospital.base()))) {
      measure("sent: 20 results, 10 prescriptions", product, "/fhir/$medication-guidance", body);
      measure(
          "pulled: one prescription",
          product,
          "/fhir/MedicationRequest/rx-pain-2/$medication-guidance",
          "");
      System.out.printf("resident memory of the process %7d MiB%n", product.residentMebibytes());
    }
  }

  private static void measure(String name, Product product, String path, String body) {
    for (int i = 0; i < WARM_UP; i++) {
      milliseconds(product, path, body);
    }
    var times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      times[i] = milliseconds(product, path, body);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-36s median %6.1f ms   p95 %6.1f ms   max %6.1f ms   (%d requests)%n",
        name,
        times[RUNS / 2],
        times[(int) Math.ceil(RUNS * 0.95) - 1],
        times[RUNS - 1],
        RUNS);
  }

  private static double milliseconds(Product product, String path, String body) {
    long start = System.nanoTime();
    var answer = product.postJson(path, body);
    double elapsed = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("status " + answer.statusCode() + ": " + answer.body());
    }
    return elapsed;
  }

  /** Each gene twice, the older of which says the same. */
  private static String body() {
    var entries = new ArrayList<String>();
    for (int year = 2025; year <= 2026; year++) {
      for (String genotype : GENOTYPES) {
        entries.add(
            """
            {"resource":{"resourceType":"Observation","id":"g%d","status":"final",
             "code":{"coding":[{"system":"http://loinc.org","code":"84413-4"}]},
             "subject":{"reference":"Patient/benchmark"},"effectiveDateTime":"%d-11-02",
             "valueCodeableConcept":{"text":"%s"}}}
            """
                .formatted(entries.size(), year, genotype));
      }
    }
    for (String medicine : MEDICINES) {
      entries.add(
          """
          {"resource":{"resourceType":"MedicationRequest","id":"m%s","status":"active",
           "intent":"order","subject":{"reference":"Patient/benchmark"},
           "medicationCodeableConcept":{"coding":[
            {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"%s"}]}}}
          """
              .formatted(medicine, medicine));
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + String.join(",", entries)
        + "]}";
  }
}
