package org.origami.fhir.door.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.origami.fhir.store.StoredType;

/** What stored resources are searched by; the CapabilityStatement is made from the same list. */
public enum SearchParameter {
  ID("_id", SearchParamType.TOKEN, "Logical id; several divided by commas"),
  PATIENT("patient", SearchParamType.REFERENCE, "The patient of the report"),
  SUBJECT("subject", SearchParamType.REFERENCE, "The patient of the report"),
  DATE("date", SearchParamType.DATE, "When it was effective, with the prefixes of FHIR but ap"),
  RECORDED("recorded", SearchParamType.DATE, "When it was recorded, with the prefixes but ap"),
  AUTHORED("authored-on", SearchParamType.DATE, "When it was made, with the prefixes but ap"),
  CODE("code", SearchParamType.TOKEN, "Its code, as system|code or code"),
  STATUS("status", SearchParamType.TOKEN, "Its status");

  private final String word;
  private final SearchParamType type;
  private final String documentation;

  SearchParameter(String word, SearchParamType type, String documentation) {
    this.word = word;
    this.type = type;
    this.documentation = documentation;
  }

  public String word() {
    return word;
  }

  public SearchParamType type() {
    return type;
  }

  public String documentation() {
    return documentation;
  }

  /** What the type can be searched by. */
  public static List<SearchParameter> of(StoredType type) {
    return switch (type) {
      case DIAGNOSTIC_REPORT, OBSERVATION, RISK_ASSESSMENT ->
          List.of(ID, PATIENT, SUBJECT, DATE, CODE, STATUS);
      case PROVENANCE -> List.of(ID, PATIENT, RECORDED);
      case TASK -> List.of(ID, PATIENT, SUBJECT, AUTHORED, CODE, STATUS);
    };
  }

  /**
   * The canonical address of the parameter in FHIR R4; empty where the standard has none for the
   * type and it is an addition of this server.
   */
  public Optional<String> definition(StoredType type) {
    boolean addition = type == StoredType.RISK_ASSESSMENT && (this == CODE || this == STATUS);
    return addition
        ? Optional.empty()
        : Optional.of("http://hl7.org/fhir/SearchParameter/" + definedAs(type));
  }

  /** R4 defines some parameters once for many resource types, under a common name. */
  private String definedAs(StoredType type) {
    return switch (this) {
      case ID -> "Resource-id";
      case PATIENT ->
          type == StoredType.PROVENANCE || type == StoredType.TASK
              ? type.fhirName() + "-patient"
              : "clinical-patient";
      case DATE -> "clinical-date";
      case CODE ->
          type == StoredType.OBSERVATION || type == StoredType.DIAGNOSTIC_REPORT
              ? "clinical-code"
              : type.fhirName() + "-code";
      case SUBJECT, STATUS, RECORDED, AUTHORED -> type.fhirName() + "-" + word;
    };
  }

  static Optional<SearchParameter> parse(String word, StoredType type) {
    return of(type).stream().filter(it -> it.word.equals(word)).findFirst();
  }

  static Stream<String> words(StoredType type) {
    return of(type).stream().map(SearchParameter::word);
  }
}
