package org.origami.fhir.outbound;

import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.LoincAnswer;
import org.origami.genomics.variant.CodedValue;

/** Codeable concepts of the standards' systems, and those that a sender gave. */
final class Concepts {
  /** Forms of a system that FHIR's rules on {@code uri} and {@code oid} let stand. */
  private static final Pattern SYSTEM =
      Pattern.compile(
          "https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"
              + "|urn:oid:[0-2](\\.(0|[1-9][0-9]*))+"
              + "|urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Pattern CODE = Pattern.compile("\\S+( \\S+)*");

  private Concepts() {}

  /** A LOINC term with our words as text: displays change between LOINC releases, codes do not. */
  static CodeableConcept loinc(String code, String text) {
    return new CodeableConcept(new Coding().setSystem(Loinc.SYSTEM).setCode(code)).setText(text);
  }

  static CodeableConcept answer(LoincAnswer answer) {
    return new CodeableConcept(new Coding(Loinc.SYSTEM, answer.code(), answer.display()))
        .setText(answer.display());
  }

  /** A code of Genomics Reporting that waits for a place in LOINC. */
  static CodeableConcept pending(String code, String text) {
    return new CodeableConcept(new Coding().setSystem(GenomicsReporting.TBD_CODES).setCode(code))
        .setText(text);
  }

  static CodeableConcept hgvs(String name) {
    return new CodeableConcept(new Coding(GenomicsReporting.HGVS, name, name));
  }

  /**
   * What the sender gave. A system or code that FHIR does not let stand goes into the text, so that
   * nothing is lost and the resource stays valid.
   */
  static CodeableConcept sent(CodedValue value) {
    String system = PlainText.of(value.system());
    String code = PlainText.of(value.code());
    String display = PlainText.of(value.display());
    var concept = new CodeableConcept();
    if (SYSTEM.matcher(system).matches() && CODE.matcher(code).matches()) {
      var coding = new Coding().setSystem(system).setCode(code);
      concept.addCoding(display.isEmpty() ? coding : coding.setDisplay(display));
      return concept.setText(display.isEmpty() ? code : display);
    }
    String name = (system + " " + code).strip();
    String words =
        display.isEmpty() || name.isEmpty() ? display + name : display + " (" + name + ")";
    return concept.setText(words);
  }
}
