package org.origami.fhir.outbound;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.genomics.pgx.ActivityScore;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallNote;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.pgx.ScoredDiplotype;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.CodedAction;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.NoGuideline;
import org.origami.reports.drug.DrugGuidance.NoRecommendation;
import org.origami.reports.drug.DrugGuidance.TestFirst;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.Firmness;
import org.origami.reports.drug.GeneFactor;
import org.origami.reports.drug.Guideline;
import org.origami.reports.drug.PatientGroup;
import org.origami.reports.drug.PharmacyAssessment;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.drug.Strength;
import org.origami.reports.drug.UnknownGene;
import org.origami.reports.drug.Urgency;
import org.origami.reports.risk.SourceNote;

/** Guidance of every outcome, with invented patients and plausible advice. */
final class GuidanceCases {
  private static final String PRESCRIPTION = Cases.HOSPITAL + "/MedicationRequest/rx-";
  private static final PatientGroup GENERAL = new PatientGroup("general", "everybody");

  static final GenePhenotype CYP2C19 =
      gene(called("CYP2C19", "*2", "*2"), "Poor Metabolizer", "0.0");
  static final GenePhenotype CYP2D6 =
      gene(called("CYP2D6", "*1", "*4x2"), "Likely Poor Metabolizer", "1.0");
  static final GenePhenotype HLA_B =
      gene(
          new GeneCall.Stated(
              new GeneSymbol("HLA-B"),
              CallSource.LABORATORY,
              Optional.empty(),
              Optional.of("*57:01 positive"),
              Optional.empty(),
              CallEvidence.ELSEWHERE),
          "*57:01 positive",
          "");
  static final GenePhenotype DPYD =
      new GenePhenotype(
          new GeneCall.NotCalled(
              new GeneSymbol("DPYD"), NoCallReason.NOT_TESTED, CallEvidence.ELSEWHERE),
          List.of());

  private GuidanceCases() {}

  /** Advice for one gene and for two, an untested gene, no recommendation, no guideline. */
  static GuidanceCase mixed() {
    return of(clopidogrel(), amitriptyline(), abacavir(), fluorouracil(), nothingSaid(), unknown());
  }

  static GuidanceCase everyAction() {
    return of(
        Arrays.stream(ActionKind.values())
            .map(kind -> advised("clopidogrel", "32968", List.of(CYP2C19), action(kind)))
            .toArray(DrugGuidance[]::new));
  }

  static GuidanceCase everyUnreadReason() {
    var unread =
        Arrays.stream(UnreadFinding.Reason.values())
            .map(r -> new UnreadFinding(new FindingId(r.ordinal() + 1), r, "value & <status>"))
            .toList();
    var refused =
        Arrays.stream(UnreadPrescription.Reason.values())
            .map(r -> new UnreadPrescription(PRESCRIPTION + r.ordinal(), r, "status & <code>"))
            .toList();
    return new GuidanceCase(
        new PharmacyAssessment(List.of(), List.of()),
        Map.of(),
        unread,
        refused,
        "0.1.0-fixture",
        sources());
  }

  static GuidanceCase hostile() {
    var hostile = gene(called("CYP2C19", Variants.HOSTILE, "*1"), Variants.HOSTILE, "");
    return of(
        new Advised(
            question("32968", "1"),
            new Drug(Variants.HOSTILE, Optional.empty(), List.of()),
            List.of(recommendation(List.of(hostile), Variants.HOSTILE, action(ActionKind.AVOID))),
            List.of(new UnknownGene(DPYD, Variants.HOSTILE)),
            List.of(Variants.HOSTILE)));
  }

  static GuidanceCase nothing() {
    return of();
  }

  static GuidanceCase of(DrugGuidance... guidance) {
    var genes = new LinkedHashSet<>(List.of(CYP2C19, CYP2D6, HLA_B));
    return new GuidanceCase(
        new PharmacyAssessment(List.copyOf(genes), List.of(guidance)),
        Map.of(
            new GeneSymbol("CYP2C19"), List.of(new FindingId(1)),
            new GeneSymbol("CYP2D6"), List.of(new FindingId(2)),
            new GeneSymbol("HLA-B"), List.of(new FindingId(3))),
        List.of(
            new UnreadFinding(new FindingId(4), UnreadFinding.Reason.OTHER_COPY_MISSING, "value")),
        List.of(
            new UnreadPrescription(
                PRESCRIPTION + "9",
                UnreadPrescription.Reason.NO_CODE,
                "MedicationRequest.medicationCodeableConcept.coding")),
        "0.1.0-fixture",
        sources());
  }

  static Bundle written(GuidanceCase guidance, ReportSubject subject) {
    return new GuidanceWriter(Cases.counting()).write(guidance, subject);
  }

  static Bundle written(GuidanceCase guidance) {
    return written(guidance, Cases.subject(Cases.PATIENT, Cases.SERVED, 4));
  }

