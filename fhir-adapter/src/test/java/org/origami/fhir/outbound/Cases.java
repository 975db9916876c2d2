package org.origami.fhir.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.origami.genomics.flag.FlagReason;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.flag.PassReason;
import org.origami.genomics.flag.PassedOver;
import org.origami.genomics.flag.Triage;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.UnreadFinding;
import org.origami.genomics.variant.Variant;
import org.origami.inference.FoldingAnswer;
import org.origami.inference.FoldingEffort;
import org.origami.inference.MisfoldAssessment;
import org.origami.inference.ModelIdentity;
import org.origami.inference.Obstacle;
import org.origami.reports.risk.ReportComposer;
import org.origami.reports.risk.RiskReport;
import org.origami.reports.risk.SourceNote;
import org.origami.reports.therapy.ConditionReason;
import org.origami.reports.therapy.ProteinFate;
import org.origami.reports.therapy.TherapeuticImplication;
import org.origami.reports.therapy.Therapies;

/**
 * Whole reports for tests. Variants are published ones; every number of the folding model is made
 * up and nobody's measurement; patients do not exist.
 */
final class Cases {
  static final Instant ISSUED = Instant.parse("2026-11-21T10:00:00Z");
  static final String HOSPITAL = "https://hospital.example.org/fhir";
  static final String PATIENT = HOSPITAL + "/Patient/canary-1";
  static final ServerBase SERVED = new ServerBase("https://origami.example.org/fhir");

  private static final List<SourceNote> SOURCES =
      List.of(
          new SourceNote(
              "Reference pack (fixture)", "2026.1", "see NOTICE", "PDB chains of promod3-data"),
          new SourceNote("RefSeq proteins (fixture)", "2025-11", "public domain", "NCBI RefSeq"));

  private static final Therapies THERAPIES = Therapies.bundled();
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();

  private Cases() {}

  static ModelIdentity cpu() {
    return model(ModelIdentity.Provider.CPU, "");
  }

  static ModelIdentity fellBack() {
    return model(
        ModelIdentity.Provider.CPU, "the CUDA provider did not load & <libcudnn> is missing");
  }

  static ModelIdentity model(ModelIdentity.Provider provider, String fallback) {
    return new ModelIdentity(
        "origami-fold (fixture)",
        "1.0",
        "ab".repeat(32),
        "ONNX Runtime 1.29.0",
        provider,
        fallback);
  }

  /** One variant of each risk class, one with an obstacle, one passed over, one unread. */
  static RiskReport mixed() {
    var assessed =
        List.of(
            Variants.pahArg408Trp(1).assessed(3.123456, 0.9),
            Variants.ttrVal50Met(2).assessed(1.4, 0.7),
            Variants.serpina1Glu366Lys(3).assessed(0.6, 0.8),
            Variants.hbbGlu7Val(4).assessed(-0.04, 0.5));
    return report(
        assessed,
        List.of(notAssessable(Variants.glaAsn215Ser(5).variant(), Obstacle.NO_STRUCTURE)),
        List.of(passedOver(Variants.nonsense(6), PassReason.NONSENSE)),
        List.of(new UnreadFinding(new FindingId(7), UnreadFinding.Reason.VALUE_ABSENT, "value")),
        cpu());
  }

  /** One variant assessed, one not assessable, one passed over, one unread. */
  static RiskReport oneOfEach() {
    return report(
        List.of(Variants.ttrVal50Met(1).assessed(1.4, 0.7)),
        List.of(notAssessable(Variants.glaAsn215Ser(2).variant(), Obstacle.NO_STRUCTURE)),
        List.of(passedOver(Variants.nonsense(3), PassReason.NONSENSE)),
        List.of(new UnreadFinding(new FindingId(4), UnreadFinding.Reason.VALUE_ABSENT, "value")),
        cpu());
  }

  static RiskReport everyObstacle() {
    var obstacles = new ArrayList<MisfoldAssessment>();
    for (Obstacle obstacle : Obstacle.values()) {
      int number = obstacles.size() + 1;
      obstacles.add(notAssessable(Variants.glaAsn215Ser(number).variant(), obstacle));
    }
    return report(List.of(), obstacles, List.of(), List.of(), cpu());
  }

  static RiskReport everyPassReason() {
    var passed = new ArrayList<PassedOver>();
    for (PassReason reason : PassReason.values()) {
      passed.add(passedOver(Variants.nonsense(passed.size() + 1), reason));
    }
    passed.add(
        new PassedOver(
            Variants.locationOnly(passed.size() + 1),
            List.of(PassReason.COMMON, PassReason.LABORATORY_BENIGN)));
    return report(List.of(), List.of(), passed, List.of(), cpu());
  }

