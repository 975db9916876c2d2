package org.origami.fhir.sandbox;

import java.util.List;

/**
 * A published variant, as a laboratory would report it. A cell without text is a fact that the
 * sandbox's laboratory did not send.
 */
record PublishedVariant(Gene gene, String name, Names names, Opinion opinion) {

  /** The gene with its reference sequences. */
  record Gene(String symbol, String hgnc, String transcript, String protein) {}

  /** What the variant is called. */
  record Names(String coding, String protein, String dbSnp) {}

  /** What is known of it: how common it is and what it does. */
  record Opinion(String frequency, String significance, String condition) {}

  static List<PublishedVariant> all() {
    var genes =
        SandboxTable.read(
            "genes.tsv",
            row ->
                new Gene(
                    row.cell("gene"),
                    row.cell("hgnc"),
                    row.cell("transcript"),
                    row.cell("protein")));
    return SandboxTable.read("variants.tsv", row -> of(row, genes));
  }

  private static PublishedVariant of(SandboxTable.Row row, List<Gene> genes) {
    var gene =
        genes.stream().filter(it -> it.symbol().equals(row.cell("gene"))).findFirst().orElseThrow();
    return new PublishedVariant(
        gene,
        row.cell("variant"),
        new Names(row.cell("coding"), row.cell("protein"), row.cell("dbsnp")),
        new Opinion(row.cell("frequency"), row.cell("significance"), row.cell("condition")));
  }
}
