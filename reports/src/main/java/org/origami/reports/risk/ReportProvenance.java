package org.origami.reports.risk;

import java.util.List;
import org.origami.inference.FoldingEffort;
import org.origami.inference.ModelIdentity;

/** What made a report: software, model, data and what it cost. */
public record ReportProvenance(
    String softwareVersion, ModelIdentity model, FoldingEffort effort, List<SourceNote> sources) {
  public ReportProvenance {
    sources = List.copyOf(sources);
  }
}
