package org.origami.fhir.cds.card;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.origami.genomics.pgx.CallEvidence;
import org.origami.genomics.pgx.CallSource;
import org.origami.genomics.pgx.Diplotype;
import org.origami.genomics.pgx.GeneCall;
import org.origami.genomics.pgx.GenePhenotype;
import org.origami.genomics.pgx.Haplotype;
import org.origami.genomics.pgx.NoCallReason;
import org.origami.genomics.pgx.PhenotypeResult;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.ActionKind;
import org.origami.reports.drug.CodedAction;
import org.origami.reports.drug.DoseFactor;
import org.origami.reports.drug.Drug;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugGuidance.Advised;
import org.origami.reports.drug.DrugGuidance.NoGuideline;
import org.origami.reports.drug.DrugGuidance.TestFirst;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.Firmness;
import org.origami.reports.drug.GeneFactor;
import org.origami.reports.drug.Guideline;
import org.origami.reports.drug.PatientGroup;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.drug.Strength;
import org.origami.reports.drug.UnknownGene;
import org.origami.reports.drug.Urgency;

/** Guidance in the shape of CPIC's, in words of these tests. */
public final class Guidances {
  public static final Drug CLOPIDOGREL = drug("clopidogrel", "32968");
  public static final Drug PRASUGREL = drug("prasugrel", "613391");
  public static final Drug TICAGRELOR = drug("ticagrelor", "1116632");
  public static final Drug AMITRIPTYLINE = drug("amitriptyline", "704");
  public static final Drug ABACAVIR = drug("abacavir", "190521");

  private static final Guideline GUIDELINE =
      new Guideline(
          "CPIC Guideline for CYP2C19 and Clopidogrel",
          URI.create("https://cpicpgx.org/guidelines/guideline-for-clopidogrel-and-cyp2c19/"),
          List.of("21716271", "23698643", "35034351"),
          "2022");

  private Guidances() {}

  public static Drug drug(String name, String rxNorm) {
    return new Drug(name, Optional.of(new RxNormCode(rxNorm)), List.of());
  }

  public static DrugQuestion question(Drug drug) {
    return new DrugQuestion(drug.rxNorm().stream().toList(), List.of(), Optional.empty());
  }

  /** A poor metabolizer's: avoid it, the others instead. */
  public static Advised avoid(Drug drug, Drug... instead) {
    return advised(
        drug,
        recommendation(
            "general",
            Urgency.STOP,
            new CodedAction(
                ActionKind.AVOID,
                Firmness.DIRECT,
                Optional.empty(),
                List.of(),
                List.of(instead),
                "Avoid standard-dose " + drug.name() + "."),
            factor("CYP2C19", "*2/*2", "Poor Metabolizer")));
  }

  /** Two genes speak of it. */
  public static Advised halve(Drug drug) {
    return advised(
        drug,
        recommendation(
            "general",
            Urgency.WARN,
            new CodedAction(
                ActionKind.REDUCE_DOSE,
                Firmness.CONSIDER,
                Optional.of(
                    new DoseFactor(new BigDecimal("0.5"), Optional.of(new BigDecimal("0.5")))),
                List.of(),
                List.of(),
                "Consider half of the usual starting dose."),
            factor("CYP2D6", "*4/*4", "0.0"),
            factor("CYP2C19", "*1/*1", "Normal Metabolizer")));
  }

  public static Advised advised(Drug drug, Recommendation... recommendations) {
    return new Advised(question(drug), drug, List.of(recommendations), List.of(), List.of());
  }

  public static Recommendation recommendation(
      String group, Urgency urgency, CodedAction action, GeneFactor... genes) {
    return new Recommendation(
        new PatientGroup(group, group + " patients"),
        List.of(genes),
        List.of(action),
        Strength.STRONG,
        urgency,
        action.words() + " The <active> form is *not* made.",
        GUIDELINE);
  }

  public static TestFirst testFirst(Drug drug, Urgency urgency) {
    return new TestFirst(
        question(drug),
        drug,
        List.of(new UnknownGene(untested("HLA-B"), "No result of HLA-B is known.")),
        urgency,
        "Test HLA-B before the first dose.",
        GUIDELINE);
  }

  public static DrugGuidance noGuideline(DrugQuestion question) {
    return new NoGuideline(question, NoGuideline.Reason.UNKNOWN_CODE, "Not in the tables.");
  }

  public static GeneFactor factor(String gene, String diplotype, String lookup) {
    var symbol = new GeneSymbol(gene);
    var names = diplotype.split("/", -1);
    var pair = Diplotype.of(symbol, Haplotype.of(names[0]), Haplotype.of(names[1]));
    var result =
        new PhenotypeResult(
            Optional.of(pair),
            Optional.of(pair),
            List.of(),
            Optional.empty(),
            List.of(lookup),
            List.of(),
            "By the test's own rule.");
    var call =
        new GeneCall.Stated(
            symbol,
            CallSource.LABORATORY,
            Optional.of(pair),
            Optional.of(lookup),
            Optional.empty(),
            CallEvidence.ELSEWHERE);
    return new GeneFactor(
        new GenePhenotype(call, List.of(result)),
        Optional.of(result),
        lookup,
        "Less of the active form, & more risk.");
  }

  public static GenePhenotype untested(String gene) {
    return new GenePhenotype(
        new GeneCall.NotCalled(
            new GeneSymbol(gene), NoCallReason.NOT_TESTED, CallEvidence.ELSEWHERE),
        List.of());
  }
}
