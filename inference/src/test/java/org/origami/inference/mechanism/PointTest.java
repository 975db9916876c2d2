package org.origami.inference.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointTest {
  private static final Point A = new Point(1, 0, 0);
  private static final Point B = new Point(0, 0, 0);
  private static final Point C = new Point(0, 0, 1);

  @Test
  void aTorsionIsZeroWhenTheEndsStandOnOneSide() {
    assertThat(Point.torsion(A, B, C, new Point(1, 0, 1))).isCloseTo(0, within(1e-9));
  }

  @Test
  void aTorsionIsPositiveWhenTheFarBondTurnsClockwise() {
    // Seen from b to c, along +z, clockwise is from x towards y.
    assertThat(Point.torsion(A, B, C, new Point(0, 1, 1))).isCloseTo(90, within(1e-9));
  }

  @Test
  void aTorsionOfTheMirrorImageHasTheOtherSign() {
    assertThat(Point.torsion(A, B, C, new Point(0, -1, 1))).isCloseTo(-90, within(1e-9));
  }
}
