package org.origami.reports.drug;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.sequence.GeneSymbol;

/** Both worked examples of the reference implementation, every drug. */
class WorkedExamplesTest {
  private static final MedicationAdviser ADVISER = MedicationAdviser.bundled();
  private static final DrugTables TABLES = DrugTables.bundled();

  private static final List<Published> PUBLISHED =
      ReferenceTable.bundled(
              WorkedExamplesTest.class,
              "worked-examples.tsv",
              "sample\tdrug\tgroup\tstrength\tlookups\tdosing\talternate\tother")
          .map(Published::parse);

  private static final Map<String, List<GenePhenotype>> GENES =
      ReferenceTable.bundled(
              WorkedExamplesTest.class,
              "worked-example-genes.tsv",
              "sample\tgene\tdiplotype\tphenotypes\tscore")
          .map(fields -> Map.entry(fields[0], gene(fields)))
          .stream()
          .collect(
              groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private static final Map<String, List<GeneCall>> CALLS =
      ReferenceTable.bundled(
              WorkedExamplesTest.class,
              "worked-example-genes.tsv",
              "sample\tgene\tdiplotype\tphenotypes\tscore")
          .map(fields -> Map.entry(fields[0], call(fields)))
          .stream()
          .collect(
              groupingBy(
                  Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

  private static GeneCall call(String[] f) {
    var gene = new GeneSymbol(f[1]);
    var diplotype =
        new Diplotype(gene, Arrays.stream(f[2].split("/", -1)).map(Haplotype::of).toList());
    return new GeneCall.Diplotypes(
        gene,
        CallSource.GENOTYPES,
        List.of(new ScoredDiplotype(diplotype, 0)),
        List.of(),
        CallEvidence.ELSEWHERE);
  }

  /** Patients of a publisher's name, by our code. */
  private static final Map<String, String> GROUPS =
      ReferenceTable.bundled(DrugTables.class, "groups.tsv", "group\tpublisher\twords")
          .map(fields -> Map.entry(fields[1], fields[0]))
          .stream()
          .filter(entry -> !entry.getKey().isEmpty())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** What the publisher flags otherwise than the actions say, each with its reason. */
  private static final Map<String, String> FLAGGED_OTHERWISE =
      Map.of(
          "atazanavir",
          "flagged as other guidance: tell the patient that jaundice is unlikely, which is routine"
              + " here");

  /** The publisher writes one line for primaquine where the guideline has one for each dose. */
  private static final Set<String> DOSES =
      Set.of("standard-dose", "medium-dose", "single-low-dose");

  private record Published(
      String sample,
      String drug,
      String group,
      String strength,
      Map<String, String> lookups,
      boolean dosing,
      boolean alternate,
      boolean other) {
    static Published parse(String[] f) {
      Map<String, String> lookups =
          f[4].isEmpty()
              ? Map.of()
              : Arrays.stream(f[4].split("; ", -1))
                  .map(clause -> clause.split("=", 2))
                  .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      return new Published(f[0], f[1], f[2], f[3], lookups, bool(f[5]), bool(f[6]), bool(f[7]));
    }

    private static boolean bool(String text) {
      return text.equals("true");
    }

    boolean empty() {
      return lookups.isEmpty();
    }
  }

  private static GenePhenotype gene(String[] f) {
    if (!f[4].isEmpty()) {
      return Genes.scored(f[1], f[3], f[4]);
    }
    if (f[1].startsWith("HLA")) {
      return Genes.statuses(f[1], f[3].split("\\|", -1));
    }
    if (f[1].equals("CYP4F2") || f[1].equals("VKORC1") || f[1].equals("IFNL3")) {
      String[] alleles = f[2].split("/", -1);
      return Genes.diplotype(f[1], alleles[0], alleles[1]);
    }
    return f[3].isEmpty() ? Genes.statuses(f[1]) : Genes.phenotype(f[1], f[3]);
  }

  static List<String> drugs() {
    return PUBLISHED.stream()
        .filter(row -> !row.empty())
        .map(row -> row.sample() + " " + row.drug())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("drugs")
  void aDrugIsAdvisedOnAsPublished(String sampleAndDrug) {
    String sample = sampleAndDrug.substring(0, 1);
    String drug = sampleAndDrug.substring(2);
    List<Published> rows =
        PUBLISHED.stream()
            .filter(row -> row.sample().equals(sample) && row.drug().equals(drug))
            .toList();

    Map<String, String> ours = new TreeMap<>();
    guidance(sample, drug)
        .match(
            advised -> {
              advised.recommendations().forEach(r -> ours.put(patients(r), facts(r, drug)));
              return true;
            },
            testFirst -> false,
            none -> {
              ours.put(
                  "general",
                  "NO_RECOMMENDATION "
                      + lookups(none.genes())
                      + " dosing=false alternate=false other=false");
              return true;
            },
            noGuideline -> false);

    Map<String, String> published = new TreeMap<>();
    rows.forEach(row -> published.put(group(row.group()), facts(row)));
    assertThat(ours).isEqualTo(published);
  }

  /** The whole branch, from the diplotypes on: our phenotypes lead to the same guidance. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void theDiplotypesLeadToTheSameGuidance(String sample) {
    Map<String, String> fromPhenotypes =
        told(ADVISER.adviseOnAll(GENES.getOrDefault(sample, List.of())));
    Map<String, String> fromDiplotypes =
        told(
            PharmacyAssessor.bundled().assessAll(CALLS.getOrDefault(sample, List.of())).guidance());

    assertThat(fromDiplotypes).containsAllEntriesOf(without(BY_ALLELES, fromPhenotypes));
  }

  /**
   * Warfarin is looked up by alleles, which the published phenotypes do not hold; for its MT-RNR1
   * call the reference implementation gives no phenotype, ours follows CPIC.
   */
  private static final Set<String> BY_ALLELES =
      TABLES.guided().values().stream()
          .filter(drug -> drug.genes().stream().anyMatch(WorkedExamplesTest::byAlleles))
          .map(drug -> drug.drug().name())
          .collect(Collectors.toSet());

  private static boolean byAlleles(GeneRole role) {
    return role.gene().value().equals("MT-RNR1") || role.gene().value().equals("VKORC1");
  }

  private static Map<String, String> without(Set<String> drugs, Map<String, String> told) {
    Map<String, String> rest = new TreeMap<>(told);
    rest.keySet().removeAll(drugs);
    return rest;
  }

  private static Map<String, String> told(List<DrugGuidance> answers) {
    Map<String, String> told = new TreeMap<>();
    answers.forEach(
        answer ->
            told.put(
                name(answer).orElseThrow(),
                answer.match(
                    a ->
                        a.recommendations().stream()
                            .map(r -> facts(r, a.drug().name()) + r.advice())
                            .toList()
                            .toString(),
                    t -> t.advice(),
                    n -> n.why(),
                    g -> g.why())));
    return told;
  }

  @Test
  void aDrugWithoutPublishedAdviceIsTestedFirstOrNamedWithItsReason() {
    assertThat(PUBLISHED.stream().filter(Published::empty))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(
                        testFirst(guidance(row.sample(), row.drug()))
                            || WITHOUT_ADVICE.containsKey(row.drug()))
                    .as(row.drug())
                    .isTrue());
  }

  private static boolean testFirst(DrugGuidance answer) {
    return answer.match(a -> false, t -> true, n -> false, g -> false);
  }

  private static final Map<String, String> WITHOUT_ADVICE =
      Map.ofEntries(
          Map.entry("warfarin", "a flow chart there; coded inputs and algorithms here"),
          Map.entry("peginterferon alfa-2a", "IFNL3 tells the response, no action"),
          Map.entry("peginterferon alfa-2b", "IFNL3 tells the response, no action"),
          Map.entry("ribavirin", "IFNL3 tells the response, no action"),
          Map.entry("amikacin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("dibekacin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("gentamicin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("kanamycin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("neomycin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("netilmicin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("paromomycin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("plazomicin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("ribostamycin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("streptomycin", "MT-RNR1 without a phenotype in the sample"),
          Map.entry("tobramycin", "MT-RNR1 without a phenotype in the sample"));

  /** G6PD drugs that the reference implementation leaves out: no reason to avoid them. */
  private static final Set<String> OURS_ALONE =
      Set.of(
          "aminosalicylic acid",
          "aspirin",
          "chloramphenicol",
          "chloroquine",
          "ciprofloxacin",
          "dimercaprol",
          "doxorubicin",
          "furazolidone",
          "glyburide",
          "hydroxychloroquine",
          "mafenide",
          "nalidixic acid",
          "norfloxacin",
          "ofloxacin",
          "phenazopyridine",
          "quinine",
          "sulfadiazine",
          "sulfadimidine",
          "sulfamethoxazole / trimethoprim",
          "sulfanilamide",
          "sulfasalazine",
          "sulfisoxazole",
          "tolbutamide",
          "vitamin c",
          "vitamin k");

  @Test
  void everyDrugIsInBothListsOrNamedAsOurs() {
    Set<String> ours = new TreeSet<>(TABLES.guided().keySet());
    Set<String> published =
        PUBLISHED.stream().map(Published::drug).collect(Collectors.toCollection(TreeSet::new));

    assertThat(ours).containsAll(published);
    ours.removeAll(published);
    assertThat(ours).containsExactlyInAnyOrderElementsOf(OURS_ALONE);
  }

  private static DrugGuidance guidance(String sample, String drug) {
    return ADVISER.adviseOnAll(GENES.getOrDefault(sample, List.of())).stream()
        .filter(answer -> name(answer).equals(Optional.of(drug)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> name(DrugGuidance answer) {
    return answer
        .<Optional<Drug>>match(
            a -> Optional.of(a.drug()),
            t -> Optional.of(t.drug()),
            n -> Optional.of(n.drug()),
            g -> Optional.empty())
        .map(Drug::name);
  }

  private static String patients(Recommendation r) {
    return DOSES.contains(r.group().code()) ? "general" : r.group().code();
  }

  private static String group(String publisher) {
    return GROUPS.getOrDefault(publisher, publisher);
  }

  private static String facts(Published row) {
    return row.strength().toUpperCase(Locale.ROOT).replace(' ', '_')
        + " "
        + new TreeMap<>(row.lookups())
        + flags(row.dosing(), row.alternate(), row.other());
  }

  private static String facts(Recommendation r, String drug) {
    Set<ActionKind> kinds =
        r.actions().stream().map(CodedAction::kind).collect(Collectors.toCollection(TreeSet::new));
    boolean dosing = kinds.stream().anyMatch(DOSING::contains);
    boolean alternate = r.actions().stream().anyMatch(WorkedExamplesTest::alternate);
    boolean other = !dosing && !alternate && !kinds.equals(Set.of(ActionKind.STANDARD_DOSING));
    return r.strength()
        + " "
        + lookups(r.genes())
        + flags(dosing, alternate, other && !routine(r, drug));
  }

  private static final Set<ActionKind> DOSING =
      Set.of(
          ActionKind.REDUCE_DOSE,
          ActionKind.INCREASE_DOSE,
          ActionKind.LIMIT_DOSE,
          ActionKind.SLOWER_TITRATION);

  private static boolean alternate(CodedAction action) {
    return action.kind() == ActionKind.AVOID
        || (action.kind() == ActionKind.USE_ALTERNATIVE
            && !action.details().contains("if-no-response"));
  }

  /** Monitoring as for everybody is no guidance of its own, but for what the publisher says. */
  private static boolean routine(Recommendation r, String drug) {
    return r.urgency() == Urgency.NONE
        && !FLAGGED_OTHERWISE.containsKey(drug)
        && r.actions().stream().noneMatch(a -> a.kind() == ActionKind.CLINICAL_JUDGEMENT);
  }

  private static Map<String, String> lookups(List<GeneFactor> genes) {
    Map<String, String> lookups = new TreeMap<>();
    genes.forEach(gene -> lookups.put(gene.gene().gene().value(), gene.lookup()));
    return lookups;
  }

  private static String flags(boolean dosing, boolean alternate, boolean other) {
    return " dosing=" + dosing + " alternate=" + alternate + " other=" + other;
  }
}
