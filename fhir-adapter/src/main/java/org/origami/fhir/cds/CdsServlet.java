package org.origami.fhir.cds;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.cds.feedback.CardStore;
import org.origami.fhir.cds.feedback.FeedbackReader;
import org.origami.fhir.cds.request.CdsRefusal;
import org.origami.fhir.cds.request.Hook;
import org.origami.fhir.cds.request.HookRequestReader;
import org.origami.fhir.door.Failures;
import org.origami.fhir.door.PlainError;
import org.origami.fhir.door.body.BodyLimits;
import org.origami.fhir.door.body.BodyReader;
import org.origami.fhir.door.body.JsonReader;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The door at {@code /cds-services}: discovery, hooks and feedback. */
public final class CdsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(CdsServlet.class);
  private static final String JSON = "application/json;charset=UTF-8";

  private final transient HookAnswers answers;
  private final transient CardStore cards;
  private final transient PlainError errors;
  private final transient BodyReader bodies;
  private final transient JsonReader texts;
  private final transient HookRequestReader requests;
  private final transient FeedbackReader feedback;
  private final transient AnswerJson written;
  private final transient byte[] discovery;

  /**
   * @param genesBy how genomic Observations are searched for, as a part of a query
   */
  public CdsServlet(
      HookAnswers answers,
      CardStore cards,
      PlainError errors,
      BodyLimits limits,
      FhirContext fhir,
      String genesBy) {
    var json = JsonMapper.builder().build();
    this.answers = answers;
    this.cards = cards;
    this.errors = errors;
    this.bodies = new BodyReader(limits);
    this.texts = new JsonReader(limits);
    this.requests = new HookRequestReader(fhir, json);
    this.feedback = new FeedbackReader(json);
    this.written = new AnswerJson(fhir, json);
    this.discovery = Discovery.document(json, genesBy);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var answer = answer(request);
      response.setContentType(JSON);
      response.setContentLength(answer.length);
      response.getOutputStream().write(answer);
    } catch (RuntimeException e) {
      errors.write(request, response, Failures.told(e));
    }
  }

  private byte[] answer(HttpServletRequest request) {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("");
    var parts = Stream.of(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      require(request, List.of("GET", "HEAD"));
      return discovery;
    }
    var hook = Hook.ofService(parts.get(0)).orElseThrow(() -> CdsRefusal.UNKNOWN_SERVICE.at("id"));
    boolean isFeedback = parts.size() == 2 && parts.get(1).equals("feedback");
    if (parts.size() > 1 && !isFeedback) {
      throw new DoorException(
          Problem.of(404, IssueType.NOTFOUND, "Nothing is served at this address."));
    }
    require(request, List.of("POST"));
    return isFeedback ? feedback(hook, request) : cards(hook, request);
  }

  private byte[] cards(Hook hook, HttpServletRequest request) {
    long start = System.nanoTime();
    var answer = answers.to(requests.read(hook, text(request)));
    LOG.debug(
        "{} answered in {} ms: {}",
        hook.code(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
        HookAnswers.counts(answer));
    return written.of(answer);
  }

  private byte[] feedback(Hook hook, HttpServletRequest request) {
    var told = feedback.read(text(request));
    int kept = cards.save(hook.service(), told);
    LOG.debug("feedback on {} cards, {} of it new", told.size(), kept);
    return "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private String text(HttpServletRequest request) {
    JsonReader.requireJson(request);
    try (var body = bodies.read(request)) {
      return texts.read(body.bytes());
    }
  }

  private static void require(HttpServletRequest request, List<String> methods) {
    if (!methods.contains(request.getMethod())) {
      throw new DoorException(
          Problem.of(405, IssueType.NOTSUPPORTED, "This is asked with " + methods.get(0) + " only.")
              .withHeader("Allow", String.join(", ", methods)));
    }
  }
}
