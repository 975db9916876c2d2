package org.origami.reports.drug;

/** How much a prescriber is to be interrupted; follows from the actions, by a documented rule. */
public enum Urgency {
  /** Nothing to change: no card. */
  NONE,
  INFORM,
  WARN,
  /** The drug should not be given. */
  STOP
}
