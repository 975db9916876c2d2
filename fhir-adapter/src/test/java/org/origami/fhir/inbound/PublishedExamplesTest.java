package org.origami.fhir.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;

/** Every example of the published package goes through the reader. */
class PublishedExamplesTest {
  private static final FindingsReader READER = new FindingsReader(new HgvsReader());

  private static Map<String, Resource> examples = Map.of();
  private static final Map<String, CaseReading> READINGS = new TreeMap<>();

  @BeforeAll
  static void readEachFileByItself() {
    examples = GenomicsReportingExamples.all();
    examples.forEach((name, resource) -> READINGS.put(name, READER.read(List.of(resource))));
  }

  @Test
  void allOfThemAreRead() {
    assertThat(examples).hasSize(204);
    assertThat(READINGS).hasSize(204);
  }

  @Test
  void everyVariantBecomesAVariantOrAnUnreadFindingWithItsReason() throws IOException {
    var listing = new StringBuilder();
    READINGS.forEach(
        (name, reading) -> {
          String text = ReadingText.of(reading);
          if (!text.isEmpty()) {
            listing.append("# ").append(name).append('\n').append(text).append('\n');
          }
        });

    Golden.check("inbound/published-examples.txt", listing.toString());
  }

  @Test
  void variantsAreCounted() {
    long variants = READINGS.values().stream().mapToLong(r -> r.variants().size()).sum();

    assertThat(variants).isEqualTo(142);
    assertThat(unread())
        .filteredOn(finding -> finding.field().startsWith("reference and alternate allele"))
        .hasSize(9);
    assertThat(unread())
        .extracting(UnreadFinding::reason)
        .filteredOn(Reason.NO_DESCRIPTION::equals)
        .hasSize(2);
  }

  @Test
  void noneIsGivenUpAsUnreadable() {
    assertThat(unread())
        .extracting(UnreadFinding::reason)
        .doesNotContain(Reason.RESOURCE_NOT_READ, Reason.VALUE_NOT_UNDERSTOOD, Reason.CODE_MISSING);
  }

  @Test
  void observationsSentOneByOneAreJoinedAsACase() {
    var observations =
        examples.values().stream()
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .filter(one -> "Patient/somaticPatient".equals(one.getSubject().getReference()))
            .toList();

    var reading = READER.readFor("Patient/somaticPatient", observations);

    assertThat(reading.unread())
        .extracting(UnreadFinding::reason)
        .containsOnly(Reason.NOT_A_VARIANT, Reason.GENOTYPE_OR_HAPLOTYPE);
    assertThat(reading.variants())
        .extracting(variant -> variant.laboratory().gravest())
        .contains(LaboratorySignificance.PATHOGENIC, LaboratorySignificance.LIKELY_PATHOGENIC);
  }

  private static List<UnreadFinding> unread() {
    return READINGS.values().stream().flatMap(reading -> reading.unread().stream()).toList();
  }
}
