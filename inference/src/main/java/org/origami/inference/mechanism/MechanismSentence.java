package org.origami.inference.mechanism;

import java.util.List;
import java.util.Locale;
import org.origami.inference.mechanism.Mechanism.Factor;
import org.origami.inference.mechanism.Mechanism.Kind;
import org.origami.inference.score.DeltaDeltaG;

/** The sentence a clinician reads: where the residue stands, and what the substitution changes. */
final class MechanismSentence {
  /** More clauses than these make no sentence; the rest stands among the factors. */
  private static final int CLAUSES = 3;

  private MechanismSentence() {}

  static String of(Site site, List<Factor> factors, DeltaDeltaG expected) {
    List<String> clauses =
        factors.stream()
            .filter(factor -> factor.kind() != Kind.BURIED_SITE)
            .limit(CLAUSES)
            .map(Factor::words)
            .toList();
    return place(site) + "; " + said(Expectation.of(expected), clauses, expected) + ".";
  }

  private static String said(Expectation expectation, List<String> clauses, DeltaDeltaG expected) {
    if (clauses.isEmpty()) {
      return expectation == Expectation.LOSS
          ? "nothing in the backbone around it stands out to explain the loss of stability that the"
              + " model expects"
          : "nothing in the backbone around it speaks against the substitution, and the model"
              + (" expects " + expectation.words);
    }
    return expectation == Expectation.LOSS
        ? listed(clauses)
        : String.format(
            Locale.ROOT,
            "the model expects %s (ΔΔG %+.1f kcal/mol), although %s",
            expectation.words,
            expected.kcalPerMol(),
            listed(clauses));
  }

  private static String place(Site site) {
    double share = site.numbers().relativeAccessibility();
    String depth =
        Double.isNaN(share)
            ? "lies at an unknown depth"
            : String.format(Locale.ROOT, "%s (%.0f %% exposed)", depth(site), 100 * share);
    return String.format(
        Locale.ROOT,
        "%s %s in %s with %d neighbours within 10 Å",
        site.name(),
        depth,
        article(site.numbers().secondaryStructure()),
        site.numbers().neighbours());
  }

  private static String article(String noun) {
    return (noun.startsWith("α") ? "an " : "a ") + noun;
  }

  private static String depth(Site site) {
    if (site.buried()) {
      return "lies buried";
    }
    return site.exposed() ? "lies on the surface" : "lies half buried";
  }

  private static String listed(List<String> clauses) {
    int last = clauses.size() - 1;
    return last == 0
        ? clauses.get(0)
        : String.join(", ", clauses.subList(0, last)) + " and " + clauses.get(last);
  }

  /** What the model expects, in the words that a sentence can carry without contradicting it. */
  private enum Expectation {
    GAIN("a gain of stability"),
    LITTLE("little change of stability"),
    SMALL_LOSS("a small loss of stability"),
    LOSS("a loss of stability");

    /** Half of the bound above which a substitution is called destabilising. */
    private static final DeltaDeltaG SMALL = new DeltaDeltaG(0.5);

    private static final DeltaDeltaG GAINED = new DeltaDeltaG(-0.5);

    private final String words;

    Expectation(String words) {
      this.words = words;
    }

    static Expectation of(DeltaDeltaG expected) {
      if (expected.atLeast(DeltaDeltaG.DESTABILISING)) {
        return LOSS;
      }
      if (expected.atLeast(SMALL)) {
        return SMALL_LOSS;
      }
      return expected.atLeast(GAINED) ? LITTLE : GAIN;
    }
  }
}
