package org.origami.genomics.structure.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.structure.file.StructureFileException.Failure;

/**
 * Reads protein chains from mmCIF and PDB files, gzipped or not; docs/fold.md says what is done
 * with what. Safe for use by many threads.
 *
 * @param chain the one chain that is asked for; empty for all
 * @param unlessStated what a file is taken for that does not say how it was made; where it is
 *     {@link Origin#PREDICTED}, the B-factors of a model are pLDDT too
 * @param surfaces whether the accessible area of each residue is reckoned, which takes its time
 */
public record StructureFileReader(Optional<String> chain, Origin unlessStated, boolean surfaces) {
  /** Counts up where the same file is read otherwise than before. */
  public static final int VERSION = 2;

  /** The longest chain that the folding model takes. */
  public static final int LONGEST_CHAIN = 2_500;

  /** The most protein residues of one file, over the chains asked for. */
  public static final int MOST_RESIDUES = 50_000;

  private static final int MOST_NAMED = 20;

  /** Takes no file for more than it says. */
  public StructureFileReader(Optional<String> chain) {
    this(chain, Origin.NOT_STATED, false);
  }

  /** Reckons no areas. */
  public StructureFileReader(Optional<String> chain, Origin unlessStated) {
    this(chain, unlessStated, false);
  }

  /**
   * The chains of a file.
   *
   * @param name what the file is called in messages
   * @throws StructureFileException where the file, or every chain of it, cannot be used
   */
  public StructureFile read(String name, Path path) {
    return StructureFileException.naming(name, () -> readNamed(name, path));
  }

  private StructureFile readNamed(String name, Path path) {
    try (TextLines lines = TextLines.open(name, path)) {
      AtomSource source = source(lines);
      Map<String, ChainAtoms> chains = new LinkedHashMap<>();
      int[] residues = {0};
      source.readTo(
          row -> {
            ChainAtoms atoms =
                chains.computeIfAbsent(row.chain(), c -> new ChainAtoms(c, LONGEST_CHAIN));
            if (wanted(row.chain()) && atoms.add(row) && ++residues[0] > MOST_RESIDUES) {
              throw new StructureFileException(
                  Failure.FILE_TOO_LARGE, name, "more than " + MOST_RESIDUES + " residues");
            }
          });
      return finish(name, source, chains);
    }
  }

  private boolean wanted(String name) {
    return chain.isEmpty() || chain.get().equals(name);
  }

  private static AtomSource source(TextLines lines) {
    @Nullable String line = lines.next();
    while (line != null && (line.isBlank() || line.startsWith("#"))) {
      line = lines.next();
    }
    if (line == null) {
      throw new StructureFileException(Failure.EMPTY, lines.name(), "");
    }
    if (line.toLowerCase(Locale.ROOT).startsWith("data_")) {
      return new MmcifAtoms(lines, line);
    }
    if (PdbAtoms.begins(line)) {
      return new PdbAtoms(lines, line);
    }
    throw new StructureFileException(Failure.NOT_A_STRUCTURE, lines.name(), "line " + lines.line());
  }

  private StructureFile finish(String name, AtomSource source, Map<String, ChainAtoms> chains) {
    if (chain.isPresent() && !chains.containsKey(chain.get())) {
      throw new StructureFileException(Failure.NO_SUCH_CHAIN, name, named(chains));
    }
    Origin origin = taken(source.origin());
    List<ImportedChain> taken = new ArrayList<>();
    List<RefusedChain> refused = new ArrayList<>();
    for (ChainAtoms atoms : chains.values()) {
      if (wanted(atoms.name())) {
        ChainOutcome outcome =
            whole(atoms.finish(origin, surfaces), origin, source.statedLength(atoms.name()));
        outcome.chain().ifPresent(taken::add);
        outcome
            .refused()
            .filter(r -> r.failure() != Failure.NO_PROTEIN || chain.isPresent())
            .ifPresent(refused::add);
      }
    }
    if (taken.isEmpty()) {
      throw nothing(name, refused);
    }
    return new StructureFile(
        name, origin, source.entry(), taken, refused, source.ended(), source.modelsLeftOut());
  }

  /** A prediction shows its whole sequence; of a measured chain much may not be seen. */
  private static ChainOutcome whole(ChainOutcome outcome, Origin origin, OptionalInt stated) {
    return outcome
        .chain()
        .filter(chain -> origin.computed() && chain.size() < stated.orElse(0))
        .map(
            chain ->
                ChainOutcome.of(
                    new RefusedChain(
                        chain.name(),
                        Failure.CUT_SHORT,
                        chain.size()
                            + " of the "
                            + stated.orElse(0)
                            + " residues of its sequence have atoms")))
        .orElse(outcome);
  }

  /** Of a model, too, the operator may know what its B-factors are. */
  private Origin taken(Origin stated) {
    return stated == Origin.NOT_STATED
            || (stated == Origin.MODELLED && unlessStated == Origin.PREDICTED)
        ? unlessStated
        : stated;
  }

  private static StructureFileException nothing(String name, List<RefusedChain> refused) {
    if (refused.isEmpty()) {
      return new StructureFileException(Failure.NO_PROTEIN, name, "");
    }
    RefusedChain first = refused.get(0);
    String place = first.place().isEmpty() ? "" : ", " + first.place();
    return new StructureFileException(first.failure(), name, "chain " + first.name() + place);
  }

  private static String named(Map<String, ChainAtoms> chains) {
    String names = chains.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return chains.isEmpty()
        ? "it has no atoms"
        : "it has " + names + (chains.size() > MOST_NAMED ? " and more" : "");
  }
}
