package org.origami.genomics.hgvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.origami.genomics.hgvs.Readings.variant;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every description, tried on many made at random from fixed seeds. */
class RoundTripTest {
  private static final int TRIES = 20_000;
  private static final String ALPHABET =
      "ACGTUacgtuNXPVMprscfdeltinsxvkomgu0123456789()[]_;:.,^=/>*?+-| ";

  @Test
  void whatIsPrintedIsReadAsTheSameVariant() {
    var variants = new RandomVariants(48004_6);

    for (int tried = 0; tried < TRIES; tried++) {
      var made = variants.next();
      assertThat(variant(made.toString())).as(made.toString()).isEqualTo(made);
    }
  }

  @Test
  void anyTextIsReadToSomethingStableOrRefusedInsideOfIt() {
    var variants = new RandomVariants(48005_3);
    var random = new Random(81290_9);

    for (int tried = 0; tried < TRIES; tried++) {
      String text = damaged(variants.next().toString(), random);
      new HgvsReader()
          .read(text)
          .match(
              read -> assertThat(variant(read.variant().toString())).isEqualTo(read.variant()),
              refused -> assertThat(refused.offset()).isBetween(0, text.length()));
    }
  }

  @ParameterizedTest(name = "{0}…")
  @ValueSource(
      strings = {
        "p.Val50Met;",
        "p.[",
        "p.(",
        "c.(",
        "c.(?_",
        "c.76_77ins[A;",
        "c.76_77insA",
        "c.1_2ins[N[",
        "NM_0_",
        "A-",
        "p.V50_A51insG",
        "p.Val50_Ala51insGly",
        "p.Gly56Ala^",
        "p.*",
        "c.1[1]",
        " ",
        "c.1CAG[2]",
        "c.76A>C(;)",
        "c.76A>C^",
        "c.=/",
        "p.=//",
        "c.+",
        "ENSA",
        "((",
        "0",
        "p.1",
        "c.1G&gt;",
        "c.76_77insENSA",
        "p.Ala2[10];["
      })
  void theLongestTextsTakeNoTimeWorthNaming(String piece) {
    String text = piece.repeat(HgvsReader.LONGEST / piece.length());
    String led = (piece + text.substring(2)).substring(0, HgvsReader.LONGEST - piece.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          new HgvsReader().read(text);
          new HgvsReader().read(led);
          new HgvsReader().read(piece + "A".repeat(HgvsReader.LONGEST - piece.length()));
          new HgvsReader().read(piece + "1".repeat(HgvsReader.LONGEST - piece.length()));
        });
  }

  private static String damaged(String text, Random random) {
    var letters = new StringBuilder(text);
    for (int damages = 1 + random.nextInt(3); damages > 0 && !letters.isEmpty(); damages--) {
      int at = random.nextInt(letters.length());
      char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(4)) {
        case 0 -> letters.deleteCharAt(at);
        case 1 -> letters.insert(at, letter);
        case 2 -> letters.setLength(at);
        default -> letters.setCharAt(at, letter);
      }
    }
    return letters.toString();
  }
}
