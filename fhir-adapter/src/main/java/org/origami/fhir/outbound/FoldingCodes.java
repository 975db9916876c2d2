package org.origami.fhir.outbound;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.genomics.flag.FlagReason;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.inference.Obstacle;
import org.origami.inference.mechanism.Mechanism;
import org.origami.reports.risk.FoldingRisk;
import org.origami.reports.therapy.Authorisation;
import org.origami.reports.therapy.ConditionAnswer;
import org.origami.reports.therapy.ConditionReason;
import org.origami.reports.therapy.ProteinFate;
import org.origami.reports.therapy.TherapyMechanism;

/** Codings of Origami's own code system; each kind of reason has a prefix of its own. */
final class FoldingCodes {
  private FoldingCodes() {}

  static Coding of(FoldingTerm term) {
    return coding(term.code(), term.display());
  }

  static CodeableConcept concept(FoldingTerm term) {
    return new CodeableConcept(of(term)).setText(term.display());
  }

  static Coding of(FlagReason reason) {
    return coding("flag", reason, reason.words());
  }

  static Coding of(PassReason reason) {
    return coding("pass", reason, reason.words());
  }

  static Coding of(Obstacle obstacle) {
    return coding("obstacle", obstacle, obstacle.words());
  }

  static Coding of(UnreadFinding.Reason reason) {
    return coding("unread", reason, reason.words());
  }

  static Coding of(FoldingRisk risk) {
    return coding("risk", risk, risk.words());
  }

  static Coding of(Mechanism.Kind kind) {
    return coding("factor", kind, kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  static Coding of(ConditionAnswer answer) {
    return coding("condition", answer, answer.words());
  }

  static Coding of(ConditionReason reason) {
    return coding("reason", reason, reason.words());
  }

  static Coding of(ProteinFate fate) {
    return coding("fate", fate, fate.words());
  }

  static Coding of(TherapyMechanism mechanism) {
    return coding("mechanism", mechanism, mechanism.words());
  }

  static Coding of(Authorisation.Status status) {
    return coding("status", status, status.words());
  }

  private static Coding coding(String prefix, Enum<?> constant, String words) {
    return coding(prefix + "-" + hyphened(constant), words);
  }

  private static Coding coding(String code, String display) {
    return new Coding(OrigamiCanonical.FOLDING_CODES, code, display);
  }

  private static String hyphened(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
