package org.origami.fhir.pharmacy;

import java.util.List;
import java.util.stream.Stream;
import org.origami.genomics.pgx.allele.AlleleDefinitions;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;
import org.origami.reports.drug.MedicationAdviser;
import org.origami.reports.risk.SourceNote;

/** The tables that guidance rests on; a guideline's own release stands beside each advice. */
public final class GuidanceSources {
  private GuidanceSources() {}

  /** From the alleles' positions to the drugs' rules; a site's table of products comes last. */
  public static List<SourceNote> of(MedicationAdviser adviser) {
    return Stream.of(
            Stream.of(AlleleDefinitions.bundled().passport()),
            PharmacogeneTables.bundled().passports().stream(),
            adviser.passports().stream())
        .flatMap(passports -> passports)
        .map(it -> new SourceNote(it.table(), it.release(), it.licence(), it.source()))
        .toList();
  }
}
