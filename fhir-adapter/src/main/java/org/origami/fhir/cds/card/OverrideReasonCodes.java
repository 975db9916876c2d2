package org.origami.fhir.cds.card;

import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.origami.fhir.vocabulary.OrigamiCanonical;

/** Publishes the override reasons that are ours. */
public final class OverrideReasonCodes {
  private OverrideReasonCodes() {}

  /** A fresh resource at each call, equal each time. */
  public static CodeSystem resource() {
    var system = new CodeSystem();
    system.setId("override-reason");
    system
        .setUrl(OrigamiCanonical.OVERRIDE_REASONS)
        .setName("OrigamiOverrideReason")
        .setTitle("Reasons to go on against a card of Origami")
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(false)
        .setPublisher("Origami")
        .setDescription("Override reasons of CDS Hooks cards, beside those of HL7's ActCode.")
        .setCaseSensitive(true)
        .setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    system.setLanguage("en");
    system.getText().setStatus(NarrativeStatus.GENERATED);
    system.getText().setDivAsString("<div>Override reasons of CDS Hooks cards by Origami.</div>");
    OverrideReason.ours()
        .map(OverrideReason::coding)
        .forEach(it -> system.addConcept().setCode(it.code()).setDisplay(it.display()));
    return system.setCount(system.getConcept().size());
  }
}
