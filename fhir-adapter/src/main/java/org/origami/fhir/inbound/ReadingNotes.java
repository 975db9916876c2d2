package org.origami.fhir.inbound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.origami.genomics.variant.ReadingNote;

/** Collects what a reader of the report should know of one finding. */
final class ReadingNotes {
  private final Set<ReadingNote> notes = new LinkedHashSet<>();
  private final Set<ComponentCode> lost = new LinkedHashSet<>();

  /** Something was tolerated, or is odd; nothing was lost. */
  void remark(String field, String remark) {
    notes.add(new ReadingNote(field, remark));
  }

  void remark(ComponentCode component, String remark) {
    remark(component.field(), remark);
  }

  /** A component's value could not be used. */
  void lost(ComponentCode component, String remark) {
    lost.add(component);
    remark(component, remark);
  }

  /** The components of which a value could not be used, in the order met. */
  List<ComponentCode> lost() {
    return List.copyOf(lost);
  }

  List<ReadingNote> all() {
    return List.copyOf(notes);
  }
}
