package org.origami.reports.drug;

/** The coded actions that recommendations are made of. */
public enum ActionKind {
  /** Genes give no reason to change anything. */
  STANDARD_DOSING,
  REDUCE_DOSE,
  INCREASE_DOSE,
  /** Do not exceed, or start at, a stated dose. */
  LIMIT_DOSE,
  SLOWER_TITRATION,
  /** The dose comes out of a published algorithm that takes the genes in. */
  DOSE_BY_ALGORITHM,
  AVOID,
  USE_ALTERNATIVE,
  /** Use with care and watch for the harm that the implication names. */
  USE_WITH_CAUTION,
  MONITOR_DRUG_LEVEL,
  MONITOR_RESPONSE,
  /** Measure first: a genotype or an enzyme activity decides. */
  TEST_FIRST,
  AVOID_INTERACTING_DRUG,
  /** Clinical findings, not this genotype, should guide. */
  CLINICAL_JUDGEMENT,
  NO_RECOMMENDATION
}
