package org.origami.genomics.structure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.origami.genomics.structure.PlacedResidue;

class AccessibleSurfaceTest {
  private static final double REACH = 1.87 + 1.40;

  @Test
  void oneAtomAloneIsOpenAllAround() {
    AccessibleSurface surface = new AccessibleSurface();
    surface.add(0, "CA", 5, -3, 8);

    assertThat((double) surface.areas(new boolean[] {true})[0])
        .isCloseTo(4 * Math.PI * REACH * REACH, within(1.0));
  }

  /** Each of two equal spheres loses a cap whose height is its reach less half their distance. */
  @Test
  void twoAtomsCoverACapOfEachOther() {
    AccessibleSurface surface = new AccessibleSurface();
    surface.add(0, "CA", 0, 0, 0);
    surface.add(1, "CA", 0, 0, 3);
    double open = 2 * Math.PI * REACH * (2 * REACH - (REACH - 1.5));

    short[] areas = surface.areas(new boolean[] {true, true});

    assertThat((double) areas[0]).isCloseTo(open, within(0.03 * open));
    assertThat((double) areas[1]).isCloseTo(open, within(0.03 * open));
  }

  @Test
  void anAtomFarAwayCoversNothingAndOneFarFromTheOriginIsNoOther() {
    AccessibleSurface surface = new AccessibleSurface();
    surface.add(0, "CA", -400, 0, 0);
    surface.add(1, "CA", 400, 0, 0);

    assertThat((double) surface.areas(new boolean[] {true, true})[0])
        .isCloseTo(4 * Math.PI * REACH * REACH, within(1.0));
  }

  @Test
  void aResidueThatIsNotWholeHasNoKnownArea() {
    AccessibleSurface surface = new AccessibleSurface();
    surface.add(0, "CA", 0, 0, 0);

    assertThat(surface.areas(new boolean[] {false})[0])
        .isEqualTo((short) PlacedResidue.UNKNOWN_AREA);
  }
}
