package org.origami.fhir.inbound;

/** What the laboratory found when it looked for the variant; LOINC 69548-6, list LL1971-2. */
enum Presence {
  PRESENT,
  ABSENT,
  NO_CALL,
  INDETERMINATE
}
