package org.origami.genomics.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.origami.genomics.sequence.ProteinSequence;

/**
 * A chain as the reference pack's index names it; its atoms stand in a block of their own.
 *
 * @param segments runs of neighbouring positions, ascending
 * @param offset where its block begins, counted from the first block
 * @param length the length of its block, deflated
 */
record ChainEntry(
    StructureSource source,
    List<Segment> segments,
    List<Difference> differences,
    int offset,
    int length) {
  /** Residues of the chain that follow each other on the reference. */
  record Segment(int first, int length) {}

  /** Where the chain carries another residue than the reference. */
  record Difference(int position, char residue) {}

  ChainEntry {
    segments = List.copyOf(segments);
    differences = List.copyOf(differences);
  }

  int size() {
    return segments.stream().mapToInt(Segment::length).sum();
  }

  int[] positions() {
    return segments.stream()
        .flatMapToInt(s -> IntStream.range(s.first(), s.first() + s.length()))
        .toArray();
  }

  /** The chain's residues in one-letter code: the reference's, but for the differences. */
  String residues(ProteinSequence reference) {
    StringBuilder letters = new StringBuilder(reference.letters());
    differences.forEach(d -> letters.setCharAt(d.position() - 1, d.residue()));
    return segments.stream()
        .map(s -> letters.substring(s.first() - 1, s.first() - 1 + s.length()))
        .reduce("", String::concat);
  }
}
