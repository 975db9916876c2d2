package org.origami.fhir.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.sandbox.SandboxPatient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the whole way on invented patients: sandbox hospital, pull, folding, report. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Shows the whole way on invented patients, then leaves the server up.")
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--once", description = "ends after the first report")
  private boolean once;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "the server's port; default 8080, or a free one where that is taken")
  private int port = 8080;

  @Option(names = "--patient", paramLabel = "ID", description = "whose report is shown first")
  private @Nullable String patient;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    var shown = patient();
    int free = Demo.freeOr(port);
    if (free != port) {
      terminal.remark("  port " + port + " is taken; the server listens on " + free);
    }
    try (var demo = terminal.step("sandbox hospital, folding model, server", () -> start(free))) {
      var door = new DoorCall(demo.server().fhirBase());
      var bundle =
          terminal.step(
              "findings pulled, folded, reported, stored", () -> door.riskReport(shown.id()));
      introduce(shown);
      ReportPage.of(bundle).forEach(terminal::answer);
      terminal.out().flush();
      if (!once) {
        invite(demo);
        Thread.currentThread().join();
      }
    }
    return ExitCode.OK;
  }

  /** Ctrl-C ends the process past every finally: what was started is closed by a hook. */
  private Demo start(int free) {
    var demo = Demo.start(free);
    if (!once) {
      Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
    }
    return demo;
  }

  private SandboxPatient patient() {
    var all = SandboxPatient.all();
    if (patient == null) {
      return all.get(0);
    }
    return all.stream()
        .filter(it -> it.id().equals(patient))
        .findFirst()
        .orElseThrow(() -> misused(all));
  }

  private ParameterException misused(List<SandboxPatient> all) {
    var ids = all.stream().map(SandboxPatient::id).collect(Collectors.joining(", "));
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "The sandbox has the patients " + ids + ".");
  }

  private void introduce(SandboxPatient shown) {
    terminal.answer("");
    terminal.answer("Patient   " + shown.name() + " (" + shown.id() + "), invented");
    terminal.answer("Story     " + shown.story());
  }

  private void invite(Demo demo) {
    var fhir = demo.server().fhirBase();
    terminal.answer("");
    terminal.answer("The server stays up until Ctrl-C. Try next:");
    terminal.answer("  curl -s -X POST '" + fhir + "/Patient/demo-pku/$risk-report'");
    terminal.answer("  curl -s '" + fhir + "/DiagnosticReport?patient=demo-panel'");
    terminal.answer(
        "  curl -s -X POST '" + fhir + "/MedicationRequest/rx-heart-1/$medication-guidance'");
    terminal.answer("  curl -s '" + fhir + "/MedicationRequest?patient=demo-pain'");
    terminal.answer("  curl -s '" + fhir + "/metadata'");
    terminal.answer("  curl -s '" + fhir.resolve("/cds-services") + "'");
    terminal.answer("  curl -s '" + demo.hospital().base() + "/Observation?patient=demo-fabry'");
    terminal.answer("Patients of the sandbox:");
    SandboxPatient.all()
        .forEach(it -> terminal.answer("  %-18s %s".formatted(it.id(), it.story())));
  }
}
