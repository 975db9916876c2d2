package org.origami.fhir.cds.card;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.origami.fhir.cds.CardLaws;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.phenotype.Pharmacogene;
import org.origami.genomics.pgx.phenotype.PharmacogeneTables;
import org.origami.genomics.pgx.phenotype.PhenotypeAssigner;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.MedicationAdviser;
import tools.jackson.databind.json.JsonMapper;

/** Every drug of the tables, with every phenotype of every gene: no card breaks a law. */
class EveryCardTest {
  private final PharmacogeneTables tables = PharmacogeneTables.bundled();
  private final PhenotypeAssigner phenotypes = PhenotypeAssigner.bundled();
  private final MedicationAdviser adviser = MedicationAdviser.bundled();
  private final OrderCards writer = new OrderCards(UUID::randomUUID, TestCards.INFO);
  private final CardJson json =
      new CardJson(FhirContext.forR4Cached(), JsonMapper.builder().build());

  @Test
  void isLawfulForEachGeneAlone() {
    long cards =
        tables.genes().stream()
            .flatMap(this::statesOf)
            .mapToLong(gene -> checked(List.of(gene)))
            .sum();

    assertThat(cards).isGreaterThan(1000);
  }

  /** Drugs that several genes decide: a fixed sample of whole patients. */
  @Test
  void isLawfulForGenesTogether() {
    var random = new Random(20261121);
    var states = tables.genes().stream().map(gene -> statesOf(gene).toList()).toList();
    for (int patient = 0; patient < 60; patient++) {
      var genes = new ArrayList<GenePhenotype>();
      for (var ofGene : states) {
        if (!ofGene.isEmpty()) {
          genes.add(ofGene.get(random.nextInt(ofGene.size())));
        }
      }
      assertThat(checked(genes)).isPositive();
    }
  }

  private Stream<GenePhenotype> statesOf(Pharmacogene gene) {
    return tables.terms(gene.symbol()).stream()
        .flatMap(
            term -> {
              var scores = tables.scores(gene.symbol(), term);
              return scores.isEmpty()
                  ? Stream.of(stated(gene, term, Optional.empty()))
                  : scores.stream().map(score -> stated(gene, term, Optional.of(score)));
            });
  }

  private GenePhenotype stated(Pharmacogene gene, String term, Optional<ActivityScore> score) {
    return phenotypes.assign(
        new GeneCall.Stated(
            gene.symbol(),
            CallSource.LABORATORY,
            Optional.empty(),
            Optional.of(term),
            score,
            CallEvidence.ELSEWHERE));
  }

  private long checked(List<GenePhenotype> genes) {
    var orders = adviser.adviseOnAll(genes).stream().map(EveryCardTest::order).toList();
    var cards = writer.of(orders, question -> adviser.advise(question, genes));
    CardLaws.check("{\"cards\":" + json.of(cards) + "}");
    var summary = new PatientCard(UUID::randomUUID).of(orders).stream().toList();
    CardLaws.check("{\"cards\":" + json.of(summary) + "}");
    assertThat(cards).extracting(card -> card.about().get(0).drug()).doesNotHaveDuplicates();
    return cards.size();
  }

  private static AdvisedOrder order(DrugGuidance guidance) {
    var order = new MedicationRequest();
    order.setId("draft-1");
    order.setSubject(new Reference("Patient/1"));
    return AdvisedOrder.of(order, List.of(guidance));
  }
}
