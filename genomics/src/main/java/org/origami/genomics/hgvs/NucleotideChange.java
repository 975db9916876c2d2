package org.origami.genomics.hgvs;

import java.util.stream.Stream;

/** A change of DNA or RNA: what stands behind {@code c.} and its kind, without parentheses. */
public record NucleotideChange(Location location, NucleotideEdit edit) implements HgvsChange {
  @Override
  public boolean isNeutral() {
    boolean spliced =
        edit == NucleotideEdit.Plain.SPLICED || edit == NucleotideEdit.Plain.PROBABLY_SPLICED;
    return edit instanceof NucleotideEdit.Unchanged
        || (location instanceof Location.Everywhere && !spliced);
  }

  /** Whether the change reaches into an intron: a position with an offset. */
  public boolean touchesIntron() {
    return positions().anyMatch(at -> at.offset().isIntronic());
  }

  /** Whether the change lies in introns with both its ends. */
  public boolean liesInIntron() {
    return location.endpoints().allMatch(NucleotideChange::isIntronic)
        && location.endpoints().findAny().isPresent();
  }

  /** Whether an end is one of the two nucleotides of an intron next to an exon (+1, +2, -2, -1). */
  public boolean touchesSpliceSite() {
    return positions().anyMatch(at -> at.offset().isSpliceSite());
  }

  /**
   * Whether an end lies before the start codon or behind the stop codon; {@code c.} and r. only.
   */
  public boolean touchesUntranslatedRegion() {
    return positions().anyMatch(Endpoint.At::isUntranslated);
  }

  /** The numbered positions at the ends, inside of bounds too. */
  public Stream<Endpoint.At> positions() {
    return location.endpoints().flatMap(NucleotideChange::positionsOf);
  }

  private static Stream<Endpoint.At> positionsOf(Endpoint endpoint) {
    if (endpoint instanceof Endpoint.Between bounds) {
      return Stream.of(bounds.first(), bounds.last()).flatMap(NucleotideChange::positionsOf);
    }
    return endpoint instanceof Endpoint.At at ? Stream.of(at) : Stream.empty();
  }

  private static boolean isIntronic(Endpoint endpoint) {
    return positionsOf(endpoint).findAny().isPresent()
        && positionsOf(endpoint).allMatch(at -> at.offset().isIntronic());
  }

  @Override
  public String toString() {
    return location.toString() + edit;
  }
}
