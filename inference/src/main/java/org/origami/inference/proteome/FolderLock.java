package org.origami.inference.proteome;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.origami.inference.proteome.ProteomeException.Failure;

/** Holds a folder for one run; the folder may vanish with the run that held it before. */
final class FolderLock implements AutoCloseable {
  /** A run that ends takes its lock with it just as the next one opens it. */
  private static final int ATTEMPTS = 5;

  private static final int LARGEST = 1 << 20;

  private final Path file;
  private final FileChannel channel;

  /** Java forgets a lock that nobody refers to, and grants it again within the process. */
  private final FileLock held;

  private FolderLock(Path file, FileChannel channel, FileLock held) {
    this.file = file;
    this.channel = channel;
    this.held = held;
  }

  /**
   * Makes the folder where there is none.
   *
   * @throws ProteomeException where another run holds it, or it cannot be made
   */
  static FolderLock of(Path folder) {
    try {
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        Optional<FolderLock> lock = attempt(folder);
        if (lock.isPresent()) {
          return lock.get();
        }
      }
    } catch (IOException e) {
      throw PartFolder.notWritten();
    }
    throw new ProteomeException(Failure.IN_USE, "");
  }

  private static Optional<FolderLock> attempt(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    try {
      Files.createDirectories(folder);
      return hold(
          file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      // Removed between two of the steps: begin again.
      return Optional.empty();
    }
  }

  private static Optional<FolderLock> hold(Path file, FileChannel open) throws IOException {
    boolean kept = false;
    try {
      FileLock lock = open.tryLock();
      if (lock == null) {
        throw new ProteomeException(Failure.IN_USE, "");
      }
      kept = liesAt(file, open);
      return kept ? Optional.of(new FolderLock(file, open, lock)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      // Held by this very process: in use all the same.
      throw new ProteomeException(Failure.IN_USE, "");
    } finally {
      if (!kept) {
        open.close();
      }
    }
  }

  /**
   * The run that held the file may have removed it since it was opened, and then it guards nothing.
   * What is open is given a size by chance; the path tells whether it is the same. It is not opened
   * again for that: closing it would free the lock on some systems.
   */
  private static boolean liesAt(Path file, FileChannel open) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, LARGEST);
    open.truncate(0);
    open.write(ByteBuffer.wrap(new byte[1]), size - 1);
    return Files.size(file) == size;
  }

  /** Takes the lock's file away; who waits for it finds it gone and makes a new one. */
  void remove() throws IOException {
    Files.delete(file);
  }

  /** Frees the lock. */
  @Override
  public void close() {
    try {
      held.release();
      channel.close();
    } catch (IOException e) {
      // Closing only frees the lock, which ends with the process at the latest.
    }
  }
}
