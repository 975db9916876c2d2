package org.origami.fhir.report;

import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.ServerRemark;
import org.origami.fhir.inbound.CaseReading;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** What a hospital's server answered, read whole: its remarks count as findings not read. */
public final class PulledFindings {
  private PulledFindings() {}

  public static CaseReading read(FindingsReader reader, HospitalFindings pulled) {
    return reader
        .readPulled(pulled.patient(), pulled.observations())
        .with(Reason.SERVER_REMARK, pulled.remarks().stream().map(ServerRemark::field).toList());
  }
}
