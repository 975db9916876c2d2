package org.origami.genomics.pgx.call;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.pgx.Genotype;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;
import org.origami.genomics.pgx.WithheldReason;

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
  private final List<Locus> untold;
  private final @Nullable WithheldReason[] withheld;

  private ObservedGene(
      AlleleGrid grid, @Nullable ObservedCopies[] copies, @Nullable WithheldReason[] withheld) {
    this.copies = copies;
    this.withheld = withheld;
    phase = PhaseBlocks.of(copies);
    available = IntStream.range(0, copies.length).filter(this::has).toArray();
    changed = Arrays.stream(available).filter(p -> at(p).changed()).toArray();
    missing = loci(grid, p -> !has(p));
    untold = loci(grid, p -> !has(p) || at(p).half());
  }

  private static List<Locus> loci(AlleleGrid grid, IntPredicate which) {
    return IntStream.range(0, grid.size())
        .filter(which)
        .mapToObj(p -> grid.position(p).position().locus())
        .toList();
  }

  static ObservedGene of(AlleleGrid grid, SampleGenotypes sample) {
    @Nullable ObservedCopies[] copies = new ObservedCopies[grid.size()];
    @Nullable WithheldReason[] withheld = new WithheldReason[grid.size()];
    boolean replace = grid.definition().rules().undocumentedIsReference();
    for (int p = 0; p < copies.length; p++) {
      PositionCodes codes = grid.position(p);
      Genotype genotype = sample.genotypes().get(codes.position().locus());
      if (genotype != null && ObservedCopies.usable(genotype, codes.position())) {
        copies[p] = ObservedCopies.of(genotype, codes, replace);
      } else {
        withheld[p] = sample.withheld().get(codes.position().locus());
      }
    }
    return new ObservedGene(grid, copies, withheld);
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

  /** Those and the positions where one of two copies was not called. */
  List<Locus> untold() {
    return untold;
  }

  /** Why a position that was sent cannot be used; one without a call counts as not sent. */
  Optional<WithheldReason> withheld(int p) {
    return Optional.ofNullable(withheld[p]).filter(it -> it != WithheldReason.NO_CALL);
  }

  /** The reasons of all such positions, one for each. */
  List<WithheldReason> withheld() {
    return IntStream.range(0, copies.length).boxed().flatMap(p -> withheld(p).stream()).toList();
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
