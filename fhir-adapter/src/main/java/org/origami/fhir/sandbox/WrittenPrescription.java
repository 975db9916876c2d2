package org.origami.fhir.sandbox;

import java.util.List;

/** A prescription of the sandbox; a medicine in words only has no code. */
record WrittenPrescription(
    String id, String patient, String status, String medicine, String rxNorm, String how) {
  static List<WrittenPrescription> all() {
    return SandboxTable.read(
        "prescriptions.tsv",
        row ->
            new WrittenPrescription(
                row.cell("id"),
                row.cell("patient"),
                row.cell("status"),
                row.cell("medicine"),
                row.cell("rxnorm"),
                row.cell("how")));
  }
}
