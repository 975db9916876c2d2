package org.origami.fhir.cds;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.cds.feedback.FeedbackReport;
import org.origami.fhir.door.Failures;
import org.origami.fhir.door.PlainError;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * How prescribers took the cards, as numbers. Not under {@code /cds-services}: it is for the
 * hospital's pharmacists on this machine, and no EHR's token opens it.
 */
public final class FeedbackServlet extends HttpServlet {
  public static final String PATH = "/cds-feedback";

  private static final long serialVersionUID = 1L;

  private final transient FeedbackReport report;
  private final transient PlainError errors;
  private final transient Clock clock;
  private final transient JsonMapper json = JsonMapper.builder().build();

  public FeedbackServlet(FeedbackReport report, PlainError errors, Clock clock) {
    this.report = report;
    this.errors = errors;
    this.clock = clock;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      requireGet(request);
      var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
      var until = day(request, "until").map(last -> last.plusDays(1)).orElse(tomorrow);
      var since = day(request, "since").orElse(until.minus(Period.ofDays(90)));
      var answer = json.writeValueAsBytes(report.of(start(since), start(until)));
      response.setContentType("application/json;charset=UTF-8");
      response.getOutputStream().write(answer);
    } catch (RuntimeException e) {
      errors.write(request, response, Failures.told(e));
    }
  }

  private static void requireGet(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      throw new DoorException(
          Problem.of(405, IssueType.NOTSUPPORTED, "This is asked with GET only.")
              .withHeader("Allow", "GET"));
    }
  }

  /** A day of UTC. */
  private static Optional<LocalDate> day(HttpServletRequest request, String name) {
    try {
      return Optional.ofNullable(request.getParameter(name)).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new DoorException(
          Problem.of(400, IssueType.INVALID, "A day is written as in 2026-11-21.").at(name));
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
