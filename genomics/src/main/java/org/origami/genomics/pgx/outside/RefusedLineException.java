package org.origami.genomics.pgx.outside;

import org.origami.genomics.pgx.outside.RefusedLine.Problem;

/** Carries a refusal from a field up to its line. */
final class RefusedLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String field;

  RefusedLineException(Problem problem, String field) {
    super(problem.code(), null, false, false);
    this.problem = problem;
    this.field = field;
  }

  RefusedLine at(int line) {
    return new RefusedLine(line, problem, field);
  }
}