  static Advised clopidogrel() {
    return advised(
        "clopidogrel",
        "32968",
        List.of(CYP2C19),
        new CodedAction(
            ActionKind.USE_ALTERNATIVE,
            Firmness.DIRECT,
            Optional.empty(),
            List.of(),
            List.of(drug("prasugrel", "613391"), drug("ticagrelor", "1116632")),
            "Use another medicine."));
  }

  private static Advised amitriptyline() {
    var groups =
        Stream.of(GENERAL, new PatientGroup("neuropathic-pain", "people with nerve pain"))
            .map(
                group ->
                    new Recommendation(
                        group,
                        factors(List.of(CYP2C19, CYP2D6)),
                        List.of(
                            action(ActionKind.REDUCE_DOSE), action(ActionKind.MONITOR_DRUG_LEVEL)),
                        Strength.OPTIONAL,
                        Urgency.WARN,
                        "Start with half of the usual dose and measure the level.",
                        guideline()))
            .toList();
    return new Advised(
        question("704", "2"),
        drug("amitriptyline", "704"),
        groups,
        List.of(),
        List.of("Two diplotypes fit."));
  }

  private static Advised abacavir() {
    return advised("abacavir", "190521", List.of(HLA_B), action(ActionKind.AVOID));
  }

  static TestFirst fluorouracil() {
    return new TestFirst(
        question("4492", "4"),
        drug("fluorouracil", "4492"),
        List.of(new UnknownGene(DPYD, "DPYD was not tested.")),
        Urgency.WARN,
        "Test DPYD before the first dose.",
        guideline());
  }

  private static NoRecommendation nothingSaid() {
    return new NoRecommendation(
        question("42463", "5"),
        drug("pravastatin", "42463"),
        factors(List.of(CYP2C19)),
        "The guideline gives nothing for this phenotype.",
        guideline());
  }

  private static NoGuideline unknown() {
    return new NoGuideline(
        question("99999999", "6"),
        NoGuideline.Reason.UNKNOWN_CODE,
        "None of the codes stands in the tables.");
  }

  private static Advised advised(
      String name, String code, List<GenePhenotype> genes, CodedAction action) {
    return new Advised(
        question(code, "1"),
        drug(name, code),
        List.of(recommendation(genes, "Advice of the fixture.", action)),
        List.of(new UnknownGene(DPYD, "DPYD was not tested.")),
        List.of());
  }

  private static Recommendation recommendation(
      List<GenePhenotype> genes, String advice, CodedAction action) {
    return new Recommendation(
        GENERAL,
        factors(genes),
        List.of(action),
        Strength.STRONG,
        Urgency.STOP,
        advice,
        guideline());
  }

  private static CodedAction action(ActionKind kind) {
    return new CodedAction(
        kind, Firmness.CONSIDER, Optional.empty(), List.of(), List.of(), "Words of the action.");
  }

  private static List<GeneFactor> factors(List<GenePhenotype> genes) {
    return genes.stream()
        .map(
            gene ->
                new GeneFactor(
                    gene,
                    gene.results().stream().findFirst(),
                    gene.results().get(0).phenotypes().get(0),
                    "Less of the active form is made."))
        .toList();
  }

  private static Guideline guideline() {
    return new Guideline(
        "CYP2C19 and clopidogrel",
        URI.create("https://cpicpgx.org/guidelines/guideline-for-clopidogrel-and-cyp2c19/"),
        List.of("23698643", "35034351"),
        "CPIC v1.20.0");
  }

  private static DrugQuestion question(String code, String prescription) {
    return new DrugQuestion(
        List.of(new RxNormCode(code)), List.of(), Optional.of(PRESCRIPTION + prescription));
  }

  private static Drug drug(String name, String code) {
    return new Drug(name, Optional.of(new RxNormCode(code)), List.of());
  }

  private static GeneCall called(String gene, String one, String other) {
    var symbol = new GeneSymbol(gene);
    return new GeneCall.Diplotypes(
        symbol,
        CallSource.LABORATORY,
        List.of(
            new ScoredDiplotype(Diplotype.of(symbol, Haplotype.of(one), Haplotype.of(other)), 0)),
        List.of(),
        new CallEvidence(
            0,
            List.of(),
            false,
            List.of(),
            List.of(new CallNote(CallNote.Kind.OVERRULED, "An older result was set aside."))));
  }

  private static GenePhenotype gene(GeneCall call, String phenotype, String score) {
    return new GenePhenotype(
        call,
        List.of(
            new PhenotypeResult(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                score.isEmpty() ? Optional.empty() : Optional.of(ActivityScore.of(score)),
                List.of(phenotype),
                List.of(),
                "Rule of the fixture.")));
  }

  private static List<SourceNote> sources() {
    return IntStream.rangeClosed(1, 2)
        .mapToObj(n -> new SourceNote("table " + n, "1", "CC0-1.0", "https://cpicpgx.org"))
        .toList();
  }
}
