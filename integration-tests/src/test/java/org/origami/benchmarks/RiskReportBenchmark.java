package org.origami.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.product.Product;

/**
 * {@code POST /fhir/$risk-report} with 50 variants in 20 proteins against the product's jar: cold
 * (proteins not folded before) and warm (the same request again).
 */
public final class RiskReportBenchmark {
  private static final int PROTEINS = 20;
  private static final int VARIANTS = 50;
  private static final int COLD = 15;
  private static final int WARM = 200;

  private RiskReportBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("origami-benchmark");
    var pack = ReferencePack.bundled(ReferenceProteins.bundled());
    var random = new Random(20261121);
    try (var product = Product.serve(folder, List.of("origami.folding.ahead=false"))) {
      var cold = new double[COLD];
      var warm = new double[WARM];
      var body = "";
      for (int i = 0; i < COLD; i++) {
        body = request(pack, random, i);
        cold[i] = milliseconds(product, body);
      }
      for (int i = 0; i < WARM; i++) {
        warm[i] = milliseconds(product, body);
      }
      System.out.printf(
          "%d variants in %d proteins, one request after another%n", VARIANTS, PROTEINS);
      System.out.printf("first request of the process  %8.0f ms%n", cold[0]);
      print("cold (proteins new)", Arrays.copyOfRange(cold, 1, COLD));
      print("warm (proteins known)", warm);
      System.out.printf("resident memory of the process %7d MiB%n", product.residentMebibytes());
    }
  }

  private static void print(String name, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%-28s  median %6.0f ms   p95 %6.0f ms   max %6.0f ms   (%d requests)%n",
        name,
        times[times.length / 2],
        times[(int) Math.ceil(times.length * 0.95) - 1],
        times[times.length - 1],
        times.length);
  }

  private static double milliseconds(Product product, String body) {
    long start = System.nanoTime();
    var answer = product.postJson("/fhir/$risk-report", body);
    double elapsed = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("status " + answer.statusCode());
    }
    return elapsed;
  }

  /** Proteins of one round are not in another, so that each round is cold. */
  private static String request(ReferencePack pack, Random random, int round) {
    var proteins = pack.covered();
    var entries = new ArrayList<String>();
    for (int v = 0; v < VARIANTS; v++) {
      var protein = proteins.get((round * PROTEINS + v % PROTEINS) % proteins.size());
      entries.add(observation(protein, pack.structuresOf(protein).get(0), random));
    }
    return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
        + String.join(",", entries)
        + "]}";
  }

  private static String observation(
      ReferenceProtein protein, ProteinStructure structure, Random random) {
    var sites =
        IntStream.range(0, structure.size())
            .filter(i -> structure.resolved(i) && structure.matchesReference(i))
            .toArray();
    int index = sites[random.nextInt(sites.length)];
    var reference = structure.residue(index);
    var alternate = reference == AminoAcid.ALANINE ? AminoAcid.GLYCINE : AminoAcid.ALANINE;
    return """
        {"resource":{"resourceType":"Observation","status":"final",
         "code":{"coding":[{"system":"http://loinc.org","code":"69548-6"}]},
         "subject":{"reference":"Patient/benchmark"},
         "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"LA9633-4"}]},
         "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"48005-3"}]},
          "valueCodeableConcept":{"coding":[{"system":"http://varnomen.hgvs.org",
           "code":"%s:p.%s%d%s"}]}}]}}
        """
        .formatted(
            protein.protein(), reference.code(), structure.position(index), alternate.code());
  }
}
