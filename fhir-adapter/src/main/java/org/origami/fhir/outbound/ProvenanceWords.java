package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.origami.inference.FoldingEffort;
import org.origami.reports.risk.ReportProvenance;
import org.origami.reports.risk.SourceNote;

/** How a report was made, line by line. */
final class ProvenanceWords {
  private final ReportProvenance provenance;

  ProvenanceWords(ReportProvenance provenance) {
    this.provenance = provenance;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var maker = new Maker(provenance);
    var model = provenance.model();
    lines.add("Software: " + maker.software() + ".");
    lines.add(
        "Folding model: " + maker.model() + ", run by " + model.runtime() + " on " + provider());
    lines.add(effort(provenance.effort()));
    provenance.sources().stream().map(ProvenanceWords::source).forEach(lines::add);
    return lines;
  }

  private String provider() {
    var model = provenance.model();
    String name =
        switch (model.provider()) {
          case CPU -> "the CPU.";
          case CUDA -> "CUDA.";
          case RECORDED -> "recorded answers.";
        };
    return model.fallback().isBlank() ? name : name + " CUDA was not used: " + model.fallback();
  }

  private static String effort(FoldingEffort effort) {
    return String.format(
        Locale.ROOT,
        "Proteins folded: %d; remembered: %d. Estimated floating-point operations: %.2e."
            + " Wall time of the model: %.3f s.",
        effort.proteinsFolded(),
        effort.proteinsRemembered(),
        (double) effort.floatingPointOperations(),
        effort.wallTime().toNanos() / 1e9);
  }

  static String source(SourceNote source) {
    return "Source: "
        + source.name()
        + " "
        + source.version()
        + ", "
        + source.origin()
        + "; licence: "
        + source.licence()
        + ".";
  }
}
