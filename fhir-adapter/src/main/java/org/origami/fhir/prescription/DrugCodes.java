package org.origami.fhir.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.origami.fhir.prescription.UnreadPrescription.Reason;
import org.origami.fhir.vocabulary.Terminology;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.RxNormCode;

/** Gathers the codes by which drugs are looked up; codes of other systems are passed over. */
final class DrugCodes {
  /** By their addresses and their OIDs; a German address of ATC is in wide use. */
  private static final Set<String> RXNORM =
      Set.of(Terminology.RXNORM, "urn:oid:2.16.840.1.113883.6.88");

  private static final Set<String> ATC =
      Set.of(
          Terminology.ATC,
          "urn:oid:2.16.840.1.113883.6.73",
          "http://fhir.de/CodeSystem/bfarm/atc",
          "http://fhir.de/CodeSystem/dimdi/atc");

  private static final Pattern ATC_FORM =
      Pattern.compile("[A-Z](\\d{2}([A-Z]([A-Z](\\d{2})?)?)?)?");

  private final List<RxNormCode> rxNorm = new ArrayList<>();
  private final List<String> atc = new ArrayList<>();
  private boolean odd;

  void take(CodeableConcept concept) {
    for (var coding : concept.getCoding()) {
      String system = Objects.requireNonNullElse(coding.getSystem(), "");
      String code = Objects.requireNonNullElse(coding.getCode(), "").strip();
      if (RXNORM.contains(system)) {
        RxNormCode.parse(code).ifPresentOrElse(this::add, () -> odd = true);
      } else if (ATC.contains(system)) {
        add(code);
      }
    }
  }

  private void add(RxNormCode code) {
    if (!rxNorm.contains(code)) {
      rxNorm.add(code);
    }
  }

  private void add(String code) {
    if (!ATC_FORM.matcher(code).matches()) {
      odd = true;
    } else if (!atc.contains(code)) {
      atc.add(code);
    }
  }

  boolean isEmpty() {
    return rxNorm.isEmpty() && atc.isEmpty();
  }

  /** Takes another's codes in. */
  void take(DrugCodes other) {
    other.rxNorm.forEach(this::add);
    other.atc.forEach(this::add);
  }

  /**
   * Why nothing can be looked up by them; empty where something can.
   *
   * @param field where the codes were looked for
   */
  Optional<Refusal> lacking(String field) {
    return isEmpty()
        ? Refusal.of(odd ? Reason.CODE_NOT_READ : Reason.NO_CODE, field)
        : Optional.empty();
  }

  /**
   * Asks by these codes.
   *
   * @param ingredients whose codes stand among these, each by itself
   */
  DrugQuestion question(String reference, List<DrugCodes> ingredients) {
    return new DrugQuestion(
        rxNorm,
        atc,
        reference.isEmpty() ? Optional.empty() : Optional.of(reference),
        ingredients.stream().map(it -> it.question(reference, List.of())).toList());
  }
}
