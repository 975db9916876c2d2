package org.origami.genomics.structure.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.structure.Plddt;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.StructureLibrary;
import org.origami.genomics.structure.file.Origin;
import org.origami.genomics.structure.file.StructureFolder;

/**
 * The structures of reference proteins that a site holds in a folder, read once;
 * docs/structures.md.
 */
public final class SiteStructures implements StructureLibrary {
  private final int files;
  private final List<String> ofOtherProteins;
  private final List<String> unended;
  private final List<RefusedFile> refused;
  private final List<SiteChain> chains = new ArrayList<>();
  private final Map<SequenceAccession, List<ProteinStructure>> byProtein = new LinkedHashMap<>();

  private SiteStructures(List<SiteFileReading> readings) {
    this.files = readings.size();
    this.refused = readings.stream().flatMap(r -> r.refused().stream()).toList();
    this.unended =
        readings.stream()
            .filter(r -> !r.ended() && !r.structures().isEmpty())
            .map(SiteFileReading::name)
            .toList();
    this.ofOtherProteins =
        readings.stream()
            .filter(r -> r.structures().isEmpty() && r.refused().isEmpty())
            .map(SiteFileReading::name)
            .toList();
    readings.stream()
        .flatMap(r -> r.structures().stream())
        .collect(
            Collectors.groupingBy(
                s -> s.protein().protein(), LinkedHashMap::new, Collectors.toList()))
        .forEach(this::choose);
  }

  /** Those of a site that has none. */
  public static SiteStructures none() {
    return new SiteStructures(List.of());
  }

  /**
   * Reads every structure file of a folder and of the folders in it.
   *
   * @param unlessStated what a file is taken for that does not say how it was made; such a file is
   *     refused where that is not stated either
   * @throws java.io.UncheckedIOException where the folder is none or may not be read
   */
  public static SiteStructures read(Path folder, ReferenceProteins proteins, Origin unlessStated) {
    return read(StructureFolder.list(folder).files(), proteins, unlessStated);
  }

  /** Reads these files. */
  public static SiteStructures read(
      List<StructureFolder.Named> files, ReferenceProteins proteins, Origin unlessStated) {
    if (files.isEmpty()) {
      return none();
    }
    SiteFileReader reader = new SiteFileReader(new ReferenceWords(proteins.all()), unlessStated);
    return new SiteStructures(files.parallelStream().map(reader::read).toList());
  }

  /** Measured before predicted, then the one that shows most; one that adds nothing is left. */
  private void choose(SequenceAccession protein, List<ProteinStructure> found) {
    List<ProteinStructure> best = new ArrayList<>(found);
    best.sort(
        Comparator.comparing((ProteinStructure s) -> s.source().kind())
            .thenComparing(s -> -shown(s).size())
            .thenComparing(s -> s.source().entry())
            .thenComparing(s -> s.source().chain()));
    Set<Integer> positions = new HashSet<>();
    List<ProteinStructure> used = new ArrayList<>();
    for (ProteinStructure structure : best) {
      boolean adds = positions.addAll(shown(structure));
      chains.add(new SiteChain(structure, adds));
      if (adds) {
        used.add(structure);
      }
    }
    byProtein.put(protein, List.copyOf(used));
  }

  /** The positions at which the structure can be judged by. */
  private static Set<Integer> shown(ProteinStructure structure) {
    Set<Integer> shown = new HashSet<>();
    for (int i = 0; i < structure.size(); i++) {
      if (structure.resolved(i)
          && structure.matchesReference(i)
          && structure.confidence(i).orElse(100) >= Plddt.CONFIDENT) {
        shown.add(structure.position(i));
      }
    }
    return shown;
  }

  @Override
  public List<ProteinStructure> structuresOf(ReferenceProtein protein) {
    return byProtein.getOrDefault(protein.protein(), List.of());
  }

  /** How many files were read. */
  public int files() {
    return files;
  }

  /** How many reference proteins have a structure here. */
  public int coveredProteins() {
    return (int) byProtein.values().stream().filter(s -> !s.isEmpty()).count();
  }

  /** Every chain that was laid on a reference protein, the better one of a protein first. */
  public List<SiteChain> chains() {
    return List.copyOf(chains);
  }

  /** Files that can be read and are of no reference protein, by name. */
  public List<String> ofOtherProteins() {
    return ofOtherProteins;
  }

  /** Files of reference proteins that do not end as whole ones do, by name. */
  public List<String> unended() {
    return unended;
  }

  public List<RefusedFile> refused() {
    return refused;
  }

  /** Of the names and digests of all files that are used: another folder, another digest. */
  public String sha256() {
    String lines =
        chains.stream()
            .filter(SiteChain::used)
            .flatMap(chain -> chain.structure().source().file().stream())
            .map(file -> file.sha256() + "  " + file.name() + "\n")
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(lines.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
