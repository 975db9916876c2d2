package org.origami.genomics.pgx.phenotype;

import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.AlleleFunction;
import org.origami.genomics.pgx.CallNote;

/**
 * What is known of the function on one copy of a gene.
 *
 * @param function the allele as the table names it, or as it was called where the table has none
 * @param note what a reader has to know of how the function was found
 */
record FunctionReading(AlleleFunction function, Standing standing, Optional<CallNote> note) {
  /** How far the function is known. */
  enum Standing {
    ASSIGNED,
    /** A defined allele that CPIC has assigned no function to. */
    NOT_ASSIGNED,
    /** Several alleles on one copy, or an allele with further changes: nobody has judged these. */
    COMBINATION,
    /** Bases that were not called may be an allele of lower function. */
    NOT_CALLED,
    /** A name that no table of ours holds. */
    UNKNOWN
  }

  static FunctionReading of(AlleleFunction function) {
    return function.function().isPresent()
        ? new FunctionReading(function, Standing.ASSIGNED, Optional.empty())
        : without(
            function.allele(),
            Standing.NOT_ASSIGNED,
            "CPIC has assigned no function to one of the alleles.");
  }

  static FunctionReading combination(String name) {
    return without(
        name,
        Standing.COMBINATION,
        "One copy carries a combination of changes that CPIC has not judged.");
  }

  static FunctionReading notCalled(String name, List<String> alleles) {
    String words =
        "One copy was not called where "
            + AlleleList.words(alleles)
            + " would be seen, which cannot be excluded. Have it genotyped again.";
    return new FunctionReading(
        new AlleleFunction(name, Optional.empty(), Optional.empty()),
        Standing.NOT_CALLED,
        Optional.of(new CallNote(CallNote.Kind.ALLELES_NOT_EXCLUDED, words)));
  }

  static FunctionReading unknown(String name) {
    return without(
        name,
        Standing.UNKNOWN,
        "One of the alleles stands in no table of ours under the name that was sent.");
  }

  /** The name lacks a prefix of the table's; reading it as that allele would be a guess. */
  static FunctionReading unknown(String name, String prefix) {
    return without(
        name,
        Standing.UNKNOWN,
        "One of the alleles stands in no table of ours under the name that was sent; with "
            + prefix
            + " before it, it does.");
  }

  private static FunctionReading without(String name, Standing standing, String words) {
    return new FunctionReading(
        new AlleleFunction(name, Optional.empty(), Optional.empty()),
        standing,
        Optional.of(new CallNote(CallNote.Kind.FUNCTION_NOT_ASSIGNED, words)));
  }

  FunctionReading noting(String words) {
    return new FunctionReading(
        function, standing, Optional.of(new CallNote(CallNote.Kind.OTHER, words)));
  }
}
