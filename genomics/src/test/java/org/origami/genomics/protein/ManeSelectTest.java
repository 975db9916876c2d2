package org.origami.genomics.protein;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.origami.genomics.sequence.GeneSymbol;

class ManeSelectTest {
  @Test
  void holdsEveryGeneOfTheTable() {
    ManeSelect bundled = ManeSelect.bundled();

    assertThat(bundled.genes()).hasSize(490);
    assertThat(bundled.passport().release()).startsWith("0.95");
  }

  @Test
  void readsAProteinAGene() {
    ManeSelect read = ManeSelect.read(table(1, "TTR\tNP_000362.1\n"));

    assertThat(read.of(new GeneSymbol("TTR")).orElseThrow()).hasToString("NP_000362.1");
    assertThat(read.of(new GeneSymbol("HBB"))).isEmpty();
  }

  @Test
  void refusesAGeneInTwoRows() {
    assertThatThrownBy(() -> ManeSelect.read(table(2, "TTR\tNP_000362.1\nTTR\tNP_000362.2\n")))
        .hasMessageContaining("one gene stands in two rows");
  }

  @Test
  void refusesAnAccessionWithoutVersionOrOfATranscript() {
    assertThatThrownBy(() -> ManeSelect.read(table(1, "TTR\tNP_000362\n")))
        .hasMessageContaining("row 1");
    assertThatThrownBy(() -> ManeSelect.read(table(1, "TTR\tNM_000371.4\n")))
        .hasMessageContaining("row 1");
  }

  @Test
  void refusesAnotherNumberOfRowsThanStated() {
    assertThatThrownBy(() -> ManeSelect.read(table(2, "TTR\tNP_000362.1\n")))
        .hasMessageContaining("as many rows");
  }

  @Test
  void refusesAChangedRow() {
    byte[] bytes = table(1, "TTR\tNP_000362.1\n");
    bytes[bytes.length - 2] = '2';

    assertThatThrownBy(() -> ManeSelect.read(bytes)).hasMessageContaining("SHA-256");
  }

  @Test
  void refusesAGeneThatNoReferenceProteinHas() {
    ManeSelect other = ManeSelect.read(table(1, "NOSUCHGENE\tNP_000362.1\n"));
    ReferenceProteins bundled = ReferenceProteins.bundled();

    assertThatThrownBy(() -> new ReferenceProteins(List.of(), bundled.passport(), other))
        .hasMessageContaining("no reference protein");
  }

  private static byte[] table(int genes, String rows) {
    String body = "gene\tprotein\n" + rows;
    return """
        # table MANE Select
        # version 1
        # source a test
        # release 0
        # retrieved 2026-11-21
        # licence none
        # genes %d
        # sha256 %s
        %s"""
        .formatted(genes, sha256(body), body)
        .getBytes(UTF_8);
  }

  private static String sha256(String body) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
