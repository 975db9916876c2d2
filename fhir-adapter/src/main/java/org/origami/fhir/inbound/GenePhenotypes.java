package org.origami.fhir.inbound;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.origami.fhir.vocabulary.GenomicsReporting;
import org.origami.fhir.vocabulary.Loinc;
import org.origami.fhir.vocabulary.Pharmacogene;
import org.origami.genomics.pgx.phenotype.PhenotypeTerm;
import org.origami.genomics.pgx.phenotype.PhenotypeTerms;
import org.origami.genomics.sequence.GeneSymbol;

/** The phenotypes that laboratories state, and the codes by which they state them. */
final class GenePhenotypes {
  /** Genes whose metabolic activity LOINC has an Observation of its own for. */
  private static final Map<String, Pharmacogene> BY_CODE =
      Map.of(
          Loinc.TPMT_ACTIVITY, Pharmacogene.TPMT,
          Loinc.CYP2C19_ACTIVITY, Pharmacogene.CYP2C19,
          Loinc.CYP2D6_ACTIVITY, Pharmacogene.CYP2D6,
          Loinc.CYP2C9_ACTIVITY, Pharmacogene.CYP2C9,
          Loinc.DPYD_ACTIVITY, Pharmacogene.DPYD);

  private static final List<String> GENERAL =
      List.of(
          Loinc.MEDICATION_METABOLISM,
          Loinc.MEDICATION_EFFICACY,
          GenomicsReporting.THERAPEUTIC_IMPLICATION_CODE);

  /** LL3856-3 and the value set of therapeutic implications, in CPIC's standard terms. */
  private static final AnswerList<String> CODES = new AnswerList<>(ofCodes(), Map.of());

  /** Whether an HLA allele is carried: {@code HLA-B*57:01 negative}. */
  private static final Pattern HLA_STATUS =
      Pattern.compile(
          "(?i)(?:HLA-[A-Z0-9]+ ?)?(\\*\\d+:\\d+)(?::\\d+)*["
              + " ,:-]+(positive|negative|present|absent|detected|not detected)");

  private static final Set<String> CARRIED = Set.of("positive", "present", "detected");

  private GenePhenotypes() {}

  private static Map<String, String> ofCodes() {
    return Map.ofEntries(
        entry("LA10315-2", "Ultrarapid Metabolizer"),
        entry("LA25390-8", "Rapid Metabolizer"),
        entry("LA25391-6", "Normal Metabolizer"),
        entry("LA10316-0", "Normal Metabolizer"),
        entry("LA10317-8", "Intermediate Metabolizer"),
        entry("LA9657-3", "Poor Metabolizer"),
        entry("LA25392-4", "Increased Function"),
        entry("LA25393-2", "Normal Function"),
        entry("LA25395-7", "Decreased Function"),
        entry("LA25394-0", "Poor Function"));
  }

  /** Whether the Observation states a phenotype rather than alleles. */
  static boolean isStatedBy(Observation observation) {
    return CodeMatch.matches(observation.getCode(), BY_CODE.keySet(), "")
        || CodeMatch.matches(observation.getCode(), GENERAL, "therapeutic implication")
        || named(observation).isPresent();
  }

  /** The gene that the Observation's own code stands for; empty where it stands for any. */
  static Set<GeneSymbol> genesOf(Observation observation) {
    var coded =
        BY_CODE.entrySet().stream()
            .filter(it -> CodeMatch.matches(observation.getCode(), Set.of(it.getKey()), ""))
            .map(it -> new GeneSymbol(it.getValue().symbol()));
    return Stream.concat(coded, named(observation).stream()).collect(Collectors.toSet());
  }

  /** LOINC writes the gene first: {@code NUDT15 gene product metabolic activity interpretation}. */
  private static Optional<GeneSymbol> named(Observation observation) {
    return Concept.of(observation.getCode())
        .words()
        .filter(words -> words.matches("(?i)\\S+ (gene product .*interpretation.*|phenotype)"))
        .flatMap(words -> Pharmacogene.ofSymbol(words.substring(0, words.indexOf(' '))).stream())
        .map(gene -> new GeneSymbol(gene.symbol()))
        .findFirst();
  }

  /** The one phenotype that the concepts state; empty where they state none, or several. */
  static Optional<String> in(Stream<Concept> concepts) {
    var stated = concepts.flatMap(concept -> termsOf(concept).stream()).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  private static Set<String> termsOf(Concept concept) {
    var terms = new LinkedHashSet<>(CODES.in(concept));
    concept
        .words()
        .flatMap(words -> PhenotypeTerms.bundled().read(withoutGene(words)).stream())
        .map(PhenotypeTerm::term)
        .forEach(terms::add);
    concept.words().flatMap(words -> hlaStatus(words).stream()).forEach(terms::add);
    return terms;
  }

  private static Optional<String> hlaStatus(String words) {
    var status = HLA_STATUS.matcher(words);
    if (!status.matches()) {
      return Optional.empty();
    }
    boolean carried = CARRIED.contains(status.group(2).toLowerCase(Locale.ROOT));
    return Optional.of(status.group(1) + (carried ? " positive" : " negative"));
  }

  /** {@code CYP2D6 Poor Metaboliser} says what {@code Poor metabolizer} says. */
  private static String withoutGene(String words) {
    var first = words.split(" ", 2);
    return first.length == 2 && Pharmacogene.ofSymbol(first[0]).isPresent() ? first[1] : words;
  }
}
