package org.origami.fhir.inbound;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Type;

/** The components of one Observation; past it nothing is null, and each oddity is a note. */
final class Components {
  private final Observation observation;
  private final ReadingNotes notes;

  Components(Observation observation, ReadingNotes notes) {
    this.observation = observation;
    this.notes = notes;
  }

  /** The values of every component of this code, in the order sent. */
  List<Type> values(ComponentCode code) {
    var values = new ArrayList<Type>();
    for (var component : observation.getComponent()) {
      if (component.hasCode() && code.names(component.getCode()) && isUsable(component, code)) {
        values.add(component.getValue());
      }
    }
    return values;
  }

  private boolean isUsable(ObservationComponentComponent component, ComponentCode code) {
    if (component.hasModifierExtension()) {
      notes.lost(code, "an extension changes its meaning in a way that is not known here");
    } else if (component.hasDataAbsentReason()) {
      notes.lost(code, "the sender says that there is no value");
    } else if (!component.hasValue()) {
      notes.lost(code, "the component has no value");
    } else {
      return true;
    }
    return false;
  }

  /** The values as concepts; one that is no concept is lost, with a note. */
  List<Concept> concepts(ComponentCode code) {
    var concepts = new ArrayList<Concept>();
    for (Type value : values(code)) {
      Concept.of(value)
          .filter(concept -> !concept.isEmpty())
          .ifPresentOrElse(
              concepts::add, () -> notes.lost(code, "the value is not in the form of a concept"));
    }
    return concepts;
  }

  ReadingNotes notes() {
    return notes;
  }
}
