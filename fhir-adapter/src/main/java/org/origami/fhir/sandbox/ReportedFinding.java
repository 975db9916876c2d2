package org.origami.fhir.sandbox;

import java.util.List;

/** That a variant was looked for in a patient, and how it was found. */
record ReportedFinding(
    String patient, PublishedVariant variant, String status, String value, Carried carried) {

  /** How the patient carries it. */
  record Carried(String zygosity, String origin, String sampleFraction) {}

  static List<ReportedFinding> all() {
    var variants = PublishedVariant.all();
    return SandboxTable.read("findings.tsv", row -> of(row, variants));
  }

  private static ReportedFinding of(SandboxTable.Row row, List<PublishedVariant> variants) {
    var variant =
        variants.stream()
            .filter(it -> it.gene().symbol().equals(row.cell("gene")))
            .filter(it -> it.name().equals(row.cell("variant")))
            .findFirst()
            .orElseThrow();
    return new ReportedFinding(
        row.cell("patient"),
        variant,
        row.cell("status"),
        row.cell("value"),
        new Carried(row.cell("zygosity"), row.cell("origin"), row.cell("sample")));
  }

  /** A pair of named alleles is sent as a genotype, everything else as a variant. */
  boolean isGenotype() {
    return value.startsWith("*");
  }
}
