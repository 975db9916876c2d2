package org.origami.genomics.pgx.phenotype;

import java.util.List;

/** Writes alleles into a sentence, of many the first. */
final class AlleleList {
  private static final int MOST = 8;

  private AlleleList() {}

  static String words(List<String> alleles) {
    String named = String.join(", ", alleles.stream().limit(MOST).toList());
    return alleles.size() > MOST ? named + " and " + (alleles.size() - MOST) + " more" : named;
  }
}
