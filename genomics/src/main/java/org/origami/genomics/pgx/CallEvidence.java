package org.origami.genomics.pgx;

import java.util.List;

/**
 * What a call rests on.
 *
 * @param positionsDefined how many positions the gene's table defines
 * @param missing defined positions without a usable genotype, in genome order
 * @param phased whether every heterozygous position was phased
 * @param lostAlleles named alleles that could not be told because their positions are missing
 * @param notes what a reader of the call has to know, most important first
 */
public record CallEvidence(
    int positionsDefined,
    List<Locus> missing,
    boolean phased,
    List<String> lostAlleles,
    List<CallNote> notes) {
  /** For a call that was made elsewhere: nothing is known of its positions. */
  public static final CallEvidence ELSEWHERE =
      new CallEvidence(0, List.of(), false, List.of(), List.of());

  public CallEvidence {
    missing = List.copyOf(missing);
    lostAlleles = List.copyOf(lostAlleles);
    notes = List.copyOf(notes);
  }

  @Override
  public String toString() {
    return missing.size() + " of " + positionsDefined + " positions missing";
  }
}
