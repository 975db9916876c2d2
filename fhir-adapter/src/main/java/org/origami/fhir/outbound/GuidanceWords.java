package org.origami.fhir.outbound;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.fhir.prescription.UnreadPrescription;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.UnreadFinding.Reason;
import org.origami.reports.drug.DrugGuidance;
import org.origami.reports.drug.DrugQuestion;
import org.origami.reports.drug.PatientGroup;
import org.origami.reports.drug.Recommendation;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.drug.UnknownGene;

/** Medication guidance in sentences, each of which stands by itself. */
final class GuidanceWords {
  static final List<String> LIMITS =
      List.of(
          "This is decision support and not a prescription.",
          "It speaks of genes only: other medicines, organ function, age, weight, allergies and"
              + " pregnancy are not looked at.",
          "A medicine without a recommendation here is not thereby shown to be safe.",
          "Alleles that a laboratory did not test for are not seen.");

  private GuidanceWords() {}

  /** One line that names each medicine under what is said of it, gravest first. */
  static String conclusion(GuidanceCase guidance) {
    var named = new EnumMap<Verdict, List<String>>(Verdict.class);
    for (var answer : guidance.assessment().guidance()) {
      named.computeIfAbsent(Verdict.of(answer), key -> new ArrayList<>()).add(named(answer));
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        "Medication guidance for "
            + counted(guidance.assessment().guidance().size(), "medicine")
            + ".");
    named.forEach(
        (verdict, medicines) ->
            sentences.add(verdict.words() + ": " + String.join(", ", medicines) + "."));
    if (!guidance.refused().isEmpty()) {
      sentences.add(
          counted(guidance.refused().size(), "prescription") + " could not be looked up.");
    }
    return String.join(" ", sentences);
  }

  private static String named(DrugGuidance answer) {
    return answer.match(
        advised -> advised.drug().name(),
        testFirst -> testFirst.drug().name(),
        none -> none.drug().name(),
        none -> asked(none.question()));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** What was looked up, where no table has a name for it: its codes. */
  static String asked(DrugQuestion question) {
    var codes =
        Stream.concat(
                question.codes().stream().map(RxNormCode::value).map(code -> "RxNorm " + code),
                question.atcCodes().stream().map(code -> "ATC " + code))
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "a medicine without a code" : codes;
  }

  /** Whether the advice is for everybody. */
  static boolean isGeneral(PatientGroup group) {
    return group.code().equals("general");
  }

  static String genes(Recommendation recommendation) {
    return recommendation.genes().stream()
        .map(factor -> GeneWords.of(factor.gene()) + ". " + factor.implication())
        .collect(Collectors.joining(" "));
  }

  static String unknown(List<UnknownGene> unknown) {
    return unknown.stream().map(UnknownGene::why).collect(Collectors.joining(" "));
  }

  static String line(DrugGuidance.TestFirst testFirst) {
    return testFirst.drug().name()
        + ": "
        + testFirst.advice()
        + " "
        + unknown(testFirst.unknown())
        + " Guideline: "
        + testFirst.guideline().name()
        + ".";
  }

  static String line(DrugGuidance.NoRecommendation none) {
    return none.drug().name() + ": " + none.why() + " Guideline: " + none.guideline().name() + ".";
  }

  static String line(DrugGuidance.NoGuideline none) {
    return asked(none.question()) + ": " + none.why();
  }

  static String line(UnreadPrescription refused) {
    String reference = PlainText.of(refused.reference());
    return (reference.isEmpty() ? "A prescription" : "Prescription " + reference)
        + ": "
        + refused.reason().words()
        + " ("
        + refused.field()
        + ").";
  }

  /**
   * Unread results, one line each; those that have nothing to do with pharmacogenes are told
   * together, since a hospital sends many.
   */
  static Map<UnreadFinding, String> lines(List<UnreadFinding> unread, ReportSubject subject) {
    var lines = new LinkedHashMap<UnreadFinding, String>();
    var beside = unread.stream().filter(GuidanceWords::isBeside).toList();
    for (var finding : unread) {
      if (!isBeside(finding)) {
        lines.put(finding, UnreadWords.of(finding, subject));
      }
    }
    beside.stream()
        .collect(Collectors.groupingBy(UnreadFinding::reason))
        .forEach(
            (reason, all) ->
                lines.put(
                    all.get(0),
                    "%d Observations: %s (%s)."
                        .formatted(all.size(), reason.words(), fields(all))));
    return lines;
  }

  private static String fields(List<UnreadFinding> all) {
    return all.stream().map(UnreadFinding::field).distinct().collect(Collectors.joining("; "));
  }

  private static boolean isBeside(UnreadFinding finding) {
    return finding.reason() == Reason.NOT_A_GENE_RESULT
        || finding.reason() == Reason.NOT_AT_A_POSITION;
  }
}
