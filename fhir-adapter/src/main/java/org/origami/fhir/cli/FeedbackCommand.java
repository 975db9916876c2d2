package org.origami.fhir.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how prescribers took the cards: the server on this machine is asked. */
@Command(
    name = "feedback",
    mixinStandardHelpOptions = true,
    description =
        "Shows how often cards were taken, overridden and why: by drug, gene and service.",
    footer = {
      "",
      "Examples:",
      "  origami feedback",
      "  origami feedback --since 2026-10-01 --until 2026-10-31 --format tsv > october.tsv",
      "The server must run on this machine. Without --since, the last 90 days are shown."
    })
final class FeedbackCommand implements Callable<Integer> {
  enum Form {
    TABLE,
    TSV,
    JSON
  }

  private final Terminal terminal;

  @Option(names = "--since", paramLabel = "DAY", description = "the first day, such as 2026-10-01")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DAY", description = "the last day; default is today")
  private @Nullable LocalDate until;

  @Option(names = "--port", paramLabel = "N", description = "of the server; default is 8080")
  private int port = 8080;

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), tsv or json")
  private Form format = Form.TABLE;

  FeedbackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var json = asked();
    switch (format) {
      case JSON -> terminal.answer(json);
      case TSV -> FeedbackTable.of(json).tsv().forEach(terminal::answer);
      case TABLE -> FeedbackTable.of(json).lines().forEach(terminal::answer);
    }
    return ExitCode.OK;
  }

  private String asked() {
    var request = HttpRequest.newBuilder(address()).timeout(Duration.ofSeconds(30)).GET().build();
    try {
      var answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 200) {
        throw new BadInputException("the server answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new BadInputException(
          "no server answers on port " + port + " of this machine; --port names another");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the server", e);
    }
  }

  private URI address() {
    var query = new StringBuilder();
    if (since != null) {
      query.append("&since=").append(since);
    }
    if (until != null) {
      query.append("&until=").append(until);
    }
    return URI.create(
        "http://127.0.0.1:" + port + "/cds-feedback" + query.toString().replaceFirst("^&", "?"));
  }
}
