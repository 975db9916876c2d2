package org.origami.genomics.pgx.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;

/**
 * A sample's copies of one gene, with what is known of their phase.
 *
 * <p>Heterozygous positions whose phase is known together form a block; the copies can be put
 * together in as many ways as the blocks can be turned.
 */
final class ObservedGene {
  private static final int HOMOZYGOUS = -1;

  private final @Nullable ObservedCopies[] copies;
  private final int[] blockOf;
  private final List<Locus> missing = new ArrayList<>();
  private int blocks;
  private int available;
  private int single;
  private boolean half;
  private boolean undocumented;
  private boolean phased = true;
  private boolean phaseSets;

  private ObservedGene(int positions) {
    copies = new ObservedCopies[positions];
    blockOf = new int[positions];
  }

  static ObservedGene of(AlleleGrid grid, SampleGenotypes sample) {
    var observed = new ObservedGene(grid.size());
    boolean replace = grid.definition().rules().undocumentedIsReference();
    Map<Object, Integer> numbered = new HashMap<>();
    for (int p = 0; p < grid.size(); p++) {
      BaseCodes codes = grid.position(p);
      Locus locus = codes.position().locus();
      var genotype = sample.at(locus).filter(g -> ObservedCopies.usable(g, codes.position()));
      observed.blockOf[p] = HOMOZYGOUS;
      if (genotype.isEmpty()) {
        observed.missing.add(locus);
      } else {
        observed.add(p, ObservedCopies.of(genotype.get(), codes, replace), numbered);
      }
    }
    return observed;
  }

  private void add(int p, ObservedCopies here, Map<Object, Integer> numbered) {
    copies[p] = here;
    available++;
    single += here.copies() == 1 ? 1 : 0;
    half |= here.half();
    undocumented |= here.undocumented();
    Genotype genotype = here.genotype();
    phaseSets |= genotype.phased() && genotype.phaseSet().isPresent();
    if (here.differ()) {
      blockOf[p] = numbered.computeIfAbsent(block(p, here), key -> blocks++);
      phased &= genotype.phased();
    }
  }

  /** What two positions have in common whose phase is known together. */
  private static Object block(int p, ObservedCopies here) {
    Genotype genotype = here.genotype();
    if (here.half()) {
      return "chromosome";
    }
    if (!genotype.phased()) {
      return "position " + p;
    }
    return genotype.phaseSet().isPresent() ? "set " + genotype.phaseSet().getAsInt() : "chromosome";
  }

  boolean has(int p) {
    return copies[p] != null;
  }

  /** The copies at an available position. */
  ObservedCopies at(int p) {
    ObservedCopies here = copies[p];
    if (here == null) {
      throw new IllegalStateException("the position is missing");
    }
    return here;
  }

  /** The block of a heterozygous position; negative where the copies are the same. */
  int blockOf(int p) {
    return blockOf[p];
  }

  int blocks() {
    return blocks;
  }

  int available() {
    return available;
  }

  int size() {
    return copies.length;
  }

  List<Locus> missing() {
    return missing;
  }

  /** A single X. */
  boolean oneCopy() {
    return available > 0 && single == available;
  }

  /** Whether some position has half a call, or one copy among positions with two. */
  boolean half() {
    return half || (single > 0 && single < available);
  }

  boolean undocumented() {
    return undocumented;
  }

  boolean phased() {
    return phased;
  }

  boolean phaseSets() {
    return phaseSets;
  }

  /** Whether the two copies can be put together in one way only. */
  boolean resolved() {
    return blocks <= 1;
  }

  @Override
  public String toString() {
    return available + " observed positions";
  }
}
