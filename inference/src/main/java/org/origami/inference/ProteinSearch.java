package org.origami.inference;

import java.util.function.Function;
import org.origami.genomics.protein.ReferenceProtein;

/** Which reference protein a stated change counts on. */
sealed interface ProteinSearch {
  <R> R match(Function<Found, R> found, Function<NotFound, R> notFound);

  /** What led to the protein, the strongest first. */
  enum Basis {
    EXACT_ACCESSION,
    OTHER_VERSION,
    ACCESSION_BESIDE,
    GENE
  }

  /**
   * One protein.
   *
   * @param remark how it was led there, where not by its exact accession; empty otherwise
   */
  record Found(ReferenceProtein protein, Basis basis, String remark) implements ProteinSearch {
    @Override
    public <R> R match(Function<Found, R> found, Function<NotFound, R> notFound) {
      return found.apply(this);
    }
  }

  /** No protein, or not one alone. */
  record NotFound(Obstacle obstacle, String remark) implements ProteinSearch {
    @Override
    public <R> R match(Function<Found, R> found, Function<NotFound, R> notFound) {
      return notFound.apply(this);
    }
  }
}
