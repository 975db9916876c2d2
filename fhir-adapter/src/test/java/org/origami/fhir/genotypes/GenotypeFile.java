package org.origami.fhir.genotypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.allele.DefiningPosition;

/** Writes a VCF with a record at every locus that the tables define. */
public final class GenotypeFile {
  /** CYP2C19 *2/*2 and CYP2B6 *1/*6, as in the second worked example of PharmCAT. */
  public static final Map<Locus, String> POOR_CYP2C19 =
      Map.of(
          new Locus("chr10", 94775367), "1/1",
          new Locus("chr10", 94781859), "1/1",
          new Locus("chr10", 94842866), "1/1",
          new Locus("chr19", 41006936), "0/1",
          new Locus("chr19", 41009358), "0/1");

  /** One position in so many differs from the reference, as in people. */
  private static final int RARE = 60;

  private final Map<Locus, DefiningPosition> positions = new TreeMap<>();

  public GenotypeFile() {
    for (var gene : AlleleDefinitions.bundled().genes()) {
      gene.positions().forEach(it -> positions.put(it.locus(), it));
      gene.extraPositions().forEach(it -> positions.put(it.locus(), it));
    }
  }

  public int size() {
    return positions.size();
  }

  /** One sample with the reference everywhere but where said. */
  public String of(Map<Locus, String> differences) {
    return write(
        List.of("Sample_1"),
        position -> List.of(differences.getOrDefault(position.locus(), "0/0")));
  }

  /** Samples whose alleles come out of a seeded die, phased and not by turns. */
  public String random(long seed, int samples) {
    var random = new Random(seed);
    var names = new ArrayList<String>();
    for (int i = 1; i <= samples; i++) {
      names.add(String.format(Locale.ROOT, "R%d_%d", seed, i));
    }
    return write(
        names,
        position -> {
          var calls = new ArrayList<String>();
          for (int i = 0; i < samples; i++) {
            calls.add(
                allele(random, position) + (i % 2 == 0 ? "|" : "/") + allele(random, position));
          }
          return calls;
        });
  }

  private static int allele(Random random, DefiningPosition position) {
    return random.nextInt(RARE) == 0 ? 1 + random.nextInt(position.alternatives().size()) : 0;
  }

  private interface Calls {
    List<String> at(DefiningPosition position);
  }

  private String write(List<String> names, Calls calls) {
    var text = new StringBuilder("##fileformat=VCFv4.2\n");
    positions.keySet().stream()
        .map(Locus::chromosome)
        .distinct()
        .forEach(it -> text.append("##contig=<ID=").append(it).append(",assembly=GRCh38.p14>\n"));
    text.append("##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n");
    text.append("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t");
    text.append(String.join("\t", names)).append('\n');
    for (var position : positions.values()) {
      var locus = position.locus();
      text.append(locus.chromosome()).append('\t').append(locus.position()).append("\t.\t");
      text.append(position.reference()).append('\t');
      text.append(String.join(",", position.alternatives()));
      text.append("\t.\tPASS\t.\tGT\t").append(String.join("\t", calls.at(position))).append('\n');
    }
    return text.toString();
  }
}
