package org.origami.fhir.outbound;

import java.util.Arrays;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.fhir.vocabulary.OrigamiCanonical;
import org.origami.genomics.pgx.CallNote;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.Strength;
import org.origami.reports.drug.Urgency;

/** Publishes every code that medication guidance may hold; made from the core's own words. */
public final class PharmacyCodeSystem {
  private PharmacyCodeSystem() {}

  /** A fresh resource at each call, equal each time. */
  public static CodeSystem resource() {
    var system = new CodeSystem();
    system.setId("pharmacy");
    system
        .setUrl(OrigamiCanonical.PHARMACY_CODES)
        .setName("OrigamiPharmacy")
        .setTitle("Medication guidance by Origami")
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(false)
        .setPublisher("Origami")
        .setDescription("Outcomes, actions, strengths and remarks of medication guidance.")
        .setCaseSensitive(true)
        .setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    system.setLanguage(Narratives.LANGUAGE);
    system.setText(Narratives.sentence("Codes that stand in medication guidance by Origami."));
    for (var term : PharmacyTerm.values()) {
      system.addConcept(concept(PharmacyCodes.of(term)).setDefinition(term.definition()));
    }
    concepts(system, PharmacyCodes.Outcome.values(), PharmacyCodes::of);
    concepts(system, ActionKind.values(), PharmacyCodes::of);
    concepts(system, Strength.values(), PharmacyCodes::of);
    concepts(system, Urgency.values(), PharmacyCodes::of);
    concepts(system, CallNote.Kind.values(), PharmacyCodes::of);
    concepts(system, DrugGuidance.NoGuideline.Reason.values(), PharmacyCodes::of);
    concepts(system, UnreadPrescription.Reason.values(), PharmacyCodes::of);
    system.setCount(system.getConcept().size());
    return system;
  }

  private static <T> void concepts(CodeSystem system, T[] values, Function<T, Coding> coding) {
    Arrays.stream(values).map(coding).map(PharmacyCodeSystem::concept).forEach(system::addConcept);
  }

  private static ConceptDefinitionComponent concept(Coding coding) {
    return new ConceptDefinitionComponent(coding.getCodeElement()).setDisplay(coding.getDisplay());
  }
}
