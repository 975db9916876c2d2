package org.origami.fhir.cds.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.origami.fhir.vocabulary.OrigamiCanonical;

/**
 * Why a prescriber may go on against a card. Where HL7 has a code for it, that one is used; the
 * others are ours.
 */
public enum OverrideReason {
  /** HL7 ActCode: detected issue management. */
  ASSESSED_PATIENT("2", "Assessed Patient", When.ADVICE),
  MONITORING("9", "Instituted Ongoing Monitoring Program", When.ADVICE),
  OTHER_ACTION("8", "Other Action Taken", When.ADVICE),
  TOLERATED_BEFORE("Patient has taken this drug before and did well on it", When.ADVICE),
  DOSE_ALREADY_ADJUSTED("Dose is already adjusted to the genes", When.ADVICE),
  NO_SUITABLE_ALTERNATIVE("No suitable alternative for this patient", When.ADVICE),
  OTHER_PATIENT_GROUP("Advice is for other patients or another indication", When.ADVICE),
  RESULT_IN_DOUBT("Genetic result is in doubt", When.ADVICE),
  TEST_ORDERED("Genetic test is ordered", When.TEST),
  TESTED_ELSEWHERE("Result is known from elsewhere", When.TEST),
  TREATMENT_CANNOT_WAIT("Treatment cannot wait for the test", When.TEST),
  TEST_NOT_AVAILABLE("Genetic test is not available", When.TEST),
  PATIENT_DECLINES("Patient declines", When.ALWAYS);

  private enum When {
    ADVICE,
    TEST,
    ALWAYS
  }

  /** HL7's ActCode, whose detected issue management codes FHIR uses for mitigations too. */
  static final String HL7 = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  private final String system;
  private final String code;
  private final String display;
  private final When when;

  OverrideReason(String hl7, String display, When when) {
    this.system = HL7;
    this.code = hl7;
    this.display = display;
    this.when = when;
  }

  OverrideReason(String display, When when) {
    this.system = OrigamiCanonical.OVERRIDE_REASONS;
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.display = display;
    this.when = when;
  }

  public CardCoding coding() {
    return new CardCoding(system, code, display);
  }

  boolean own() {
    return system.equals(OrigamiCanonical.OVERRIDE_REASONS);
  }

  /** Against advice that the genes give. */
  static List<CardCoding> againstAdvice() {
    return those(When.ADVICE);
  }

  /** Against a test that is missing. */
  static List<CardCoding> againstTest() {
    return those(When.TEST);
  }

  private static List<CardCoding> those(When when) {
    return Arrays.stream(values())
        .filter(reason -> reason.when == when || reason.when == When.ALWAYS)
        .map(OverrideReason::coding)
        .toList();
  }

  /** Those that are ours to define. */
  static Stream<OverrideReason> ours() {
    return Arrays.stream(values()).filter(OverrideReason::own);
  }
}
