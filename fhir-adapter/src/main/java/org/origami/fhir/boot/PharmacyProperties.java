package org.origami.fhir.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.reports.drug.MedicationAdviser;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a site adds to the tables of the pharmacy.
 *
 * @param products a table of RxNorm products that {@code products_from_rxnorm.py} made out of the
 *     site's RxNorm release; absent where only the bundled products are known
 */
@ConfigurationProperties("origami.pharmacy")
record PharmacyProperties(@Nullable Path products) {
  private static final String SETTING = "origami.pharmacy.products";

  /** The guidelines' tables, with the site's products where it has some. */
  MedicationAdviser adviser() {
    Path table = products;
    return table == null
        ? MedicationAdviser.bundled()
        : SettingException.when(
            SETTING, "must be a file that can be read", () -> with(read(table)));
  }

  private static MedicationAdviser with(byte[] table) {
    try {
      return MedicationAdviser.bundled().withProducts(table);
    } catch (ReferenceTableException e) {
      throw new SettingException(SETTING, "cannot be used: " + e.getMessage());
    }
  }

  private static byte[] read(Path table) {
    try {
      return Files.readAllBytes(table);
    } catch (IOException e) {
      throw new UncheckedIOException("the table of products cannot be read", e);
    }
  }
}
