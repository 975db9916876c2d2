package org.origami.fhir.inbound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.origami.genomics.hgvs.HgvsReader;

/** Reads the genomic Observations of one case. */
public final class FindingsReader {
  private final HgvsReader hgvs;

  public FindingsReader(HgvsReader hgvs) {
    this.hgvs = hgvs;
  }

  /**
   * Reads the findings of a known patient; Observations of anybody else are unread findings.
   *
   * @param patient such as {@code Patient/1} or an absolute address
   * @param resources Observations, or Bundles and Parameters that hold them, in any order
   */
  public CaseReading readFor(String patient, Collection<? extends Resource> resources) {
    return read(resources);
  }

  /**
   * Reads the findings of the one patient that the resources speak of. Where they speak of several,
   * nobody's findings are read: each is unread with the reason that it belongs to another patient.
   */
  public CaseReading read(Collection<? extends Resource> resources) {
    if (resources.isEmpty()) {
      return new CaseReading(List.of(), List.of(), Map.of(), List.of());
    }
    hgvs.read("");
    throw new UnsupportedOperationException("the readers follow");
  }
}
