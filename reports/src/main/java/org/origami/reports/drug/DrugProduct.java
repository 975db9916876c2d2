package org.origami.reports.drug;

import java.util.List;

/**
 * A product, salt or brand, with the drugs of the tables that it holds.
 *
 * @param drugs by name
 */
record DrugProduct(RxNormCode code, List<String> drugs) {
  static final String COLUMNS = "rxnorm\tname\tdrugs\tsource";

  DrugProduct {
    drugs = List.copyOf(drugs);
  }

  static DrugProduct parse(String[] fields) {
    return new DrugProduct(new RxNormCode(fields[0]), List.of(fields[2].split("\\|", -1)));
  }
}
