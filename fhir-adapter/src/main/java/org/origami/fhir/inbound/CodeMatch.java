package org.origami.fhir.inbound;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.genomics.variant.CodedValue;

/** Whether a code names something: by any coding, else by its words alone. */
final class CodeMatch {
  /** LOINC, as its own address, a frequent misspelling of it, and its OID. */
  private static final Set<String> LOINC =
      Set.of(Loinc.SYSTEM, "https://loinc.org", "urn:oid:2.16.840.1.113883.6.1");

  private CodeMatch() {}

  static boolean matches(CodeableConcept concept, Collection<String> codes, String words) {
    var sent = Concept.of(concept);
    if (sent.codings().stream().anyMatch(coding -> matches(coding, codes))) {
      return true;
    }
    // Words count only where no coding says otherwise.
    return sent.codings().stream().allMatch(coding -> coding.code().isEmpty())
        && sent.words().anyMatch(text -> text.toLowerCase(Locale.ROOT).equals(words));
  }

  private static boolean matches(CodedValue coding, Collection<String> codes) {
    if (!codes.contains(coding.code())) {
      return false;
    }
    boolean loincCode = Character.isDigit(coding.code().charAt(0));
    return !loincCode || coding.system().isEmpty() || LOINC.contains(coding.system());
  }
}
