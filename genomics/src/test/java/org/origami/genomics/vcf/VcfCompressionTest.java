package org.origami.genomics.vcf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.origami.genomics.vcf.SyntheticVcf.bgzip;
import static org.origami.genomics.vcf.SyntheticVcf.file;
import static org.origami.genomics.vcf.SyntheticVcf.gzip;
import static org.origami.genomics.vcf.SyntheticVcf.read;
import static org.origami.genomics.vcf.SyntheticVcf.said;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.vcf.VcfException.Failure;

class VcfCompressionTest {
  /** Long enough for several blocks of bgzip, and for lines that end in another. */
  private static final String TEXT = text();

  private static String text() {
    var random = new Random(7);
    var records =
        IntStream.range(1, 4000)
            .mapToObj(
                i ->
                    "chr10 %d . %s A . PASS AC=%d GT:DP 0/1:%d"
                        .formatted(i, i == 100 ? "G" : "N", random.nextInt(), random.nextInt(99)))
            .filter(it -> !it.matches("chr10 (?:9[0-9]|1[01]\\d|[2-6]\\d\\d) .* N .*"));
    return file(records.toArray(String[]::new));
  }

  private static byte[] bytes(String form) {
    return switch (form) {
      case "gzip" -> gzip(TEXT);
      case "bgzip" -> bgzip(TEXT);
      default -> TEXT.getBytes(StandardCharsets.UTF_8);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "gzip", "bgzip"})
  void readsTheSameFromEveryForm(String form) {
    assertThat(said(read(bytes(form)).sample(0), 100)).isEqualTo("G/A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "gzip", "bgzip"})
  void aFileCutShortAnywhereIsRefusedOrReadAndNothingElse(String form) {
    var whole = bytes(form);

    for (int i = 0; i < 100; i++) {
      var cut = Arrays.copyOf(whole, (int) ((long) whole.length * i / 100));
      try {
        read(cut);
        assertThat(form).as("%d %%", i).isEqualTo("plain");
      } catch (VcfException e) {
        assertThat(e.getMessage()).startsWith("VCF-0");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "bgzip"})
  void noticesTheLossOfEveryOneOfTheLastBytes(String form) {
    var whole = bytes(form);

    for (int lost = 1; lost < 40; lost++) {
      var cut = Arrays.copyOf(whole, whole.length - lost);
      assertThatThrownBy(() -> read(cut))
          .as("%d bytes lost", lost)
          .isInstanceOfSatisfying(
              VcfException.class, e -> assertThat(e.failure()).isEqualTo(Failure.DAMAGED));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "gzip", "bgzip"})
  void aFlippedByteThrowsNothingButARefusal(String form) {
    var random = new Random(11);
    for (int i = 0; i < 60; i++) {
      var damaged = bytes(form);
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      assertThatCode(
              () -> {
                try {
                  read(damaged);
                } catch (VcfException e) {
                  assertThat(e.getMessage()).startsWith("VCF-0");
                }
              })
          .doesNotThrowAnyException();
    }
  }

  @Test
  void readsGzipMembersThatStandBehindEachOther() throws IOException {
    var members = new ByteArrayOutputStream();
    for (int from = 0; from < TEXT.length(); from += 30_000) {
      members.write(gzip(TEXT.substring(from, Math.min(TEXT.length(), from + 30_000))));
    }

    assertThat(said(read(members.toByteArray()).sample(0), 100)).isEqualTo("G/A");
  }

  @Test
  void readsAStreamThatComesInSmallParts() {
    var whole = bgzip(TEXT);
    var parts =
        new SequenceInputStream(
            new ByteArrayInputStream(whole, 0, 1),
            new ByteArrayInputStream(whole, 1, whole.length - 1));

    var samples = new VcfReader(SyntheticVcf.LOCI, false).read("-", parts, VcfReader.ALL);

    assertThat(said(samples.sample(0), 100)).isEqualTo("G/A");
  }

  @Test
  void refusesBytesBehindTheEnd() {
    var whole = gzip(TEXT);
    var longer = Arrays.copyOf(whole, whole.length + 5);

    assertThatThrownBy(() -> read(longer)).hasMessageStartingWith("VCF-003");
  }
}