  static RiskReport everyUnreadReason() {
    var unread =
        Arrays.stream(UnreadFinding.Reason.values())
            .map(r -> new UnreadFinding(new FindingId(r.ordinal() + 1), r, "value & <status>"))
            .toList();
    return report(List.of(), List.of(), List.of(), unread, cpu());
  }

  static RiskReport nothing() {
    return report(List.of(), List.of(), List.of(), List.of(), cpu());
  }

  static RiskReport cudaFallback() {
    return report(
        List.of(Variants.ttrVal50Met(1).assessed(1.4, 0.7)),
        List.of(),
        List.of(),
        List.of(),
        fellBack());
  }

  static RiskReport hostile() {
    return report(
        List.of(Variants.hostile(1).assessed(2.5, 0.6)),
        List.of(),
        List.of(passedOver(Variants.hostile(2).variant(), PassReason.NON_CODING)),
        List.of(
            new UnreadFinding(
                new FindingId(3), UnreadFinding.Reason.DESCRIPTION_NOT_READ, Variants.HOSTILE)),
        cpu());
  }

  /** Every therapy of the tables, and among them every answer to its condition. */
  static RiskReport everyTherapy() {
    var plain = oneOfEach();
    var variant = plain.findings().get(0).assessment().variant().variant();
    var reasons = ConditionReason.values();
    var fates = ProteinFate.values();
    var implications = new ArrayList<TherapeuticImplication>();
    for (var therapy : THERAPIES.all()) {
      int k = implications.size();
      implications.add(
          new TherapeuticImplication(
              variant, therapy, fates[k % fates.length], reasons[k % reasons.length]));
    }
    return new RiskReport(
        plain.findings(),
        plain.notAssessable(),
        plain.passedOver(),
        plain.unread(),
        implications,
        plain.conclusion(),
        plain.provenance());
  }

  static RiskReport fifty() {
    var assessed =
        IntStream.rangeClosed(1, 50)
            .mapToObj(n -> Variants.ttrVal50Met(n).assessed(n / 10.0 - 1, 0.7))
            .map(MisfoldAssessment.class::cast)
            .toList();
    return report(assessed, List.of(), List.of(), List.of(), cpu());
  }

  static RiskReport report(
      List<? extends MisfoldAssessment> assessed,
      List<? extends MisfoldAssessment> notAssessable,
      List<PassedOver> passedOver,
      List<UnreadFinding> unread,
      ModelIdentity model) {
    var all = new ArrayList<MisfoldAssessment>(assessed);
    all.addAll(notAssessable);
    var flagged = all.stream().map(MisfoldAssessment::variant).toList();
    var effort = new FoldingEffort(3, 1, 812, 1_234_567_890_123L, Duration.ofMillis(417));
    return new ReportComposer("0.1.0-fixture", SOURCES, THERAPIES, PROTEINS)
        .compose(new Triage(flagged, passedOver), new FoldingAnswer(all, model, effort), unread);
  }

  static FlaggedVariant flagged(Variant variant) {
    return new FlaggedVariant(
        variant,
        variant.description().names(),
        List.of(FlagReason.MISSENSE, FlagReason.FREQUENCY_NOT_STATED));
  }

  private static MisfoldAssessment notAssessable(Variant variant, Obstacle obstacle) {
    return new MisfoldAssessment.NotAssessable(
        flagged(variant), obstacle, obstacle == Obstacle.NO_STRUCTURE ? "" : "Fixture's remark.");
  }

  private static PassedOver passedOver(Variant variant, PassReason reason) {
    return new PassedOver(variant, List.of(reason));
  }

  /** The hospital's Observations are numbered like the findings. */
  static ReportSubject subject(String patient, ServerBase base) {
    return subject(patient, base, 50);
  }

  static ReportSubject subject(String patient, ServerBase base, int findings) {
    Map<FindingId, List<String>> sources =
        IntStream.rangeClosed(1, findings)
            .boxed()
            .collect(
                Collectors.toMap(
                    FindingId::new, n -> List.of(HOSPITAL + "/Observation/variant-" + n)));
    return new ReportSubject(patient, sources, ISSUED, base);
  }

  static ReportSubject served() {
    return subject(PATIENT, SERVED);
  }

  static Bundle written(RiskReport report) {
    return written(report, served());
  }

  static Bundle written(RiskReport report, ReportSubject subject) {
    return new RiskReportWriter(counting()).write(report, subject);
  }

  /** The same identities at each run, so that golden bundles stay. */
  static Supplier<UUID> counting() {
    var next = new AtomicLong();
    return () -> new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L + next.incrementAndGet());
  }
}
