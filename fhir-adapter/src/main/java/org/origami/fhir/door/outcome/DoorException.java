package org.origami.fhir.door.outcome;

/** A request that ends here, and the answer it gets. */
public final class DoorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public DoorException(Problem problem) {
    super(problem.words());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
