package org.origami.genomics.hgvs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the changes of a description stand together: one, or several on one or more alleles. */
public sealed interface Expression {
  /** The changes in the order written, each with whether it is predicted. */
  Stream<Stated> stated();

  /** The changes in the order written. */
  default Stream<HgvsChange> changes() {
    return stated().map(Stated::change);
  }

  /** A change, and whether it stands in parentheses: inferred from the DNA, not seen. */
  record Stated(HgvsChange change, boolean predicted) {}

  /** A single change. */
  record Single(HgvsChange change) implements Expression {
    @Override
    public Stream<Stated> stated() {
      return Stream.of(new Stated(change, false));
    }

    @Override
    public String toString() {
      return change.toString();
    }
  }

  /** In parentheses: inferred from the DNA. */
  record Predicted(Expression content) implements Expression {
    public Predicted {
      if (content instanceof Predicted) {
        throw new IllegalArgumentException("a prediction of a prediction is a prediction");
      }
    }

    @Override
    public Stream<Stated> stated() {
      return content.changes().map(change -> new Stated(change, true));
    }

    @Override
    public String toString() {
      return "(" + content + ")";
    }
  }

  /** In square brackets: what is known of one allele. */
  record Allele(Expression content) implements Expression {
    public Allele {
      if (content instanceof Allele) {
        throw new IllegalArgumentException("an allele has no alleles");
      }
    }

    @Override
    public Stream<Stated> stated() {
      return content.stated();
    }

    @Override
    public String toString() {
      return "[" + content + "]";
    }
  }

  /** Two or more parts with what the nomenclature writes between them. */
  record Joined(Joint joint, List<Expression> parts) implements Expression {
    public Joined {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("a joint needs two parts");
      }
    }

    @Override
    public Stream<Stated> stated() {
      return parts.stream().flatMap(Expression::stated);
    }

    @Override
    public String toString() {
      return parts.stream().map(Expression::toString).collect(Collectors.joining(joint.sign()));
    }
  }

  /** How parts stand to each other; within brackets or between them. */
  enum Joint {
    /** On the same allele inside brackets, on the other allele between them. */
    WITH(";"),
    /** On the same or on the other allele: not known. */
    UNKNOWN_PHASE("(;)"),
    /** Two products of one allele. */
    BOTH_PRODUCTS(","),
    /** One or the other. */
    OR("^"),
    /** In some cells, from one zygote. */
    MOSAIC("/"),
    /** In some cells, from several zygotes. */
    CHIMERIC("//");

    private final String sign;

    /** Whether each part is there in full, on one allele or the other. */
    boolean addsUp() {
      return this == WITH || this == UNKNOWN_PHASE;
    }

    Joint(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
