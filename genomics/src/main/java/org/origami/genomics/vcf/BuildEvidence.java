package org.origami.genomics.vcf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.vcf.VcfException.Failure;

/**
 * What a file says of its genome build: contig lengths before names, names before the path of the
 * reference, and last the REF bases themselves.
 */
final class BuildEvidence {
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:grch|ncbi)_?3[67]|hg_?1[89]|\\bb3[67]\\b|hs37|g1k_v37|chm13|t2t",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS =
      Pattern.compile("grch_?38|hg_?38|\\bb38\\b|hs38", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTIG_ID = key("ID");
  private static final Pattern CONTIG_LENGTH = key("length");
  private static final Pattern CONTIG_ASSEMBLY = key("assembly");

  /** So many disagreeing loci are no slip of the laboratory. */
  private static final int FEW = 3;

  private static final int MANY = 10;

  private final String file;
  private final List<String> against = new ArrayList<>();
  private boolean lengthsAgree;
  private boolean namesAgree;
  private int agreeing;
  private int disagreeing;

  BuildEvidence(String file) {
    this.file = file;
  }

  private static Pattern key(String name) {
    return Pattern.compile("[<,]" + name + "=\"?([^\",>]*)");
  }

  /** A line that begins with {@code ##contig=}. */
  void contig(String line) {
    var id = value(CONTIG_ID, line);
    if (id == null) {
      return;
    }
    contigName(id);
    var length = value(CONTIG_LENGTH, line);
    var chromosome = Chromosomes.canonical(id);
    if (length != null && chromosome.isPresent()) {
      boolean same = length.equals(Integer.toString(Chromosomes.length(chromosome.get())));
      lengthsAgree |= same;
      if (!same) {
        against.add("the length of contig " + chromosome.get() + " is another build's");
      }
    }
    var assembly = value(CONTIG_ASSEMBLY, line);
    if (assembly != null) {
      name(assembly, "the header's assembly names another build");
    }
  }

  /** Of a contig line or a record. */
  void contigName(String name) {
    if (Chromosomes.isOfAnotherBuild(name)) {
      against.add("the RefSeq names of the contigs are another build's");
    }
  }

  /** A line that begins with {@code ##reference=} or {@code ##assembly=}. */
  void reference(String line) {
    name(line, "the header's reference names another build");
  }

  private void name(String text, String words) {
    namesAgree |= THIS.matcher(text).find();
    if (OTHER.matcher(text).find() && !THIS.matcher(text).find()) {
      against.add(words);
    }
  }

  private static @Nullable String value(Pattern key, String line) {
    var found = key.matcher(line);
    return found.find() ? found.group(1) : null;
  }

  /** Refuses what the header alone decides. */
  void checkHeader() {
    // A lifted file keeps the old path of its reference beside the new contigs.
    var decisive =
        lengthsAgree ? against.stream().filter(it -> it.contains("length")).findFirst() : first();
    decisive.ifPresent(
        words -> {
          throw new VcfException(Failure.OTHER_BUILD, file, words);
        });
  }

  private Optional<String> first() {
    return against.stream().findFirst();
  }

  /** A record at a wanted locus. */
  void base(boolean agrees) {
    agreeing += agrees ? 1 : 0;
    disagreeing += agrees ? 0 : 1;
  }

  /**
   * Refuses what the whole file decides.
   *
   * @param genotypes whether anything was read
   */
  void checkBases(boolean genotypes) {
    boolean stated = lengthsAgree || namesAgree;
    int all = agreeing + disagreeing;
    boolean wrong =
        stated
            ? disagreeing >= MANY && 2 * disagreeing > all
            : disagreeing >= FEW && 4 * disagreeing > all;
    if (wrong) {
      throw new VcfException(
          Failure.REFERENCE_DISAGREES, file, "at " + disagreeing + " of " + all + " loci");
    }
    if (genotypes && !stated && agreeing <= disagreeing) {
      throw new VcfException(
          Failure.BUILD_NOT_STATED,
          file,
          "add ##contig lines with the lengths or ##reference=GRCh38");
    }
  }
}
