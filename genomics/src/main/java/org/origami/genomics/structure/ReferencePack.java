package org.origami.genomics.structure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.SequenceAccession;

/**
 * The bundled library of experimental backbones.
 *
 * <p>The whole file is checked at load; a chain is decoded when it is first asked for, and kept.
 */
public final class ReferencePack implements StructureLibrary {
  private static final String TABLE = "reference pack";
  private static final String RESOURCE = "reference.pack";

  private final byte[] file;
  private final PackFile parts;
  private final ReferenceProteins proteins;
  private final Map<SequenceAccession, List<ProteinStructure>> decoded = new ConcurrentHashMap<>();

  private ReferencePack(byte[] file, PackFile parts, ReferenceProteins proteins) {
    this.file = file;
    this.parts = parts;
    this.proteins = proteins;
    requireSameProteins();
  }

  /** Reads the bundled pack; call once and keep the answer. */
  public static ReferencePack bundled(ReferenceProteins proteins) {
    try (InputStream in = ReferencePack.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw failure(Failure.MISSING, "no resource " + RESOURCE);
      }
      return read(in, proteins);
    } catch (IOException e) {
      throw failure(Failure.CORRUPTED, "it cannot be read to its end");
    }
  }

  /** Reads a pack that was built for these proteins. */
  public static ReferencePack read(InputStream in, ReferenceProteins proteins) throws IOException {
    byte[] file = in.readAllBytes();
    return new ReferencePack(file, PackFile.read(file), proteins);
  }

  public TablePassport passport() {
    return parts.passport();
  }

  /** The proteins that have a structure, in the order of the pack. */
  public List<ReferenceProtein> covered() {
    return proteins.all().stream().filter(p -> parts.index().containsKey(p.protein())).toList();
  }

  @Override
  public List<ProteinStructure> structuresOf(ReferenceProtein protein) {
    List<ChainEntry> chains = parts.index().get(protein.protein());
    return chains == null
        ? List.of()
        : decoded.computeIfAbsent(protein.protein(), p -> decode(protein, chains));
  }

  private List<ProteinStructure> decode(ReferenceProtein protein, List<ChainEntry> chains) {
    List<ProteinStructure> structures = new ArrayList<>(chains.size());
    for (ChainEntry chain : chains) {
      try {
        structures.add(ChainBlock.decode(protein, chain, file, parts.blocks()));
      } catch (RuntimeException e) {
        throw failure(Failure.UNLAWFUL, "the block of " + chain.source() + " cannot be decoded");
      }
    }
    return List.copyOf(structures);
  }

  private void requireSameProteins() {
    String built = parts.passport().entry("proteins-sha256").orElse("none");
    if (!built.equals(proteins.passport().sha256())) {
      throw failure(Failure.UNLAWFUL, "it was built for another table of reference proteins");
    }
    if (covered().size() != parts.index().size()) {
      throw failure(Failure.UNLAWFUL, "it names proteins that the reference table lacks");
    }
  }

  private static ReferenceTableException failure(Failure failure, String problem) {
    return new ReferenceTableException(failure, TABLE, problem);
  }
}
