package org.origami.fhir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.origami.fhir.boot.OrigamiServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs the server until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the FHIR server until it is stopped.",
    footer = {
      "",
      "Every setting can be given as --name=value too, such as --server.port=9000 or",
      "--spring.datasource.url=jdbc:postgresql://localhost/origami; what is given here wins over",
      "the settings file. The log goes to standard output."
    })
final class ServeCommand implements Callable<Integer> {
  /** A setting's name has a point in it; anything else is a slip of the pen. */
  private static final Pattern SETTING = Pattern.compile("--[a-zA-Z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*");

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--settings", paramLabel = "FILE", description = "a YAML or properties file")
  private @Nullable Path settings;

  @Option(names = "--port", paramLabel = "N", description = "the port; 0 takes any free one")
  private @Nullable Integer port;

  @Option(names = "--hospital", paramLabel = "URL", description = "FHIR R4 base to pull from")
  private @Nullable String hospital;

  /** Mutable, because picocli adds to it. */
  @Unmatched private final List<String> others = new ArrayList<>();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    requireSettings();
    var server = OrigamiServer.start(named(), others.toArray(String[]::new));
    terminal.remark("origami: serving " + server.fhirBase() + "; Ctrl-C ends it");
    // The server's own shutdown hook lets requests in progress end.
    Thread.currentThread().join();
    return ExitCode.OK;
  }

  private void requireSettings() {
    others.stream()
        .filter(it -> !SETTING.matcher(it).matches())
        .findFirst()
        .ifPresent(
            it -> {
              throw new ParameterException(
                  Objects.requireNonNull(spec).commandLine(),
                  "Neither an option nor a setting in the form --name=value: " + it);
            });
    if (settings != null && !Files.isReadable(settings)) {
      throw new BadInputException(settings + ": there is no such file that may be read");
    }
  }

  private Map<String, String> named() {
    var named = new HashMap<String, String>();
    if (settings != null) {
      named.put("spring.config.additional-location", settings.toAbsolutePath().toUri().toString());
    }
    if (port != null) {
      named.put("server.port", port.toString());
    }
    if (hospital != null) {
      named.put("origami.hospital.base-url", hospital);
    }
    return named;
  }
}
