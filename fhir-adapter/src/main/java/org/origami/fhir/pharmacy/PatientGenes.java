package org.origami.fhir.pharmacy;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.client.ServerRemark;
import org.origami.fhir.inbound.GeneReading;
import org.origami.fhir.inbound.GeneResultsReader;
import org.origami.genomics.variant.UnreadFinding.Reason;

/**
 * What is known of a patient's pharmacogenes: pulled from a hospital, or read from resources that
 * were sent along.
 *
 * <p>Safe for concurrent use.
 */
public final class PatientGenes {
  private final GeneResultsReader reader;

  public PatientGenes(GeneResultsReader reader) {
    this.reader = reader;
  }

  /** Everything that the hospital's server holds; its remarks count as results not read. */
  public GeneReading pull(PharmacyHospital hospital, PatientId patient) {
    return of(hospital.genes(patient));
  }

  /** What a pull brought. */
  public GeneReading of(HospitalFindings pulled) {
    return remarked(reader.readPulled(pulled.patient(), pulled.observations()), pulled.remarks());
  }

  /** With what a server remarked on an answer, told as results that were not read. */
  static GeneReading remarked(GeneReading reading, List<ServerRemark> remarks) {
    return reading.with(Reason.SERVER_REMARK, remarks.stream().map(ServerRemark::field).toList());
  }

  /**
   * What the resources say of one patient, such as the prefetch of a CDS Hooks request.
   *
   * @param patient such as {@code Patient/1} or an absolute address; results of others are unread
   */
  public GeneReading of(String patient, Collection<? extends Resource> sent) {
    return reader.readFor(patient, sent);
  }

  /** What the resources say of the one patient that they name; of several, nothing is read. */
  public GeneReading of(Collection<? extends Resource> sent) {
    return reader.read(sent);
  }
}
