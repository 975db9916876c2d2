package org.origami.reports.drug;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.TablePassport;

/**
 * The bundled tables of drugs and rules.
 *
 * @param drugs every drug that the tables name, by name
 * @param guided the drugs that a guideline speaks of, by name, in the order of names
 * @param products RxNorm's products of these drugs
 * @param passports where each table comes from
 */
record DrugTables(
    Map<String, Drug> drugs,
    Map<String, GuidedDrug> guided,
    List<DrugProduct> products,
    List<TablePassport> passports) {
  DrugTables {
    products = List.copyOf(products);
    passports = List.copyOf(passports);
  }

  static DrugTables bundled() {
    return new DrugTableReader().read();
  }

  /** With a site's table of products beside the bundled one. */
  DrugTables withProducts(ReferenceTable site) {
    return new DrugTables(
        drugs,
        guided,
        Stream.concat(products.stream(), site.map(DrugProduct::parse).stream()).toList(),
        Stream.concat(passports.stream(), Stream.of(site.passport())).toList());
  }
}
