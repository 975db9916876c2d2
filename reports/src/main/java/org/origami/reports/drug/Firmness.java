package org.origami.reports.drug;

/** How firmly the guideline words an action. */
public enum Firmness {
  /** Do it. */
  DIRECT,
  /** Consider it. */
  CONSIDER,
  /** Only if the drug is used nevertheless. */
  IF_USED
}
