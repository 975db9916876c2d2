package org.origami.fhir.inbound;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.origami.genomics.variant.ReadingNote;

/**
 * A variant Observation with everything that points to it.
 *
 * @param remarks what was odd in pointing, in our own words
 */
record JoinedVariant(
    Observation variant,
    List<Observation> consequences,
    List<Observation> implications,
    List<ReadingNote> remarks) {
  JoinedVariant {
    consequences = List.copyOf(consequences);
    implications = List.copyOf(implications);
    remarks = List.copyOf(remarks);
  }

  JoinedVariant withRemark(String field, String remark) {
    var more = Stream.concat(remarks.stream(), Stream.of(new ReadingNote(field, remark))).toList();
    return new JoinedVariant(variant, consequences, implications, more);
  }
}
