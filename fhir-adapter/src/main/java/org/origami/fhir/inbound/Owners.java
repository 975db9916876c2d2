package org.origami.fhir.inbound;

import java.util.List;
import java.util.Optional;
import org.origami.fhir.inbound.SentResources.SentPatient;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Whose case this is, and which Observations are not part of it. */
final class Owners {
  private final Subjects subjects;
  private final List<Address> named;
  private final Optional<Address> patient;
  private final boolean mixed;

  private Owners(Subjects subjects, List<Address> named, Optional<Address> asked) {
    this.subjects = subjects;
    this.named = named;
    this.mixed = asked.isEmpty() && named.size() > 1;
    this.patient = asked.or(() -> named.stream().findFirst());
  }

  /**
   * @param asked the patient that was asked for; without one, the only one that is named
   */
  static Owners of(Optional<Address> asked, CaseIndex index, List<SentPatient> patients) {
    var subjects = new Subjects(patients);
    return new Owners(subjects, subjects.named(index.observations()), asked);
  }

  Optional<Refusal> refusal(Sent sent) {
    boolean foreign =
        mixed || subjects.belonging(sent, patient) == Subjects.Belonging.SOMEBODY_ELSE;
    return foreign ? Optional.of(new Refusal(Reason.OTHER_PATIENT, "subject")) : Optional.empty();
  }

  /** Whether the Observation leaves open whose it is. */
  boolean isSilent(Sent sent) {
    return subjects.belonging(sent, patient) == Subjects.Belonging.NOT_SAID;
  }

  List<String> named() {
    return named.stream().map(Address::value).toList();
  }
}
