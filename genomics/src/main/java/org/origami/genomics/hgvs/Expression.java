package org.origami.genomics.hgvs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the changes of a description stand together: one, or several on one or more alleles. */
public sealed interface Expression {
  /** The changes in the order written. */
  Stream<HgvsChange> changes();

  /** A single change. */
  record Single(HgvsChange change) implements Expression {
    @Override
    public Stream<HgvsChange> changes() {
      return Stream.of(change);
    }

    @Override
    public String toString() {
      return change.toString();
    }
  }

  /** In parentheses: inferred from the DNA, not seen in an experiment. */
  record Predicted(Expression content) implements Expression {
    public Predicted {
      if (content instanceof Predicted) {
        throw new IllegalArgumentException("a prediction of a prediction is a prediction");
      }
    }

    @Override
    public Stream<HgvsChange> changes() {
      return content.changes();
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
    public Stream<HgvsChange> changes() {
      return content.changes();
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
    public Stream<HgvsChange> changes() {
      return parts.stream().flatMap(Expression::changes);
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

    Joint(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
