package org.origami.genomics.structure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.structure.ChainEntry.Difference;
import org.origami.genomics.structure.ChainEntry.Segment;
import org.origami.genomics.structure.StructureSource.Kind;

/** Reads the index of the reference pack (docs/reference-pack.md, "Index"). */
final class PackIndex {
  private final ByteBuffer bytes;

  private PackIndex(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The chains of each protein, in the order of the pack. */
  static Map<SequenceAccession, List<ChainEntry>> read(byte[] inflated) {
    PackIndex index = new PackIndex(ByteBuffer.wrap(inflated));
    Map<SequenceAccession, List<ChainEntry>> chains = new LinkedHashMap<>();
    int proteins = index.unsignedShort();
    for (int i = 0; i < proteins; i++) {
      SequenceAccession protein = SequenceAccession.parse(index.text()).orElseThrow();
      if (chains.put(protein, index.list(index.unsignedByte(), index::chain)) != null) {
        throw new IllegalArgumentException("one protein stands twice in the index");
      }
    }
    if (index.bytes.hasRemaining()) {
      throw new IllegalArgumentException("the index goes on after its last protein");
    }
    return chains;
  }

  private ChainEntry chain() {
    return new ChainEntry(
        new StructureSource(Kind.EXPERIMENTAL, text(), text()),
        list(unsignedShort(), () -> new Segment(unsignedShort(), unsignedShort())),
        list(unsignedShort(), () -> new Difference(unsignedShort(), (char) unsignedByte())),
        bytes.getInt(),
        bytes.getInt());
  }

  private <T> List<T> list(int count, Supplier<T> element) {
    return Stream.generate(element).limit(count).toList();
  }

  private int unsignedByte() {
    return Byte.toUnsignedInt(bytes.get());
  }

  private int unsignedShort() {
    return Short.toUnsignedInt(bytes.getShort());
  }

  private String text() {
    byte[] letters = new byte[unsignedByte()];
    bytes.get(letters);
    return new String(letters, US_ASCII);
  }
}
