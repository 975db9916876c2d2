package org.origami.fhir.cds.feedback;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.origami.fhir.cds.feedback.Feedback.Outcome;
import org.origami.fhir.cds.feedback.Feedback.Reason;
import org.origami.fhir.cds.request.CdsRefusal;
import org.origami.fhir.cds.request.JsonFields;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an EHR tells of cards that were shown, field by field. */
public final class FeedbackReader {
  private static final Pattern OUTCOME = Pattern.compile("accepted|overridden");

  /** A code that is no code could be words on a patient: it is not stored, so it has a form. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final Pattern SYSTEM = Pattern.compile("[A-Za-z][A-Za-z0-9+.:/_#-]{1,199}");
  private static final int MOST = 1000;
  private static final int LONGEST_COMMENT = 10_000;

  private final JsonMapper json;

  public FeedbackReader(JsonMapper json) {
    this.json = json;
  }

  /** All of it, or an exception that names the field. */
  public List<Feedback> read(String body) {
    try {
      var items = JsonFields.of(json.readTree(body), "").list("feedback");
      if (items.isEmpty() || items.size() > MOST) {
        throw CdsRefusal.FIELD_FORM.at("feedback", "1 to " + MOST + " entries are taken at once");
      }
      return IntStream.range(0, items.size())
          .mapToObj(i -> entry(JsonFields.of(items.get(i), "feedback[" + i + "]")))
          .toList();
    } catch (JacksonException e) {
      throw CdsRefusal.FIELD_FORM.at(".");
    }
  }

  private static Feedback entry(JsonFields fields) {
    var outcome =
        fields.text("outcome", OUTCOME).equals("accepted") ? Outcome.ACCEPTED : Outcome.OVERRIDDEN;
    var override = fields.optionalObject("overrideReason");
    var accepted = outcome == Outcome.ACCEPTED ? accepted(fields) : List.<UUID>of();
    return new Feedback(
        fields.uuid("card"),
        outcome,
        accepted,
        override.flatMap(FeedbackReader::reason),
        override.map(FeedbackReader::hasComment).orElse(false),
        time(fields));
  }

  private static List<UUID> accepted(JsonFields fields) {
    var path = fields.pathOf("acceptedSuggestions");
    var items = fields.list("acceptedSuggestions");
    if (items.isEmpty()) {
      throw CdsRefusal.FIELD_FORM.at(path);
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> JsonFields.of(items.get(i), path + "[" + i + "]").uuid("id"))
        .toList();
  }

  private static Optional<Reason> reason(JsonFields override) {
    return override
        .optionalObject("reason")
        .map(it -> new Reason(it.text("system", SYSTEM), it.text("code", CODE)));
  }

  private static boolean hasComment(JsonFields override) {
    return override
        .optionalText("userComment")
        .map(
            comment -> {
              if (comment.length() > LONGEST_COMMENT) {
                throw CdsRefusal.FIELD_FORM.at(override.pathOf("userComment"));
              }
              return true;
            })
        .orElse(false);
  }

  private static Instant time(JsonFields fields) {
    try {
      return OffsetDateTime.parse(fields.text("outcomeTimestamp")).toInstant();
    } catch (DateTimeException e) {
      throw CdsRefusal.FIELD_FORM.at(fields.pathOf("outcomeTimestamp"));
    }
  }
}
