package org.origami.inference.proteome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.origami.inference.score.StabilityMap;

/**
 * What one structure gave to the table; it is kept beside its part, so that a resumed run can
 * report it.
 *
 * @param assessed residues that have numbers
 * @param notStated structures that do not say whether they were measured or predicted
 * @param unended structures whose file does not end as a whole one does
 */
public record PartTally(
    int structures,
    int chains,
    long residues,
    long assessed,
    int notStated,
    int unended,
    List<RefusedStructure> refused) {
  static final PartTally NOTHING = new PartTally(0, 0, 0, 0, 0, 0, List.of());

  public PartTally {
    refused = List.copyOf(refused);
  }

  /**
   * @param maps the model's answer for each chain
   */
  static PartTally of(ReadChains read, List<StabilityMap> maps) {
    long residues = 0;
    long assessed = 0;
    for (int k = 0; k < maps.size(); k++) {
      TableChain chain = read.chains().get(k);
      residues += chain.residues().size();
      for (int i = 0; i < chain.residues().size(); i++) {
        assessed += chain.status(i).after(maps.get(k), i).assessed() ? 1 : 0;
      }
    }
    int structures = read.chains().isEmpty() ? 0 : 1;
    return new PartTally(
        structures,
        read.chains().size(),
        residues,
        assessed,
        read.notStated() ? 1 : 0,
        read.unended() ? 1 : 0,
        read.refused());
  }

  PartTally plus(PartTally other) {
    List<RefusedStructure> both = new ArrayList<>(refused);
    both.addAll(other.refused);
    return new PartTally(
        structures + other.structures,
        chains + other.chains,
        residues + other.residues,
        assessed + other.assessed,
        notStated + other.notStated,
        unended + other.unended,
        both);
  }

  /** Substitutions that have numbers: nineteen a residue. */
  public long substitutions() {
    return 19 * assessed;
  }

  /** A line of numbers, then one for each refused chain. */
  String written() {
    return structures
        + "\t"
        + chains
        + "\t"
        + residues
        + "\t"
        + assessed
        + "\t"
        + notStated
        + "\t"
        + unended
        + "\n"
        + refused.stream()
            .map(r -> String.join("\t", r.structure(), r.chain(), r.code(), r.reason()) + "\n")
            .collect(Collectors.joining());
  }

  /** The opposite of {@link #written}. */
  static PartTally parse(String text) {
    List<String> lines = text.lines().toList();
    String[] numbers = lines.get(0).split("\t", -1);
    List<RefusedStructure> refused =
        lines.stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(words -> new RefusedStructure(words[0], words[1], words[2], words[3]))
            .toList();
    return new PartTally(
        Integer.parseInt(numbers[0]),
        Integer.parseInt(numbers[1]),
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]),
        Integer.parseInt(numbers[4]),
        Integer.parseInt(numbers[5]),
        refused);
  }
}
