package org.origami.fhir.door.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.origami.fhir.door.outcome.DoorException;
import org.origami.fhir.door.outcome.Problem;
import org.origami.fhir.door.search.SearchRequest.Given;
import org.origami.fhir.store.CodeCriterion;
import org.origami.fhir.store.DateCriterion;
import org.origami.fhir.store.ResourceKey;
import org.origami.fhir.store.ResourceQuery;
import org.origami.fhir.store.Slice;
import org.origami.fhir.store.StoredType;

/**
 * Reads a search. What is not understood is refused and named: a parameter that is passed over
 * would give more than was asked for, of other patients too.
 */
public final class SearchReader {
  static final String COUNT = "_count";
  static final String PAGE = "_page";

  private static final int USUAL_COUNT = 20;
  private static final int LARGEST_COUNT = 200;

  /** Parameters about the form of the answer; the FHIR server reads them itself. */
  private static final List<String> OF_THE_ANSWER =
      List.of("_format", "_pretty", "_elements", "_total");

  private static final Pattern PATIENT =
      Pattern.compile(
          "(Patient/)?[A-Za-z0-9.-]{1,64}|https?://[^\\s?#]{1,400}/Patient/[A-Za-z0-9.-]{1,64}|urn:uuid:[0-9a-f-]{36}");
  private static final Pattern STATUS = Pattern.compile("[a-z-]{1,40}");
  private static final Pattern PAGE_FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

  private final StoredType type;
  private final Map<String, List<String>> given;

  private SearchReader(StoredType type, Map<String, List<String>> given) {
    this.type = type;
    this.given = given;
  }

  public static SearchRequest read(StoredType type, Map<String, String[]> parameters) {
    var given = new TreeMap<String, List<String>>();
    parameters.forEach(
        (name, values) ->
            given
                .computeIfAbsent(withoutType(name), any -> new ArrayList<>())
                .addAll(Stream.of(values).map(value -> withType(name, value)).toList()));
    return new SearchReader(type, given).request();
  }

  /** {@code subject:Patient=1} says the same as {@code subject=Patient/1}. */
  private static String withoutType(String name) {
    return name.equals("subject:Patient") ? "subject" : name;
  }

  private static String withType(String name, String value) {
    return name.equals("subject:Patient") && !value.contains("/") ? "Patient/" + value : value;
  }

  private SearchRequest request() {
    given.keySet().forEach(this::requireKnown);
    var summary = one("_summary");
    boolean countOnly =
        summary.filter("count"::equals).isPresent() || one(COUNT).filter("0"::equals).isPresent();
    return new SearchRequest(query(), slice(), inclusions(), countOnly, echo());
  }

  private ResourceQuery query() {
    var dates = given.getOrDefault(dateName(), List.of());
    return ResourceQuery.of(type)
        .withIds(checked("_id", ResourceKey::isId, "holds something that is no FHIR id"))
        .withPatients(patients())
        .withDates(dates.stream().map(this::date).toList())
        .withCodes(any("code").stream().map(SearchReader::code).toList())
        .withStatuses(
            checked("status", text -> STATUS.matcher(text).matches(), "holds no status code"));
  }

  /** The one date that a type is searched by. */
  private String dateName() {
    return SearchParameter.of(type).stream()
        .filter(parameter -> parameter.type() == SearchParamType.DATE)
        .map(SearchParameter::word)
        .findFirst()
        .orElseThrow();
  }

  private List<String> patients() {
    var patients = patients("patient");
    var subjects = patients("subject");
    if (!patients.isEmpty() && !subjects.isEmpty() && !patients.equals(subjects)) {
      throw wrong("subject", "and patient are given with different values");
    }
    return patients.isEmpty() ? subjects : patients;
  }

  private List<String> patients(String name) {
    return checked(
            name, text -> PATIENT.matcher(text).matches(), "must refer to a Patient by its id")
        .stream()
        .map(text -> text.contains("/") || text.startsWith("urn:") ? text : "Patient/" + text)
        .toList();
  }

  private DateCriterion date(String text) {
    return DateCriterion.parse(text)
        .orElseThrow(
            () ->
                wrong(
                    dateName(),
                    "must be a FHIR date, with a prefix of eq ne gt lt ge le sa eb or none"));
  }

  private static CodeCriterion code(String text) {
    return CodeCriterion.parse(text).orElseThrow(() -> wrong("code", "holds no code"));
  }

  private Slice slice() {
    var count = one(COUNT).map(SearchReader::count).orElse(USUAL_COUNT);
    var first = Slice.first(Math.min(count, LARGEST_COUNT));
    return one(PAGE).map(page -> slice(page, first.count())).orElse(first);
  }

  private static int count(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw wrong(COUNT, "must be a whole number, 0 or more");
    }
    return Integer.parseInt(text);
  }

  private static Slice slice(String page, int count) {
    var form = PAGE_FORM.matcher(page);
    if (!form.matches()) {
      throw wrong(PAGE, "is not one that a link of this server gave");
    }
    return new Slice(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2)), count);
  }

  private List<Inclusion> inclusions() {
    return given.getOrDefault("_include", List.of()).stream()
        .map(
            text ->
                Inclusion.parse(text, type)
                    .orElseThrow(() -> wrong("_include", "names nothing that can be included")))
        .distinct()
        .toList();
  }

  private List<Given> echo() {
    return given.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(PAGE))
        .flatMap(entry -> entry.getValue().stream().map(value -> new Given(entry.getKey(), value)))
        .toList();
  }

  private List<String> checked(
      String name, java.util.function.Predicate<String> form, String words) {
    var values = any(name);
    if (!values.stream().allMatch(form)) {
      throw wrong(name, words);
    }
    return values;
  }

  /** The values of a parameter, any of which may hold; given once, divided by commas. */
  private List<String> any(String name) {
    return one(name)
        .map(text -> Stream.of(text.split(",", -1)).map(String::strip).distinct().toList())
        .orElse(List.of());
  }

  private java.util.Optional<String> one(String name) {
    var values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw wrong(name, "is given more than once; divide its values by commas");
    }
    return values.stream().findFirst();
  }

  private void requireKnown(String name) {
    if (SearchParameter.parse(name, type).isEmpty() && !controls().contains(name)) {
      var known =
          Stream.concat(SearchParameter.words(type), controls().stream())
              .sorted()
              .collect(Collectors.joining(", "));
      throw new DoorException(
          Problem.of(
              400,
              IssueType.NOTSUPPORTED,
              "A search parameter is not supported for %s; supported are %s."
                  .formatted(type.fhirName(), known)));
    }
  }

  private static List<String> controls() {
    return Stream.concat(OF_THE_ANSWER.stream(), Stream.of(COUNT, PAGE, "_summary", "_include"))
        .toList();
  }

  private static DoorException wrong(String name, String words) {
    return new DoorException(
        Problem.of(400, IssueType.VALUE, "The search parameter " + name + " " + words + ".")
            .at(name));
  }
}
