package org.origami.genomics.vcf;

import static java.nio.charset.StandardCharsets.UTF_8;

import htsjdk.samtools.util.BlockCompressedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.origami.genomics.pgx.Locus;
import org.origami.genomics.pgx.SampleGenotypes;

/** Invented VCF files, and the loci that the tests ask for. */
final class SyntheticVcf {
  static final String CONTIG = "##contig=<ID=chr10,length=133797422>";

  /** chr10: a base at 100, a deletion at 200, a repeat at 300, an insertion at 400. */
  static final WantedLoci LOCI =
      WantedLoci.of(
          Map.of(
              at(100), "G",
              at(110), "C",
              at(200), "TG",
              at(300), "CAT",
              at(400), "T",
              at(500), "CAATGGAAAGA",
              at(505), "G",
              at(600), "TC"));

  private SyntheticVcf() {}

  static Locus at(int position) {
    return new Locus("chr10", position);
  }

  /** A file on GRCh38 with one sample for each genotype of its first record. */
  static String file(String... records) {
    return with(CONTIG, records);
  }

  /**
   * @param header lines of the header
   * @param records with single spaces where tabs go
   */
  static String with(String header, String... records) {
    int samples = records.length == 0 ? 1 : records[0].split(" ").length - 9;
    var names = IntStream.rangeClosed(1, samples).mapToObj(i -> "S" + i);
    return "##fileformat=VCFv4.2\n"
        + (header.isEmpty() ? "" : header + "\n")
        + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t"
        + names.collect(Collectors.joining("\t"))
        + "\n"
        + List.of(records).stream()
            .map(it -> it.replace(' ', '\t') + "\n")
            .collect(Collectors.joining());
  }

  /** POS REF ALT FORMAT SAMPLE…, with what nobody asks for filled in. */
  static String record(String words) {
    var parts = words.split(" ", 4);
    return "chr10 " + parts[0] + " . " + parts[1] + " " + parts[2] + " . PASS . " + parts[3];
  }

  static String records(String... words) {
    return file(List.of(words).stream().map(SyntheticVcf::record).toArray(String[]::new));
  }

  static VcfSamples read(byte[] bytes) {
    return new VcfReader(LOCI, false)
        .read("some.vcf", new ByteArrayInputStream(bytes), VcfReader.ALL);
  }

  static VcfSamples read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static SampleGenotypes first(String text) {
    return read(text).sample(0);
  }

  /** What is known of a locus: {@code A/G}, {@code A|G}, a reason, or a dash. */
  static String said(SampleGenotypes sample, int position) {
    var locus = at(position);
    var withheld = sample.withheld().get(locus);
    return sample
        .at(locus)
        .map(it -> String.join(it.phased() ? "|" : "/", it.alleles()))
        .orElse(withheld == null ? "-" : withheld.name());
  }

  static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** By htsjdk, as bgzip writes it. */
  static byte[] bgzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var blocks = new BlockCompressedOutputStream(bytes, (Path) null)) {
      blocks.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
