package org.origami.genomics.vcf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Locus;

/** The loci that a reader keeps, each with its REF bases on GRCh38. */
public final class WantedLoci {
  private final List<Locus> loci;
  private final List<String> references;
  private final Map<String, OnChromosome> chromosomes = new HashMap<>();

  private WantedLoci(SortedMap<Locus, String> sorted) {
    loci = List.copyOf(sorted.keySet());
    references = List.copyOf(sorted.values());
    int from = 0;
    for (int i = 1; i <= loci.size(); i++) {
      if (i == loci.size() || !loci.get(i).chromosome().equals(loci.get(from).chromosome())) {
        chromosomes.put(loci.get(from).chromosome(), new OnChromosome(from, i));
        from = i;
      }
    }
  }

  /**
   * The loci of the allele tables.
   *
   * @param references the REF bases of each locus as the allele tables write them: left-aligned, an
   *     insertion or deletion behind its anchor base
   */
  public static WantedLoci of(Map<Locus, String> references) {
    if (references.isEmpty()) {
      throw new IllegalArgumentException("there are loci to keep");
    }
    return new WantedLoci(new TreeMap<>(references));
  }

  int size() {
    return loci.size();
  }

  Locus locus(int index) {
    return loci.get(index);
  }

  String reference(int index) {
    return references.get(index);
  }

  @Nullable OnChromosome on(String chromosome) {
    return chromosomes.get(chromosome);
  }

  /** The wanted loci of one chromosome; a locus is known by its index among all. */
  final class OnChromosome {
    private final int from;
    private final int[] positions;
    private final int widest;

    private OnChromosome(int from, int to) {
      this.from = from;
      positions = loci.subList(from, to).stream().mapToInt(Locus::position).toArray();
      widest = references.subList(from, to).stream().mapToInt(String::length).max().orElse(1);
    }

    /**
     * Calls for each locus whose REF bases overlap or touch the bases from first to last: an
     * insertion or deletion there may be the table's in another form.
     */
    void within(int first, int last, LocusVisitor visitor) {
      int at = Arrays.binarySearch(positions, first - widest);
      for (int i = at < 0 ? -at - 1 : at; i < positions.length && positions[i] <= last; i++) {
        if (positions[i] + references.get(from + i).length() >= first) {
          visitor.visit(from + i);
        }
      }
    }

    boolean anyWithin(int first, int last) {
      int at = Arrays.binarySearch(positions, first - widest);
      int i = at < 0 ? -at - 1 : at;
      return i < positions.length && positions[i] <= last;
    }
  }

  /** Is told the index of a locus. */
  @FunctionalInterface
  interface LocusVisitor {
    void visit(int index);
  }
}
