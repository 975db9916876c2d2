package org.origami.genomics.vcf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.origami.genomics.vcf.VcfException.Failure;

/**
 * What is needed of a VCF's header.
 *
 * @param samples the kept ones, in the file's order
 * @param columns the place of each kept sample among the tab-separated columns
 * @param width how many columns each record has
 */
record VcfHeader(List<String> samples, List<Integer> columns, int width, BuildEvidence build) {
  private static final int FIRST_SAMPLE = 9;
  private static final String COLUMNS = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";
  private static final String BINARY = "BCF";

  /** Reads up to and with the line of column names. */
  static VcfHeader read(String file, VcfLines lines, Predicate<String> wanted) {
    if (!lines.advance()) {
      throw new VcfException(Failure.NOT_VCF, file, "it is empty");
    }
    requireVcf(file, lines.text());
    var build = new BuildEvidence(file);
    while (lines.advance()) {
      if (!lines.startsWith('#')) {
        break;
      }
      var line = lines.text();
      if (!line.startsWith("##")) {
        return columns(lines, line, build, wanted);
      }
      if (line.startsWith("##contig=")) {
        build.contig(line);
      } else if (line.startsWith("##reference=") || line.startsWith("##assembly=")) {
        build.reference(line);
      }
    }
    throw new VcfException(Failure.NO_HEADER_LINE, file, "");
  }

  private static void requireVcf(String file, String first) {
    var line = first.startsWith("\uFEFF") ? first.substring(1) : first;
    if (line.startsWith(BINARY)) {
      throw new VcfException(Failure.NOT_VCF, file, "it is BCF; bcftools view makes a VCF of it");
    }
    if (!line.startsWith("##fileformat=VCF")) {
      throw new VcfException(Failure.NOT_VCF, file, "its first line is not ##fileformat=VCF");
    }
  }

  private static VcfHeader columns(
      VcfLines lines, String line, BuildEvidence build, Predicate<String> wanted) {
    if (!line.equals(COLUMNS) && !line.startsWith(COLUMNS + "\t")) {
      throw lines.refusal(Failure.NO_HEADER_LINE, "the names of the columns are not VCF's");
    }
    var names = line.split("\t", -1);
    if (names.length <= FIRST_SAMPLE || !names[FIRST_SAMPLE - 1].equals("FORMAT")) {
      throw lines.refusal(Failure.NO_SAMPLES, "");
    }
    var seen = new HashSet<String>();
    var samples = new ArrayList<String>();
    var columns = new ArrayList<Integer>();
    for (int i = FIRST_SAMPLE; i < names.length; i++) {
      if (names[i].isBlank() || !seen.add(names[i])) {
        throw lines.refusal(Failure.SAMPLE_TWICE, "column " + (i + 1));
      }
      if (wanted.test(names[i])) {
        samples.add(names[i]);
        columns.add(i);
      }
    }
    return new VcfHeader(List.copyOf(samples), List.copyOf(columns), names.length, build);
  }

  @Override
  public String toString() {
    return samples.size() + " samples";
  }
}
