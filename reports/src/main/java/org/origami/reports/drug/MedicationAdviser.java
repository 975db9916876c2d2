package org.origami.reports.drug;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.DrugGuidance.NoGuideline;
import org.origami.reports.drug.DrugGuidance.NoGuideline.Reason;

/** Looks drugs up in the guidelines' tables by what is known of a patient's genes. */
public final class MedicationAdviser {
  private static final MedicationAdviser BUNDLED = new MedicationAdviser(DrugTables.bundled());

  private final DrugTables tables;
  private final DrugIndex index;

  private MedicationAdviser(DrugTables tables) {
    this.tables = tables;
    this.index = DrugIndex.of(tables.drugs(), tables.products());
  }

  /** With the tables that ship. */
  public static MedicationAdviser bundled() {
    return BUNDLED;
  }

  /**
   * With the products of a site beside the bundled ones, from the bytes of a table that {@code
   * products_from_rxnorm.py} made out of an RxNorm release.
   */
  public MedicationAdviser withProducts(byte[] table) {
    return new MedicationAdviser(
        tables.withProducts(ReferenceTable.read("site drug products", table, DrugProduct.COLUMNS)));
  }

  /** Where each table comes from, a site's own included. */
  public List<TablePassport> passports() {
    return tables.passports();
  }

  /** How many RxNorm codes of ingredients and products are known. */
  public int knownCodes() {
    return index.codes();
  }

  /**
   * What the genes mean for the drug that is asked for.
   *
   * <p>A product with several ingredients that have guidelines gets one answer for each, and one
   * for each ingredient that was sent apart and is not known.
   *
   * @param genes one for each gene that is known of; a gene that is not in the list was not tested
   * @return never empty
   */
  public List<DrugGuidance> advise(DrugQuestion question, List<GenePhenotype> genes) {
    List<Drug> drugs = index.drugsOf(question);
    if (drugs.isEmpty()) {
      return List.of(unknown(question));
    }
    Map<GeneSymbol, GenePhenotype> byGene = byGene(genes);
    List<DrugGuidance> answers =
        drugs.stream()
            .flatMap(drug -> Optional.ofNullable(tables.guided().get(drug.name())).stream())
            .map(drug -> lookUp(question, drug, byGene))
            .toList();
    return Stream.concat(
            answers.isEmpty() ? Stream.of(without(question)) : answers.stream(),
            index.unknownIngredients(question).stream().map(MedicationAdviser::unknown))
        .toList();
  }

  /**
   * Whether all that is prescribed is one drug of the tables, so that taking it back takes nothing
   * else with it; false where a code is not known.
   */
  public boolean isOneDrug(DrugQuestion question) {
    return index.isOneDrug(question);
  }

  /** What the genes mean for every drug of the tables, by name. */
  public List<DrugGuidance> adviseOnAll(List<GenePhenotype> genes) {
    Map<GeneSymbol, GenePhenotype> byGene = byGene(genes);
    return tables.guided().values().stream()
        .map(drug -> lookUp(questionOf(drug.drug()), drug, byGene))
        .toList();
  }

  private static DrugQuestion questionOf(Drug drug) {
    return new DrugQuestion(drug.rxNorm().stream().toList(), drug.atcCodes(), Optional.empty());
  }

  private static DrugGuidance lookUp(
      DrugQuestion question, GuidedDrug drug, Map<GeneSymbol, GenePhenotype> genes) {
    List<List<GeneLookup>> lookups =
        drug.genes().stream()
            .map(
                role ->
                    GeneLookups.of(
                        genes.computeIfAbsent(role.gene(), MedicationAdviser::notTested),
                        role.by(),
                        drug::termsOf))
            .toList();
    return new GuidedLookup(question, drug, lookups).guidance();
  }

  private static GenePhenotype notTested(GeneSymbol gene) {
    return new GenePhenotype(
        new GeneCall.NotCalled(gene, NoCallReason.NOT_TESTED, CallEvidence.ELSEWHERE), List.of());
  }

  /** The last result of a gene counts, as the last word of the caller. */
  private static Map<GeneSymbol, GenePhenotype> byGene(List<GenePhenotype> genes) {
    return genes.stream()
        .collect(
            Collectors.toMap(
                GenePhenotype::gene, Function.identity(), (earlier, later) -> later, HashMap::new));
  }

  private static DrugGuidance unknown(DrugQuestion question) {
    boolean noCode = question.codes().isEmpty() && question.atcCodes().isEmpty();
    return noCode
        ? new NoGuideline(
            question,
            Reason.NO_CODE,
            "The prescription names the drug by no RxNorm or ATC code, so nothing could be looked"
                + " up. That says nothing about the drug's safety.")
        : new NoGuideline(
            question,
            Reason.UNKNOWN_CODE,
            "The tables do not know the prescription's drug code. That says nothing about the"
                + " drug's safety.");
  }

  private static DrugGuidance without(DrugQuestion question) {
    return new NoGuideline(
        question,
        Reason.DRUG_WITHOUT_GUIDELINE,
        "The drug is known to the tables, and no guideline in them speaks of it. That says nothing"
            + " about its safety.");
  }
}
