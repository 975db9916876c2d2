package org.origami.genomics.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.protein.ReferenceProteins;

/**
 * The decoded atoms have the shape of a protein: a slip in numbering, sign, order or scale shows as
 * a bond of the wrong length.
 *
 * <p>Ideal lengths: Engh and Huber, Acta Cryst. 1991, A47:392. Experimental chains have outliers,
 * so shares are held, and hard bounds far outside.
 */
class BackboneGeometryTest {
  private static final int N = 0;
  private static final int CA = 1;
  private static final int C = 2;
  private static final int O = 3;

  private static final ReferencePack PACK = ReferencePack.bundled(ReferenceProteins.bundled());

  @Test
  void bondsWithinAResidueHaveTheirLengths() {
    assertShareNear(1.458, 0.05, within(N, CA));
    assertShareNear(1.525, 0.05, within(CA, C));
    assertShareNear(1.231, 0.05, within(C, O));
  }

  @Test
  void neighboursAreBondedByAPeptide() {
    assertShareNear(1.329, 0.05, between(C, N));
  }

  @Test
  void alphaCarbonsOfNeighboursStandAtTheirDistance() {
    double[] distances = between(CA, CA);
    double trans = share(distances, 3.8, 0.15);
    double cis = share(distances, 2.95, 0.2);

    assertThat(trans).isGreaterThan(0.99);
    assertThat(cis).isBetween(0.0005, 0.01);
    assertThat(trans + cis).isGreaterThan(0.999);
    assertThat(DoubleStream.of(distances)).allMatch(distance -> distance > 2.5 && distance < 4.3);
  }

  @Test
  void everyAtomIsResolved() {
    assertThat(structures()).allMatch(s -> IntStream.range(0, s.size()).allMatch(s::resolved));
  }

  private static void assertShareNear(double ideal, double tolerance, double[] lengths) {
    assertThat(DoubleStream.of(lengths)).allMatch(length -> Math.abs(length - ideal) < 0.75);
    assertThat(share(lengths, ideal, tolerance)).isGreaterThan(0.99);
  }

  private static double share(double[] lengths, double ideal, double tolerance) {
    return IntStream.range(0, lengths.length)
            .filter(i -> Math.abs(lengths[i] - ideal) <= tolerance)
            .count()
        / (double) lengths.length;
  }

  private static double[] within(int atom, int other) {
    return structures()
        .flatMapToDouble(
            s -> {
              float[] xyz = s.coordinates();
              return IntStream.range(0, s.size()).mapToDouble(i -> length(xyz, i, atom, i, other));
            })
        .toArray();
  }

  private static double[] between(int atom, int next) {
    return structures()
        .flatMapToDouble(
            s -> {
              float[] xyz = s.coordinates();
              return IntStream.range(1, s.size())
                  .filter(i -> s.position(i) == s.position(i - 1) + 1)
                  .mapToDouble(i -> length(xyz, i - 1, atom, i, next));
            })
        .toArray();
  }

  private static double length(float[] xyz, int index, int atom, int otherIndex, int otherAtom) {
    int from = index * 12 + atom * 3;
    int to = otherIndex * 12 + otherAtom * 3;
    double sum = 0;
    for (int axis = 0; axis < 3; axis++) {
      double step = xyz[to + axis] - xyz[from + axis];
      sum += step * step;
    }
    return Math.sqrt(sum);
  }

  private static Stream<ProteinStructure> structures() {
    return PACK.covered().stream().map(PACK::structuresOf).flatMap(List::stream);
  }
}
