package org.origami.fhir.outbound;

import java.util.Arrays;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
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

/** Publishes every code that a report of ours may hold; made from the core's own words. */
public final class FoldingCodeSystem {
  private FoldingCodeSystem() {}

  /** A fresh resource at each call, equal each time. */
  public static CodeSystem resource() {
    var system = new CodeSystem();
    system.setId("folding");
    system
        .setUrl(OrigamiCanonical.FOLDING_CODES)
        .setName("OrigamiFolding")
        .setTitle("Folding assessment by Origami")
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(false)
        .setPublisher("Origami")
        .setDescription("Outcomes, reasons and figures of folding risk reports.")
        .setCaseSensitive(true)
        .setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
    system.setLanguage(Narratives.LANGUAGE);
    system.setText(Narratives.sentence("Codes that stand in folding risk reports by Origami."));
    terms(system);
    concepts(system, FlagReason.values(), FoldingCodes::of);
    concepts(system, PassReason.values(), FoldingCodes::of);
    concepts(system, Obstacle.values(), FoldingCodes::of);
    concepts(system, UnreadFinding.Reason.values(), FoldingCodes::of);
    concepts(system, FoldingRisk.values(), FoldingCodes::of);
    concepts(system, Mechanism.Kind.values(), FoldingCodes::of);
    concepts(system, ConditionAnswer.values(), FoldingCodes::of);
    concepts(system, ConditionReason.values(), FoldingCodes::of);
    concepts(system, ProteinFate.values(), FoldingCodes::of);
    concepts(system, TherapyMechanism.values(), FoldingCodes::of);
    concepts(system, Authorisation.Status.values(), FoldingCodes::of);
    system.setCount(system.getConcept().size());
    return system;
  }

  private static void terms(CodeSystem system) {
    for (var term : FoldingTerm.values()) {
      system.addConcept(concept(FoldingCodes.of(term)).setDefinition(term.definition()));
    }
  }

  private static <T> void concepts(CodeSystem system, T[] values, Function<T, Coding> coding) {
    Arrays.stream(values).map(coding).map(FoldingCodeSystem::concept).forEach(system::addConcept);
  }

  private static ConceptDefinitionComponent concept(Coding coding) {
    return new ConceptDefinitionComponent(coding.getCodeElement()).setDisplay(coding.getDisplay());
  }
}
