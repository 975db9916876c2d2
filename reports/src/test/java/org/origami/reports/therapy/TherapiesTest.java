package org.origami.reports.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.hgvs.ProteinChange;
import org.origami.genomics.hgvs.Residue;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.protein.ReferenceProteins;

/** What the bundled tables must keep, whoever edits them. */
class TherapiesTest {
  /** PKLR has no bundled reference protein. */
  private static final List<String> WITHOUT_REFERENCE = List.of("mitapivat-pyruvate-kinase");

  private final Therapies therapies = Therapies.bundled();

  @Test
  void comeWithTheirPassports() {
    assertThat(therapies.passports())
        .hasSize(3)
        .allSatisfy(it -> assertThat(it.retrieved()).matches("\\d{4}-\\d{2}-\\d{2}"));
  }

  @Test
  void nameALabelOrGuidelineWhereTheyCanBeHad() {
    assertThat(therapies.all())
        .filteredOn(it -> it.standing() == Standing.AVAILABLE)
        .allSatisfy(
            it ->
                assertThat(it.sources())
                    .extracting(TherapySource::kind)
                    .containsAnyOf(TherapySource.Kind.LABEL, TherapySource.Kind.GUIDELINE));
  }

  @Test
  void sayWhichMedicineCannotBeHad() {
    Map<Standing, List<String>> byStanding =
        therapies.all().stream()
            .collect(
                Collectors.groupingBy(
                    Therapy::standing, Collectors.mapping(Therapy::medicine, Collectors.toList())));

    assertThat(byStanding.get(Standing.INVESTIGATIONAL)).containsExactly("ambroxol", "rezatapopt");
    assertThat(byStanding.get(Standing.NO_LONGER_AVAILABLE)).containsExactly("voxelotor");
  }

  @Test
  void nameResiduesThatStandInTheirReferenceProtein() {
    var proteins = ReferenceProteins.bundled();

    assertThat(therapies.all())
        .filteredOn(it -> !WITHOUT_REFERENCE.contains(it.code()))
        .allSatisfy(
            therapy -> {
              var protein = protein(proteins, therapy);
              assertThat(residues(therapy)).allMatch(residue -> stands(protein, residue));
            });
  }

  @Test
  void giveAnRxNormCodeOnlyOnceToOneName() {
    var names =
        therapies.all().stream()
            .flatMap(it -> it.ingredients().stream())
            .filter(it -> it.rxNorm().isPresent())
            .collect(
                Collectors.groupingBy(
                    Ingredient::rxNorm, Collectors.mapping(Ingredient::name, Collectors.toSet())));

    assertThat(names.values()).isNotEmpty().allMatch(it -> it.size() == 1);
  }

  private static ReferenceProtein protein(ReferenceProteins proteins, Therapy therapy) {
    return therapy.genes().stream()
        .flatMap(gene -> proteins.byGene(gene).stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<Residue> residues(Therapy therapy) {
    return therapy.condition().named().stream()
        .flatMap(it -> it.names().stream())
        .flatMap(TherapiesTest::residues)
        .toList();
  }

  private static Stream<Residue> residues(HgvsChange change) {
    return change instanceof ProteinChange protein
        ? protein.residues().stream().flatMap(it -> Stream.of(it.first(), it.last()))
        : Stream.empty();
  }

  private static boolean stands(ReferenceProtein protein, Residue residue) {
    return protein
        .sequence()
        .residueAt(residue.position())
        .filter(residue.aminoAcid()::equals)
        .isPresent();
  }
}
