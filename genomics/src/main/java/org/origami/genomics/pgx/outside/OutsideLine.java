package org.origami.genomics.pgx.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.sequence.GeneSymbol;

/**
 * One line of an outside call file, taken apart.
 *
 * @param sample empty where the file has no such column, or the line leaves it blank
 * @param fields gene, alleles, phenotype and activity score, as far as they were given
 */
record OutsideLine(Optional<String> sample, List<String> fields) {
  private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern LEADING_SYMBOL = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)(.*)");

  /** What parts a gene from alleles in the same field: a blank, or the star of the first allele. */
  private static final Pattern ALLELES_BEHIND = Pattern.compile("\\s+.+|\\*.+");

  OutsideLine {
    fields = List.copyOf(fields);
  }

  static OutsideLine of(String line, boolean sampleColumn, KnownAlleles known) {
    var fields = new ArrayList<>(split(line, sampleColumn ? 3 : 2));
    Optional<String> sample = Optional.empty();
    if (sampleColumn) {
      sample = Optional.of(fields.remove(0)).filter(name -> !name.isEmpty());
    }
    return new OutsideLine(sample, withGeneApart(fields, known));
  }

  /** At tabs; where an editor made blanks of them, at two or more, else at the first ones. */
  static List<String> split(String line, int most) {
    var text = line.contains("\t") ? line : line.strip();
    var parts = text.contains("\t") ? text.split("\t", -1) : BLANKS.split(text, -1);
    if (parts.length == 1) {
      parts = BLANK.split(text, most);
    }
    return Arrays.stream(parts).map(String::strip).toList();
  }

  private static List<String> withGeneApart(List<String> fields, KnownAlleles known) {
    var lead = LEADING_SYMBOL.matcher(fields.isEmpty() ? "" : fields.get(0));
    if (!lead.matches()
        || !ALLELES_BEHIND.matcher(lead.group(2)).matches()
        || known.gene(lead.group(1)).isEmpty()) {
      return fields;
    }
    var apart = new ArrayList<>(List.of(lead.group(1), lead.group(2).strip()));
    // An empty field of alleles is where these belong.
    boolean empty = fields.size() > 1 && fields.get(1).isEmpty();
    apart.addAll(fields.subList(empty ? 2 : 1, fields.size()));
    return apart;
  }

  /** What stands where the gene's symbol belongs. */
  String gene() {
    return fields.isEmpty() ? "" : fields.get(0);
  }

  /**
   * The gene that the line speaks of, even where it cannot be used: one of the tables that its
   * first field begins with, else whatever symbol stands there alone.
   */
  Optional<GeneSymbol> about(KnownAlleles known) {
    var lead = LEADING_SYMBOL.matcher(gene());
    return (lead.matches() ? known.gene(lead.group(1)) : Optional.<Pharmacogene>empty())
        .map(Pharmacogene::symbol)
        .or(() -> GeneSymbol.parse(gene()));
  }

  /** Empty where the field was left out, is blank or says {@code n/a}. */
  Optional<String> field(int index) {
    return fields.stream()
        .skip(index)
        .limit(1)
        .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase("n/a"))
        .findFirst();
  }

  /** A line may be about a patient, so printing shows its size only. */
  @Override
  public String toString() {
    return fields.size() + " fields";
  }
}
