package org.origami.inference.proteome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.genomics.structure.file.StructureFolder;
import org.origami.inference.proteome.ProteomeException.Failure;

/**
 * What there is to fold.
 *
 * @param passedOver files in the folder whose names are not those of structures
 */
public record FoldingTasks(List<FoldingTask> tasks, int passedOver) {
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
    try {
      StructureFolder folder = StructureFolder.list(place);
      if (folder.files().isEmpty()) {
        throw new ProteomeException(
            Failure.NOTHING_TO_FOLD, "no file ends in " + StructureFolder.ENDINGS);
      }
      List<FoldingTask> tasks =
          folder.files().stream().map(f -> task(f.path(), f.name(), reader)).toList();
      return new FoldingTasks(tasks, folder.passedOver());
    } catch (java.io.UncheckedIOException e) {
      throw new ProteomeException(Failure.NOTHING_TO_FOLD, "the folder cannot be read");
    }
  }

  private static FoldingTask task(Path file, String name, StructureFileReader reader) {
    String printable = StructureFolder.printable(name);
    try {
      return new FileTask(
          printable, file, Files.size(file), Files.getLastModifiedTime(file).toMillis(), reader);
    } catch (IOException e) {
      // It is reported as unreadable when its turn comes.
      return new FileTask(printable, file, 0, 0, reader);
    }
  }
}
