package org.origami.fhir.cli;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.boot.Engine;
import org.origami.fhir.boot.FoldingProperties;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.inbound.CaseReading;
import org.origami.fhir.outbound.ServerBase;
import org.origami.fhir.report.CaseQuestion;
import org.origami.fhir.report.CaseReport;
import org.origami.fhir.report.PulledFindings;
import org.origami.genomics.flag.FlagOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes one report, from a file or from a hospital's server, and keeps nothing. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes one report from a file of findings, or from a hospital's server.",
    footer = {
      "",
      "Examples:",
      "  origami report --in observations.json --out report.json",
      "  origami report --in findings.ndjson --format text",
      "  origami report --hospital https://fhir.hospital.example/r4 --patient 4711",
      "A file is written whole or not at all. Nothing is stored."
    })
final class ReportCommand implements Callable<Integer> {
  enum Form {
    JSON,
    XML,
    TEXT
  }

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description = "a Bundle or an Observation, JSON or XML, or ndjson; - is standard input")
  private @Nullable String in;

  @Option(names = "--hospital", paramLabel = "URL", description = "FHIR R4 base to pull from")
  private @Nullable String hospital;

  @Option(
      names = "--patient",
      paramLabel = "REF",
      description = "whose findings count: an id or Patient/id")
  private @Nullable String patient;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the report goes; default - is standard output")
  private String out = OutputFile.STANDARD;

  @Option(names = "--format", paramLabel = "FORM", description = "json, xml or text; default json")
  private Form form = Form.JSON;

  @Option(names = "--include-benign", description = "folds benign variants too")
  private boolean benign;

  @Option(names = "--include-common", description = "folds common variants too")
  private boolean common;

  @Option(
      names = "--structures",
      paramLabel = "DIR",
      description = "a folder of your own structures, asked where the bundled ones show nothing")
  private @Nullable Path structures;

  @Option(
      names = "--predicted",
      description = "files in it that do not say so are predictions: their B-factors are pLDDT")
  private boolean predicted;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireOneSource();
    var fhir = FhirContext.forR4Cached();
    try (var engine = terminal.step("folding model and structures", () -> Engine.load(folding()))) {
      engine.site().refused().forEach(refused -> terminal.remark("  left out: " + refused));
      var made =
          in == null
              ? pulled(engine, Objects.requireNonNull(hospital))
              : sent(engine, new FindingsFile(new InputFile(in), fhir).read(terminal));
      new OutputFile(out).write(text(made.bundle(), fhir), terminal);
    }
    return ExitCode.OK;
  }

  private FoldingProperties folding() {
    return FoldingProperties.usual(structures, predicted);
  }

  private void requireOneSource() {
    if (structures != null && !Files.isDirectory(structures)) {
      throw new BadInputException(structures + ": there is no such folder");
    }
    if ((in == null) == (hospital == null)) {
      throw misused("Give either --in FILE or --hospital URL.");
    }
    if (hospital != null && patient == null) {
      throw misused("--hospital needs --patient.");
    }
  }

  private ParameterException misused(String words) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
  }

  private CaseReport sent(Engine engine, Collection<Resource> findings) {
    var named = Optional.ofNullable(patient).map(ReportCommand::reference);
    var reading =
        named
            .map(it -> engine.findings().readFor(it, findings))
            .orElseGet(() -> engine.findings().read(findings));
    if (named.isEmpty() && reading.patients().size() > 1) {
      throw new BadInputException(
          "the findings are of "
              + reading.patients().size()
              + " patients; say with --patient whose report is wanted");
    }
    var whose = named.or(() -> reading.patients().stream().findFirst()).orElse("");
    return report(engine, reading, whose);
  }

  private static String reference(String patient) {
    return PatientId.parse(patient).isPresent() ? "Patient/" + patient : patient;
  }

  private CaseReport pulled(Engine engine, String base) {
    var id =
        Optional.ofNullable(patient)
            .map(it -> it.startsWith("Patient/") ? it.substring("Patient/".length()) : it)
            .flatMap(PatientId::parse)
            .orElseThrow(() -> misused("--patient is not in the form of a FHIR id."));
    var server = HospitalServer.at(base);
    var found = terminal.step("findings from the hospital", () -> server.pull(id));
    return report(engine, PulledFindings.read(engine.findings(), found), found.patient());
  }

  private CaseReport report(Engine engine, CaseReading reading, String whose) {
    var question = new CaseQuestion(new FlagOptions(benign, common), ServerBase.NONE);
    return terminal.step(
        "folding and report",
        () -> engine.reporter(Clock.systemUTC()).report(reading, whose, question));
  }

  private String text(Bundle bundle, FhirContext fhir) {
    return switch (form) {
      case JSON -> fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
      case XML -> fhir.newXmlParser().setPrettyPrint(true).encodeResourceToString(bundle);
      case TEXT -> String.join(System.lineSeparator(), ReportPage.of(bundle));
    };
  }
}
