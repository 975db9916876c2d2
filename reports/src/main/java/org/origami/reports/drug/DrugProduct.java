package org.origami.reports.drug;

import java.util.List;
import java.util.Locale;

/**
 * A product, salt or brand, with the drugs of the tables that it holds.
 *
 * @param name in RxNorm, where the ingredients of a combination are parted by a slash
 * @param drugs by name
 */
record DrugProduct(RxNormCode code, String name, List<String> drugs) {
  static final String COLUMNS = "rxnorm\tname\tdrugs\tsource";

  DrugProduct {
    drugs = List.copyOf(drugs);
  }

  static DrugProduct parse(String[] fields) {
    return new DrugProduct(
        new RxNormCode(fields[0]), fields[1], List.of(fields[2].split("\\|", -1)));
  }

  /**
   * Whether it holds one drug and nothing else; a brand's name alone does not say so, since the
   * tables know only the ingredients that guidelines speak of.
   */
  boolean holdsOneDrug() {
    return drugs.size() == 1 && named(drugs.get(0)) && slashes(name) == slashes(drugs.get(0));
  }

  private boolean named(String drug) {
    return name.toLowerCase(Locale.ROOT).contains(drug.toLowerCase(Locale.ROOT));
  }

  private static int slashes(String text) {
    return text.split(" / ", -1).length;
  }
}
