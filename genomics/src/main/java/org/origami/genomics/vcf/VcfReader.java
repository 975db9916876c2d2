package org.origami.genomics.vcf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.vcf.VcfException.Failure;
import org.origami.genomics.vcf.WantedLoci.OnChromosome;

/**
 * Reads VCF files, plain, gzipped or bgzipped, line by line, and keeps the wanted loci;
 * docs/pharmacy.md says what is done with what. Safe for use by many threads.
 *
 * @param heedFilters whether records that failed a filter are withheld; else FILTER is not looked
 *     at, as PharmCAT documents
 */
public record VcfReader(WantedLoci loci, boolean heedFilters) {
  /** Of every sample. */
  public static final Predicate<String> ALL = name -> true;

  /**
   * Reads a file.
   *
   * @param samples which to keep
   * @throws VcfException where the file cannot be used
   */
  public VcfSamples read(String name, Path path, Predicate<String> samples) {
    if (Files.isDirectory(path)) {
      throw new VcfException(Failure.NOT_READABLE, name, "it is a folder");
    }
    try (var in = Files.newInputStream(path)) {
      return read(name, in, samples);
    } catch (NoSuchFileException e) {
      throw new VcfException(Failure.NOT_READABLE, name, "there is no such file");
    } catch (AccessDeniedException e) {
      throw new VcfException(Failure.NOT_READABLE, name, "it may not be read");
    } catch (IOException e) {
      throw new VcfException(Failure.NOT_READABLE, name, "");
    }
  }

  /** Reads a stream to its end and closes it. */
  public VcfSamples read(String name, InputStream bytes, Predicate<String> samples) {
    try (var lines = VcfLines.open(name, bytes)) {
      var header = VcfHeader.read(name, lines, samples);
      if (header.samples().isEmpty()) {
        throw new VcfException(Failure.NO_SUCH_SAMPLE, name, "");
      }
      header.build().checkHeader();
      return new Pass(name, lines, header).run();
    }
  }

  /** One reading of one file. */
  private final class Pass {
    private final String name;
    private final VcfLines lines;
    private final VcfHeader header;
    private final RecordLine line;
    private final RecordDecoder decoder;
    private final LocusTally tally;
    private byte @Nullable [] chromosomeBytes;
    private String chromosome = "";
    private @Nullable OnChromosome wanted;

    Pass(String name, VcfLines lines, VcfHeader header) {
      this.name = name;
      this.lines = lines;
      this.header = header;
      line = new RecordLine(lines, header.width());
      decoder = new RecordDecoder(header);
      tally = new LocusTally(loci, header, heedFilters);
    }

    VcfSamples run() {
      while (lines.advance()) {
        if (!lines.isBlank() && !lines.startsWith('#')) {
          line.begin();
          take();
        }
      }
      tally.finish(name);
      return tally.samples();
    }

    private void take() {
      enterChromosome();
      int position = line.position();
      if (!lines.complete()) {
        // A last line without its end may be cut short.
        line.requireWidth();
      }
      if (wanted == null) {
        return;
      }
      int last = position + Math.max(line.length(RecordLine.REF), 1) - 1;
      if (mayBeBlock()) {
        last = Math.max(last, line.lastByInfo());
      }
      if (wanted.anyWithin(position, last)) {
        tally.add(decoder.decode(line, chromosome, last), wanted);
      }
    }

    /** Of a deletion or duplication END says what is gone or twofold, not what was looked at. */
    private boolean mayBeBlock() {
      byte first = line.first(RecordLine.ALT);
      return first == '.' || (first == '<' && isAnyOther(line.text(RecordLine.ALT)));
    }

    private boolean isAnyOther(String alternate) {
      return alternate.equals("<NON_REF>") || alternate.equals("<*>") || alternate.equals("<X>");
    }

    private void enterChromosome() {
      if (line.is(RecordLine.CHROM, chromosomeBytes)) {
        return;
      }
      chromosomeBytes = line.copy(RecordLine.CHROM);
      var text = new String(chromosomeBytes, StandardCharsets.UTF_8);
      header.build().contigName(text);
      header.build().checkHeader();
      chromosome = Chromosomes.canonical(text).orElse("");
      wanted = chromosome.isEmpty() ? null : loci.on(chromosome);
    }
  }
}
