package org.origami.fhir.sandbox;

import java.util.List;

/** A pair of named alleles that the sandbox's laboratory found. */
record ReportedGenotype(String patient, String gene, String hgnc, String value, String date) {
  static List<ReportedGenotype> all() {
    return SandboxTable.read(
        "genotypes.tsv",
        row ->
            new ReportedGenotype(
                row.cell("patient"),
                row.cell("gene"),
                row.cell("hgnc"),
                row.cell("value"),
                row.cell("date")));
  }
}
