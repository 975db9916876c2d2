package org.origami.genomics.structure.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The structure files of a folder and the folders in it, by name.
 *
 * @param passedOver files whose names are not those of structures
 */
public record StructureFolder(List<Named> files, int passedOver) {
  /** What the names of structure files end in. */
  public static final String ENDINGS = ".pdb, .ent, .cif or .mmcif, with .gz or not";

  private static final Pattern STRUCTURE =
      Pattern.compile(".*\\.(pdb|ent|cif|mmcif)(\\.gz)?", Pattern.DOTALL);

  /**
   * One file.
   *
   * @param name its path below the folder, fit to be printed
   */
  public record Named(String name, Path path) {}

  public StructureFolder {
    files = List.copyOf(files);
  }

  /**
   * Lists a folder.
   *
   * @throws UncheckedIOException where it is none or may not be read
   */
  public static StructureFolder list(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> all = walk.filter(Files::isRegularFile).sorted().toList();
      List<Named> files = new ArrayList<>();
      for (Path file : all) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (STRUCTURE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
          files.add(new Named(printable(name), file));
        }
      }
      return new StructureFolder(files, all.size() - files.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tab or a line's end in a name would make columns and rows of its own. */
  public static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
