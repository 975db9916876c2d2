package org.origami.genomics.vcf;

import htsjdk.tribble.TribbleException;
import htsjdk.variant.variantcontext.Allele;
import htsjdk.variant.variantcontext.Genotype;
import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFCodec;
import htsjdk.variant.vcf.VCFHeader;
import htsjdk.variant.vcf.VCFHeaderVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decodes a line by htsjdk, of which it is shown only what is used: so a file is not refused for a
 * field that nobody asked for, nor for a version that htsjdk does not know.
 */
final class RecordDecoder {
  private static final Pattern GENOTYPE =
      Pattern.compile("[/|]?(?:\\.|\\d{1,5})(?:[/|](?:\\.|\\d{1,5})){0,15}");

  private static final Pattern DEPTHS = Pattern.compile("(?:\\d{1,9}|\\.)(?:,(?:\\d{1,9}|\\.))+");

  private static final Pattern NO_DEPTH = Pattern.compile("0+");

  private static final Pattern NO_DEPTHS = Pattern.compile("0+(?:,0+)*");

  private static final Pattern BASES = Pattern.compile("[A-Za-z]+");

  private final VcfHeader header;
  private final VCFCodec codec = new VCFCodec();
  private final Map<String, Integer> namedSets = new HashMap<>();
  private final Map<String, SampleColumns> formats = new HashMap<>();

  RecordDecoder(VcfHeader header) {
    this.header = header;
    codec.setVCFHeader(new VCFHeader(Set.of(), header.samples()), VCFHeaderVersion.VCF4_2);
  }

  /**
   * @param chromosome with {@code chr}
   * @param last as the line's REF or END says
   */
  VcfRecord decode(RecordLine line, String chromosome, int last) {
    line.requireWidth();
    var columns = formats.computeIfAbsent(line.text(RecordLine.FORMAT), SampleColumns::new);
    var samples = new ArrayList<String[]>();
    var bare = new StringBuilder(chromosome).append('\t').append(line.text(RecordLine.POS));
    bare.append("\t.\t").append(reference(line)).append('\t').append(alternates(line));
    bare.append("\t.\t.\t.\tGT");
    for (int column : header.columns()) {
      var fields = columns.of(line.text(column));
      if (!GENOTYPE.matcher(fields[0]).matches()) {
        throw line.bad("GT in column " + (column + 1));
      }
      samples.add(fields);
      bare.append('\t').append(withoutLead(fields[0]));
    }
    return record(
        line, chromosome, last, columns.genotype() >= 0, decode(line, bare.toString()), samples);
  }

  private static String reference(RecordLine line) {
    var bases = line.text(RecordLine.REF).toUpperCase(Locale.ROOT);
    if (bases.isEmpty() || !VcfRecord.isBases(bases)) {
      throw line.bad("REF");
    }
    return bases;
  }

  /** Bases in upper case; what stands in angles or brackets as it is. */
  private static String alternates(RecordLine line) {
    var text = line.text(RecordLine.ALT);
    if (text.isEmpty()) {
      throw line.bad("ALT");
    }
    var each = text.split(",", -1);
    for (int i = 0; i < each.length; i++) {
      each[i] = BASES.matcher(each[i]).matches() ? each[i].toUpperCase(Locale.ROOT) : each[i];
    }
    return String.join(",", each);
  }

  /** VCF 4.4 lets a genotype begin with its first separator. */
  private static String withoutLead(String genotype) {
    char first = genotype.charAt(0);
    return first == '/' || first == '|' ? genotype.substring(1) : genotype;
  }

  private VariantContext decode(RecordLine line, String bare) {
    try {
      var decoded = codec.decode(bare);
      // Genotypes are decoded when the first is asked for.
      decoded.getGenotype(0);
      return decoded;
    } catch (TribbleException | IllegalArgumentException | IllegalStateException e) {
      throw line.bad("REF, ALT or GT");
    }
  }

  private VcfRecord record(
      RecordLine line,
      String chromosome,
      int last,
      boolean typed,
      VariantContext decoded,
      List<String[]> samples) {
    var alleles = decoded.getAlleles();
    var calls = new ArrayList<SampleCall>(samples.size());
    for (int i = 0; i < samples.size(); i++) {
      calls.add(call(decoded.getGenotype(i), alleles, samples.get(i)));
    }
    var filter = line.text(RecordLine.FILTER);
    return new VcfRecord(
        chromosome,
        decoded.getStart(),
        decoded.getReference().getBaseString(),
        decoded.getAlternateAlleles().stream().map(Allele::getDisplayString).toList(),
        last,
        filter.equals("PASS") || filter.equals("."),
        typed,
        calls);
  }

  private SampleCall call(Genotype genotype, List<Allele> alleles, String[] fields) {
    var copies = genotype.getAlleles().stream().map(it -> index(it, alleles)).toList();
    return new SampleCall(
        copies,
        genotype.isPhased(),
        phaseSet(fields[1]),
        noReads(fields[2], fields[3]),
        copies.stream().distinct().count() > 1 && readsOfOneAllele(fields[3]));
  }

  /** Some writers fill in 0/0 for a place that nobody read. */
  private static boolean noReads(String depth, String alleleDepths) {
    return NO_DEPTH.matcher(depth).matches() || NO_DEPTHS.matcher(alleleDepths).matches();
  }

  /** Whether allele depths (AD) are given and reads were seen of one allele alone. */
  private static boolean readsOfOneAllele(String depths) {
    var counts = depths.split(",", -1);
    return DEPTHS.matcher(depths).matches()
        && Arrays.stream(counts).filter(count -> !count.matches("0+|\\.")).count() == 1;
  }

  private static int index(Allele allele, List<Allele> alleles) {
    return allele.isNoCall() ? SampleCall.NOT_CALLED : alleles.indexOf(allele);
  }

  /** Some callers name their sets; a number of ours then stands for the name. */
  private OptionalInt phaseSet(String text) {
    if (text.isEmpty() || text.equals(".")) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.of(namedSets.computeIfAbsent(text, it -> -1 - namedSets.size()));
    }
  }

  /** The places of GT, PS, the depths and the alleles' depths among a record's FORMAT keys. */
  private record SampleColumns(
      int genotype, int phaseSet, int leastDepth, int depth, int alleleDepths) {
    SampleColumns(String format) {
      this(Arrays.asList(format.split(":", -1)));
    }

    private SampleColumns(List<String> keys) {
      this(
          keys.indexOf("GT"),
          keys.indexOf("PS"),
          keys.indexOf("MIN_DP"),
          keys.indexOf("DP"),
          keys.indexOf("AD"));
    }

    /** GT, PS, least depth and alleles' depths; empty where not given, a missing GT as a dot. */
    String[] of(String sample) {
      var fields = sample.split(":", -1);
      var called = field(fields, genotype);
      var least = field(fields, leastDepth);
      return new String[] {
        called.isEmpty() ? "." : called,
        field(fields, phaseSet),
        least.isEmpty() || least.equals(".") ? field(fields, depth) : least,
        field(fields, alleleDepths)
      };
    }

    private static String field(String[] fields, int at) {
      return at >= 0 && at < fields.length ? fields[at] : "";
    }
  }
}
