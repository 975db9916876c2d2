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
  private final boolean searched;

  private Owners(
      Subjects subjects, List<Address> named, Optional<Address> asked, boolean searched) {
    this.searched = searched;
    this.subjects = subjects;
    this.named = named;
    this.mixed = asked.isEmpty() && named.size() > 1;
    this.patient = asked.or(() -> named.stream().findFirst());
  }

  /**
   * @param asked the patient that was asked for; without one, the only one that is named
   * @param searched whether a server found the Observations by this patient, and so compared the
   *     identifiers that we cannot
   */
  static Owners of(
      Optional<Address> asked, boolean searched, CaseIndex index, List<SentPatient> patients) {
    var subjects = new Subjects(patients);
    return new Owners(subjects, subjects.named(index.observations()), asked, searched);
  }

  Optional<Refusal> refusal(Sent sent) {
    var reason = mixed ? Optional.of(Reason.OTHER_PATIENT) : reason(sent);
    return reason
        .map(it -> new Refusal(it, "subject"))
        .or(
            () ->
                subjects.isAboutAnother(sent)
                    ? Optional.of(new Refusal(Reason.OTHER_FOCUS, "focus"))
                    : Optional.empty());
  }

  private Optional<Reason> reason(Sent sent) {
    return switch (subjects.belonging(sent, patient)) {
      case THE_PATIENT, NOT_SAID -> Optional.empty();
      case BY_IDENTIFIER -> searched ? Optional.empty() : Optional.of(Reason.PATIENT_NOT_PROVEN);
      case SOMEBODY_ELSE -> Optional.of(Reason.OTHER_PATIENT);
    };
  }

  /** Whether the Observation leaves open whose it is. */
  boolean isSilent(Sent sent) {
    var belonging = subjects.belonging(sent, patient);
    return belonging == Subjects.Belonging.NOT_SAID
        || belonging == Subjects.Belonging.BY_IDENTIFIER;
  }

  List<String> named() {
    return named.stream().map(Address::value).toList();
  }
}
