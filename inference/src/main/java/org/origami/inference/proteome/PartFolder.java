package org.origami.inference.proteome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.inference.ModelIdentity;
import org.origami.inference.proteome.ProteomeException.Failure;

/**
 * The folder beside the table, in which each finished structure has its part until all are joined.
 *
 * <p>A part comes into being whole, by renaming; parts of gzip are whole gzip members, whose row is
 * a gzip file again (RFC 1952). A run holds a lock, and goes on only from parts that the same model
 * made in the same way of files read in the same way.
 */
public final class PartFolder implements AutoCloseable {
  private static final String FORMAT = "origami-fold-parts 2";

  private final Path table;
  private final Path folder;
  private final boolean gzip;
  private final Optional<PartJoin> join;
  private final FolderLock lock;

  /** Those that a part was written or found for. */
  private final Set<FoldingTask> withPart = ConcurrentHashMap.newKeySet();

  private PartFolder(Path table, Path folder, Optional<PartJoin> join, FolderLock lock) {
    this.table = table;
    this.folder = folder;
    this.gzip = join.isPresent() || table.toString().endsWith(".gz");
    this.join = join;
    this.lock = lock;
  }

  /**
   * Makes the folder, or goes on from the one that an unfinished run left.
   *
   * @param table text, gzipped where its name ends in {@code .gz}
   * @throws ProteomeException where it cannot
   */
  public static PartFolder open(Path table, ModelIdentity model, boolean overwrite) {
    return open(table, model, overwrite, Optional.empty());
  }

  /**
   * The same for a table of another form.
   *
   * @param join makes the table of the parts; empty where it is text
   * @throws ProteomeException where it cannot
   */
  public static PartFolder open(
      Path table, ModelIdentity model, boolean overwrite, Optional<PartJoin> join) {
    if (Files.exists(table) && !overwrite) {
      throw new ProteomeException(Failure.TABLE_EXISTS, "choose another name or --overwrite");
    }
    Path folder = table.resolveSibling(table.getFileName() + ".part");
    FolderLock lock = FolderLock.of(folder);
    try {
      requireSameRun(folder, model);
      return new PartFolder(table, folder, join, lock);
    } catch (IOException e) {
      lock.close();
      throw notWritten();
    } catch (ProteomeException e) {
      lock.close();
      throw e;
    }
  }

  private static void requireSameRun(Path folder, ModelIdentity model) throws IOException {
    Path mark = folder.resolve("run");
    String ours =
        String.join(
            "\n",
            FORMAT,
            "model " + model.sha256(),
            "runtime " + model.runtime(),
            "provider " + model.provider(),
            "reader " + StructureFileReader.VERSION,
            "");
    if (!Files.exists(mark)) {
      write(mark, ours);
    } else if (!Files.readString(mark).equals(ours)) {
      throw new ProteomeException(
          Failure.OTHER_RUN,
          "it was made with another model, device or version; delete the folder or name another"
              + " table");
    }
  }

  /** What a structure gave in an earlier run; empty where it has yet to be folded. */
  Optional<PartTally> finished(FoldingTask task) {
    Path tally = tally(task);
    if (!Files.exists(part(task)) || !Files.exists(tally)) {
      return Optional.empty();
    }
    try {
      PartTally parsed = PartTally.parse(Files.readString(tally));
      withPart.add(task);
      return Optional.of(parsed);
    } catch (IOException | RuntimeException e) {
      // A tally that cannot be read is worth no more than none: the structure is folded again.
      return Optional.empty();
    }
  }

  /** Writes the rows of a part. */
  interface Rows {
    void writeTo(SubstitutionRows rows) throws IOException;
  }

  void finish(FoldingTask task, PartTally tally, Rows rows) {
    Path part = part(task);
    Path unfinished = part.resolveSibling(part.getFileName() + ".tmp");
    try {
      try (FileChannel channel = create(unfinished)) {
        OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        OutputStream text = gzip ? new PartGzip(bytes) : bytes;
        rows.writeTo(new SubstitutionRows(text));
        if (text instanceof GZIPOutputStream zipped) {
          zipped.finish();
        }
        bytes.flush();
        channel.force(false);
      }
      write(tally(task), tally.written());
      move(unfinished, part);
      withPart.add(task);
    } catch (IOException e) {
      throw notWritten();
    }
  }

  /**
   * Makes the table of the parts in their order, and lets it appear whole. An old table's passport
   * goes first: it must not stand beside the new one.
   */
  void join(List<FoldingTask> tasks) {
    Path whole = folder.resolve("table.tmp");
    List<Path> parts = tasks.stream().filter(withPart::contains).map(this::part).toList();
    if (!parts.stream().allMatch(Files::exists)) {
      throw new ProteomeException(Failure.NOT_WRITTEN, "a part is gone that was there");
    }
    try {
      if (join.isPresent()) {
        Files.deleteIfExists(whole);
        join.get().join(parts, whole);
      } else {
        oneAfterAnother(parts, whole);
      }
      FoldPassport.removeBeside(table);
      move(whole, table);
    } catch (IOException e) {
      throw notWritten();
    }
  }

  private void oneAfterAnother(List<Path> parts, Path whole) throws IOException {
    try (FileChannel channel = create(whole)) {
      OutputStream bytes = Channels.newOutputStream(channel);
      if (gzip) {
        try (PartGzip header = new PartGzip(new KeptOpen(bytes))) {
          header.write(SubstitutionRows.HEADER.getBytes(UTF_8));
        }
      } else {
        bytes.write(SubstitutionRows.HEADER.getBytes(UTF_8));
      }
      for (Path part : parts) {
        append(part, channel);
      }
      channel.force(false);
    }
  }

  private static void append(Path part, FileChannel target) throws IOException {
    try (FileChannel source = FileChannel.open(part)) {
      long at = 0;
      while (at < source.size()) {
        at += source.transferTo(at, source.size() - at, target);
      }
    }
  }

  /**
   * Removes what this class put there, and the folder if nothing else lies in it; the lock last, so
   * that nobody writes there meanwhile.
   */
  public void delete() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName()
            .toString()
            .matches("run|table\\.tmp|[0-9a-f]{40}\\.(part|tally).*")) {
          Files.delete(file);
        }
      }
      lock.remove();
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // The table is whole; a folder that stays costs space and nothing else.
    } finally {
      close();
    }
  }

  /** Where the table will be. */
  Path table() {
    return table;
  }

  private Path part(FoldingTask task) {
    return folder.resolve(digest(task.key()) + ".part");
  }

  private Path tally(FoldingTask task) {
    return folder.resolve(digest(task.key()) + ".tally");
  }

  private static String digest(String key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 20);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  /** Writes a small file whole. */
  static void write(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(unfinished, text);
    move(unfinished, file);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static ProteomeException notWritten() {
    return new ProteomeException(Failure.NOT_WRITTEN, "");
  }

  /** Frees the lock; parts stay, so that a later run goes on from them. */
  @Override
  public void close() {
    lock.close();
  }

  /** Fast compression: half the time of the usual level for a tenth more bytes. */
  private static final class PartGzip extends GZIPOutputStream {
    PartGzip(OutputStream out) throws IOException {
      super(out, 1 << 14);
      def.setLevel(Deflater.BEST_SPEED + 2);
    }
  }

  /** Passes everything on but the closing. */
  private static final class KeptOpen extends java.io.FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
