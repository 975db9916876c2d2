package org.origami.genomics.pgx.call;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;

/**
 * A sample's copies of one gene, with what is known of their phase.
 *
 * <p>The two copies can be put together in as many ways as the phase blocks can be turned.
 */
final class ObservedGene {
  private final @Nullable ObservedCopies[] copies;
  private final PhaseBlocks phase;
  private final int[] available;
  private final int[] changed;
  private final List<Locus> missing;

  private ObservedGene(AlleleGrid grid, @Nullable ObservedCopies[] copies) {
    this.copies = copies;
    phase = PhaseBlocks.of(copies);
    available = IntStream.range(0, copies.length).filter(this::has).toArray();
    changed = Arrays.stream(available).filter(p -> at(p).changed()).toArray();
    missing =
        IntStream.range(0, copies.length)
            .filter(p -> !has(p))
            .mapToObj(p -> grid.position(p).position().locus())
            .toList();
  }

  static ObservedGene of(AlleleGrid grid, SampleGenotypes sample) {
    @Nullable ObservedCopies[] copies = new ObservedCopies[grid.size()];
    boolean replace = grid.definition().rules().undocumentedIsReference();
    for (int p = 0; p < copies.length; p++) {
      PositionCodes codes = grid.position(p);
      Genotype genotype = sample.genotypes().get(codes.position().locus());
      if (genotype != null && ObservedCopies.usable(genotype, codes.position())) {
        copies[p] = ObservedCopies.of(genotype, codes, replace);
      }
    }
    return new ObservedGene(grid, copies);
  }

  boolean has(int p) {
    return copies[p] != null;
  }

  /** The copies at an available position. */
  ObservedCopies at(int p) {
    return Objects.requireNonNull(copies[p], "the position is missing");
  }

  /** The positions with a usable genotype. */
  int[] available() {
    return available;
  }

  /** Those of them where some copy has other bases than the reference. */
  int[] changed() {
    return changed;
  }

  boolean empty() {
    return available.length == 0;
  }

  List<Locus> missing() {
    return missing;
  }

  PhaseBlocks phase() {
    return phase;
  }

  /** A single X. */
  boolean oneCopy() {
    return !empty() && Arrays.stream(available).allMatch(p -> at(p).copies() == 1);
  }

  /** Whether some position has half a call, or one copy among positions with two. */
  boolean half() {
    return Arrays.stream(available).anyMatch(p -> at(p).half())
        || (!oneCopy() && Arrays.stream(available).anyMatch(p -> at(p).copies() == 1));
  }

  boolean undocumented() {
    return Arrays.stream(available).anyMatch(p -> at(p).undocumented());
  }

  @Override
  public String toString() {
    return available.length + " observed positions";
  }
}
