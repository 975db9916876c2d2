package org.origami.fhir.outbound;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.genomics.pgx.CallNote;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.Strength;
import org.origami.reports.drug.Urgency;

/** Codings of Origami's pharmacy code system; each kind of word has a prefix of its own. */
public final class PharmacyCodes {
  /** The outcomes of a question about a drug that stand as coded notes of the report. */
  enum Outcome {
    TEST_FIRST,
    NO_RECOMMENDATION
  }

  private PharmacyCodes() {}

  static Coding of(PharmacyTerm term) {
    return coding(term.code(), term.display());
  }

  static CodeableConcept concept(PharmacyTerm term) {
    return new CodeableConcept(of(term)).setText(term.display());
  }

  /** Such as {@code action-use-alternative}. */
  public static Coding of(ActionKind kind) {
    return coding("action", kind);
  }

  public static Coding of(Urgency urgency) {
    return coding("urgency", urgency);
  }

  public static Coding of(Strength strength) {
    return coding("strength", strength);
  }

  static Coding of(CallNote.Kind kind) {
    return coding("call", kind);
  }

  static Coding of(UnreadPrescription.Reason reason) {
    return coding("prescription-" + hyphened(reason), reason.words());
  }

  static Coding of(DrugGuidance.NoGuideline.Reason reason) {
    return coding("lookup", reason);
  }

  static Coding of(Outcome outcome) {
    return coding("outcome", outcome);
  }

  private static Coding coding(String prefix, Enum<?> constant) {
    return coding(prefix + "-" + hyphened(constant), words(constant));
  }

  /** Such as {@code use alternative}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Coding coding(String code, String display) {
    return new Coding(OrigamiCanonical.PHARMACY_CODES, code, display);
  }

  private static String hyphened(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
