package org.origami.inference.proteome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.inference.proteome.ProteomeException.Failure;

/**
 * What there is to fold.
 *
 * @param passedOver files in the folder whose names are not those of structures
 */
public record FoldingTasks(List<FoldingTask> tasks, int passedOver) {
  private static final Pattern STRUCTURE =
      Pattern.compile(".*\\.(pdb|ent|cif|mmcif)(\\.gz)?", Pattern.DOTALL);

  public FoldingTasks {
    tasks = List.copyOf(tasks);
  }

  /** Every chain of the bundled pack, in its order. */
  public static FoldingTasks of(ReferencePack pack) {
    return new FoldingTasks(PackTask.all(pack), 0);
  }

  /**
   * A structure file, or those of a folder and the folders in it, by name.
   *
   * @throws ProteomeException where there is none
   */
  public static FoldingTasks of(Path place, StructureFileReader reader) {
    if (!Files.exists(place)) {
      throw new ProteomeException(Failure.NOTHING_TO_FOLD, "no such file or folder");
    }
    if (!Files.isDirectory(place)) {
      String name = String.valueOf(place.getFileName());
      return new FoldingTasks(List.of(task(place, name, reader)), 0);
    }
    try (Stream<Path> walk = Files.walk(place)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      List<FoldingTask> tasks = new ArrayList<>();
      for (Path file : files) {
        String name = place.relativize(file).toString().replace('\\', '/');
        if (STRUCTURE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
          tasks.add(task(file, name, reader));
        }
      }
      if (tasks.isEmpty()) {
        throw new ProteomeException(
            Failure.NOTHING_TO_FOLD, "no file ends in .pdb, .ent, .cif or .mmcif, with .gz or not");
      }
      return new FoldingTasks(tasks, files.size() - tasks.size());
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new ProteomeException(Failure.NOTHING_TO_FOLD, "the folder cannot be read");
    }
  }

  private static FoldingTask task(Path file, String name, StructureFileReader reader) {
    // A tab or a line's end in a name would make columns and rows of its own.
    String printable = name.replaceAll("\\p{Cntrl}", "\uFFFD");
    try {
      return new FileTask(
          printable, file, Files.size(file), Files.getLastModifiedTime(file).toMillis(), reader);
    } catch (IOException e) {
      // It is reported as unreadable when its turn comes.
      return new FileTask(printable, file, 0, 0, reader);
    }
  }
}
