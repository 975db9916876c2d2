package org.origami.genomics.hgvs;

/** Ends a reading at its first problem; it never leaves {@link HgvsReader}. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HgvsProblem problem;
  private final int offset;

  Refusal(HgvsProblem problem, int offset) {
    // No stack trace: a refusal is an ordinary answer, and there may be millions of them.
    super(problem.message(), null, false, false);
    this.problem = problem;
    this.offset = offset;
  }

  HgvsProblem problem() {
    return problem;
  }

  int offset() {
    return offset;
  }
}
