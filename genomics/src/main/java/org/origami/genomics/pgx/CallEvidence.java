package org.origami.genomics.pgx;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a call rests on.
 *
 * @param positionsDefined how many positions the gene's table defines
 * @param missing defined positions without a usable genotype of every copy, in genome order
 * @param phased whether every heterozygous position was phased
 * @param lostAlleles named alleles that could not be told because their positions are missing
 * @param open named alleles that may be there although the call does not show them
 * @param notes what a reader of the call has to know, most important first
 */
public record CallEvidence(
    int positionsDefined,
    List<Locus> missing,
    boolean phased,
    List<String> lostAlleles,
    List<OpenAllele> open,
    List<CallNote> notes) {
  /** For a call that was made elsewhere: nothing is known of its positions. */
  public static final CallEvidence ELSEWHERE =
      new CallEvidence(0, List.of(), false, List.of(), List.of());

  public CallEvidence {
    missing = List.copyOf(missing);
    lostAlleles = List.copyOf(lostAlleles);
    open = List.copyOf(open);
    notes = List.copyOf(notes);
  }

  /** Where no allele is open. */
  public CallEvidence(
      int positionsDefined,
      List<Locus> missing,
      boolean phased,
      List<String> lostAlleles,
      List<CallNote> notes) {
    this(positionsDefined, missing, phased, lostAlleles, List.of(), notes);
  }

  public CallEvidence noting(CallNote first) {
    return new CallEvidence(
        positionsDefined,
        missing,
        phased,
        lostAlleles,
        open,
        Stream.concat(Stream.of(first), notes.stream()).toList());
  }

  @Override
  public String toString() {
    return missing.size() + " of " + positionsDefined + " positions missing";
  }
}
