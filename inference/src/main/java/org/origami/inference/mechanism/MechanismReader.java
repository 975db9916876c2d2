package org.origami.inference.mechanism;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.inference.mechanism.Mechanism.Factor;
import org.origami.inference.score.StabilityChange;

/** Reads from a structure what a substitution changes there; docs/clinical/mechanism.md. */
public final class MechanismReader {
  private static final List<Rule> RULES =
      Stream.of(PackingRules.ALL, ChargeRules.ALL, BackboneRules.ALL)
          .flatMap(List::stream)
          .toList();

  /**
   * The mechanism of one substitution.
   *
   * @param index of a resolved residue in the structure's chain, from 0
   * @param stability what the model expects; the sentence is worded so as not to contradict it
   */
  public Mechanism read(
      ProteinStructure structure, int index, AminoAcid alternate, StabilityChange stability) {
    Site site = Site.of(new Chain(structure), index, alternate);
    List<Factor> factors =
        RULES.stream()
            .flatMap(rule -> rule.factors(site).stream())
            .sorted(Comparator.comparing(Factor::kind))
            .toList();
    return new Mechanism(
        site.numbers(), factors, MechanismSentence.of(site, factors, stability.expected()));
  }
}
