package org.origami.genomics.structure.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.structure.DsspStates;
import org.origami.genomics.structure.PlacedResidue;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.SecondaryStructure;
import org.origami.genomics.structure.SiteFile;
import org.origami.genomics.structure.StructureSource;
import org.origami.genomics.structure.StructureSource.Kind;
import org.origami.genomics.structure.file.ImportedChain;
import org.origami.genomics.structure.file.Origin;
import org.origami.genomics.structure.file.RefusedChain;
import org.origami.genomics.structure.file.StructureFile;
import org.origami.genomics.structure.file.StructureFileException;
import org.origami.genomics.structure.file.StructureFileException.Failure;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.genomics.structure.file.StructureFolder;
import org.origami.genomics.structure.site.ReferenceWords.Diagonal;

/** Reads one file of a site's and lays its chains on the reference proteins. */
final class SiteFileReader {
  private static final int VALUES = 12;

  private final ReferenceWords words;
  private final StructureFileReader reader;

  SiteFileReader(ReferenceWords words, Origin unlessStated) {
    this.words = words;
    this.reader = new StructureFileReader(Optional.empty(), unlessStated, true);
  }

  /** What cannot be used is among the refused, never thrown. */
  SiteFileReading read(StructureFolder.Named named) {
    String name = named.name();
    try {
      String sha256 = sha256(named.path());
      StructureFile file = reader.read(name, named.path());
      if (!sha256(named.path()).equals(sha256)) {
        return refused(name, Failure.NOT_READABLE, "it changed while it was read");
      }
      if (file.origin() == Origin.NOT_STATED) {
        return refused(name, Failure.ORIGIN_NOT_STATED, "");
      }
      return StructureFileException.naming(name, () -> laid(file, new SiteFile(name, sha256)));
    } catch (StructureFileException e) {
      return new SiteFileReading(name, new RefusedFile(name, "", e.failure().code(), e.words()));
    } catch (IOException e) {
      return refused(name, Failure.NOT_READABLE, "");
    }
  }

  private static SiteFileReading refused(String name, Failure failure, String place) {
    String reason = new RefusedChain("", failure, place).words();
    return new SiteFileReading(name, new RefusedFile(name, "", failure.code(), reason));
  }

  private SiteFileReading laid(StructureFile file, SiteFile stamp) {
    List<ProteinStructure> structures = new ArrayList<>();
    List<RefusedFile> refused = new ArrayList<>();
    file.refused()
        .forEach(
            r ->
                refused.add(new RefusedFile(file.name(), r.name(), r.failure().code(), r.words())));
    for (ImportedChain chain : file.chains()) {
      lay(file, chain, stamp, structures, refused);
    }
    return new SiteFileReading(file.name(), structures, refused, file.ended());
  }

  private void lay(
      StructureFile file,
      ImportedChain chain,
      SiteFile stamp,
      List<ProteinStructure> structures,
      List<RefusedFile> refused) {
    String letters = letters(chain);
    boolean predicted = file.origin().computed();
    StructureSource source =
        new StructureSource(
            predicted ? Kind.PREDICTED : Kind.EXPERIMENTAL,
            file.entry().isBlank() ? stem(file.name()) : file.entry(),
            chain.name(),
            Optional.of(stamp));
    Map<ReferenceProtein, List<Diagonal>> shared = words.shared(letters);
    // A map has no order of its own; the answer shall have one.
    shared.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().protein().toString()))
        .flatMap(e -> Placement.of(letters, e.getKey(), e.getValue(), predicted).stream())
        .forEach(
            placement ->
                placement.match(
                    placed ->
                        (predicted && unsure(chain))
                            ? refused.add(refused(file, chain, Failure.NO_CONFIDENCE, ""))
                            : structures.add(structure(chain, placed, source)),
                    doubtful ->
                        refused.add(
                            refused(
                                file,
                                chain,
                                Failure.PLACE_IN_DOUBT,
                                doubtful.protein().protein() + ": " + doubtful.reason()))));
  }

  private static RefusedFile refused(
      StructureFile file, ImportedChain chain, Failure failure, String place) {
    return new RefusedFile(
        file.name(),
        chain.name(),
        failure.code(),
        new RefusedChain(chain.name(), failure, place).words());
  }

  /** Whether no residue of a computed chain has a confidence. */
  private static boolean unsure(ImportedChain chain) {
    return IntStream.range(0, chain.size())
        .allMatch(i -> Double.isNaN(chain.confidence(i).orElse(Double.NaN)));
  }

  private static ProteinStructure structure(
      ImportedChain chain, Placement.Placed placed, StructureSource source) {
    List<SecondaryStructure> states = DsspStates.of(chain);
    float[] all = chain.coordinates();
    int[] kept =
        IntStream.range(0, chain.size())
            .filter(i -> placed.positions().get(i).isPresent())
            .toArray();
    List<PlacedResidue> residues = new ArrayList<>(kept.length);
    float[] places = new float[VALUES * kept.length];
    for (int i : kept) {
      System.arraycopy(all, VALUES * i, places, VALUES * residues.size(), VALUES);
      residues.add(
          new PlacedResidue(
              placed.positions().get(i).orElseThrow(),
              chain.referenceResidue(i),
              states.get(i),
              chain.accessibleArea(i),
              chain.confidence(i).orElse(Double.NaN)));
    }
    return ProteinStructure.placed(placed.protein(), source, residues, places);
  }

  private static String letters(ImportedChain chain) {
    StringBuilder letters = new StringBuilder(chain.size());
    for (int i = 0; i < chain.size(); i++) {
      letters.append(chain.referenceResidue(i).letter());
    }
    return letters.toString();
  }

  /** Such as {@code AF-P02766-F1-model_v4} of a file that names no entry. */
  private static String stem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.replaceFirst("(?i)\\.(pdb|ent|cif|mmcif)(\\.gz)?$", "");
  }

  private static String sha256(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
