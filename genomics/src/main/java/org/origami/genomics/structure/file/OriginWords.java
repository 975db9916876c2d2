package org.origami.genomics.structure.file;

/** Gathers what a file says of its making, in whatever order it says it. */
final class OriginWords {
  private Origin method = Origin.NOT_STATED;
  private boolean plddt;

  /** The stated method; of several a computed one counts most. */
  void method(String words) {
    Origin stated = Origin.ofMethod(words);
    if (stated == Origin.MODELLED || method == Origin.NOT_STATED) {
      method = stated;
    }
    // A crystal solved with a predictor's model has that name there too.
    plddt |= stated != Origin.EXPERIMENTAL && PredictorNames.in(words);
  }

  /** A title, or the entry's name. */
  void title(String words) {
    plddt |= PredictorNames.in(words);
  }

  /** The file says outright that it holds pLDDT. */
  void statesPlddt() {
    plddt = true;
  }

  /** A method decides over every other word. */
  Origin origin() {
    if (method == Origin.EXPERIMENTAL) {
      return method;
    }
    return plddt ? Origin.PREDICTED : method;
  }
}
