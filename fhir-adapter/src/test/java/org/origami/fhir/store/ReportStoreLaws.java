package org.origami.fhir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.origami.fhir.store.StoredType.DIAGNOSTIC_REPORT;
import static org.origami.fhir.store.StoredType.OBSERVATION;
import static org.origami.fhir.store.StoredType.PROVENANCE;
import static org.origami.fhir.store.StoredType.RISK_ASSESSMENT;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.fhir.store.StoreException.Failure;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every database must keep; one test class a database runs them. */
interface ReportStoreLaws {
  FhirContext FHIR = FhirContext.forR4Cached();
  Instant NOW = Instant.parse("2026-11-21T10:00:02Z");
  Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  String HOSPITAL = "https://fhir.demo-hospital.example/r4";

  DataSource database();

  @BeforeEach
  default void beginEmpty() {
    Flyway.configure().dataSource(database()).load().migrate();
    JdbcClient.create(database()).sql("delete from stored_resource").update();
  }

  default ReportStore store() {
    return new ReportStore(database(), FHIR, HomeHospital.none(), CLOCK);
  }

  private long rows() {
    return JdbcClient.create(database())
        .sql("select count(*) from stored_resource")
        .query(Long.class)
        .single();
  }

  private int found(ResourceQuery query) {
    return store().search(query, Slice.first(1)).total();
  }

  private static List<String> ids(ResourcePage page) {
    return page.resources().stream().map(it -> it.getIdElement().getIdPart()).toList();
  }

  private static ResourceKey save(ReportStore store, Bundle report) {
    return store.save(report).get(0);
  }

  private static ResourceQuery reports() {
    return ResourceQuery.of(DIAGNOSTIC_REPORT);
  }

  private static CodeCriterion code(String token) {
    return CodeCriterion.parse(token).orElseThrow();
  }

  private static DateCriterion date(String text) {
    return DateCriterion.parse(text).orElseThrow();
  }

  @Test
  default void whatIsSavedIsReadAgain() {
    var keys = store().save(Reports.of("Patient/canary"));

    assertThat(keys)
        .extracting(ResourceKey::type)
        .containsExactly(DIAGNOSTIC_REPORT, OBSERVATION, RISK_ASSESSMENT, PROVENANCE);
    assertThat(store().readAll(keys))
        .extracting(Resource::fhirType)
        .containsExactly("DiagnosticReport", "Observation", "RiskAssessment", "Provenance");
    assertThat(store().read(OBSERVATION, "no-such-id")).isEmpty();
  }

  @Test
  default void referencesAmongTheStoredHoldOnThisServer() {
    var store = store();
    var keys = store.save(Reports.of("Patient/canary"));

    var report = (DiagnosticReport) store.read(DIAGNOSTIC_REPORT, keys.get(0).id()).orElseThrow();
    var risk = (RiskAssessment) store.read(RISK_ASSESSMENT, keys.get(2).id()).orElseThrow();
    var provenance = (Provenance) store.read(PROVENANCE, keys.get(3).id()).orElseThrow();

    assertThat(report.getResultFirstRep().getReference()).isEqualTo(keys.get(1).toString());
    assertThat(report.getSubject().getReference()).isEqualTo("Patient/canary");
    assertThat(risk.getBasisFirstRep().getReference()).isEqualTo(keys.get(1).toString());
    assertThat(provenance.getTargetFirstRep().getReference()).isEqualTo(keys.get(0).toString());
  }

  @Test
  default void theStoredResourceSaysItsVersionAndWhenItWasStored() {
    var key = save(store(), Reports.of("Patient/canary"));

    var meta = store().read(key.type(), key.id()).orElseThrow().getMeta();

    assertThat(meta.getVersionId()).isEqualTo("1");
    assertThat(meta.getLastUpdated().toInstant()).isEqualTo(NOW);
  }

  @Test
  default void theGivenBundleIsLeftAsItWas() {
    var bundle = Reports.of("Patient/canary");
    var before = FHIR.newJsonParser().encodeResourceToString(bundle);

    store().save(bundle);

    assertThat(FHIR.newJsonParser().encodeResourceToString(bundle)).isEqualTo(before);
  }

  @Test
  default void idsThatTheWriterGaveAreKept() {
    var bundle = Reports.of("Patient/canary");
    bundle.getEntry().get(0).getResource().setId("finding-1");

    var keys = store().save(bundle);

    assertThat(keys.get(1)).hasToString("Observation/finding-1");
  }

  /** HAPI's parser makes an entry's URN the id of its resource; as an id it would be unlawful. */
  @Test
  default void aParsedBundleIsStoredUnderItsUuids() {
    var json = FHIR.newJsonParser().encodeResourceToString(Reports.of("Patient/canary"));
    var parsed = FHIR.newJsonParser().parseResource(Bundle.class, json);
    var url = parsed.getEntry().get(0).getFullUrl();

    var keys = store().save(parsed);

    assertThat(keys.get(1)).hasToString("Observation/" + url.substring("urn:uuid:".length()));
  }

  @Test
  default void thePatientIsNotKept() {
    store().save(Reports.of("Patient/canary"));

    assertThat(rows()).isEqualTo(4);
  }

  @Test
  default void aReportWhoseLastResourceIsTakenLeavesNothing() {
    var store = store();
    var first = Reports.of("Patient/canary");
    first.getEntry().get(3).getResource().setId("taken");
    store.save(first);
    var second = Reports.of("Patient/canary");
    second.getEntry().get(3).getResource().setId("taken");

    assertThatThrownBy(() -> store.save(second))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.failure()).isEqualTo(Failure.ALREADY_STORED));
    assertThat(rows()).isEqualTo(4);
  }

  @Test
  default void aFailureInTheSecondTableTakesTheFirstTableBack() {
    var bundle = Reports.of("Patient/canary");
    var observation = (Observation) bundle.getEntry().get(0).getResource();
    observation.getCode().addCoding().setCode("x".repeat(501));

    assertThatThrownBy(() -> store().save(bundle))
        .isInstanceOf(StoreException.class)
        .hasNoCause()
        .hasMessageNotContaining("xxx");
    assertThat(rows()).isZero();
  }

  @Test
  default void aBundleWithoutOneReportIsRefused() {
    var none = new Bundle();
    Reports.add(none, Reports.observation("Patient/canary", "2026"));
    var two = Reports.of("Patient/canary");
    Reports.add(two, new DiagnosticReport().setCode(Reports.code("51969-4")));

    for (var bundle : List.of(none, two)) {
      assertThatThrownBy(() -> store().save(bundle)).hasMessageStartingWith("STO-005");
    }
    assertThat(rows()).isZero();
  }

  @Test
  default void savesAtTheSameTimeAreAllWhole() throws Exception {
    var store = store();
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<ResourceKey>>> saves = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        var patient = "Patient/" + i % 3;
        saves.add(() -> store.save(Reports.of(patient)));
      }
      for (var done : threads.invokeAll(saves)) {
        assertThat(store.readAll(done.get())).hasSize(4);
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(found(reports().withPatient("Patient/1"))).isEqualTo(8);
  }

  @Test
  default void findsAPatientsResourcesOfEachType() {
    store().save(Reports.withTask("Patient/canary"));
    store().save(Reports.withTask("Patient/other"));

    for (var type : StoredType.values()) {
      assertThat(found(ResourceQuery.of(type).withPatient("canary"))).as("%s", type).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "stored as {0}, {1} finds it: {2}; at its hospital: {3}")
  @CsvSource({
    "Patient/1, 1, true, true",
    "Patient/1, Patient/1, true, true",
    "Patient/1, https://fhir.demo-hospital.example/r4/Patient/1, false, true",
    "Patient/1, https://another.example/r4/Patient/1, false, false",
    "https://fhir.demo-hospital.example/r4/Patient/1, Patient/1, false, true",
    "https://fhir.demo-hospital.example/r4/Patient/1/_history/3, 1, false, true",
    "https://FHIR.demo-hospital.example:443//r4/Patient/1,"
        + " https://fhir.demo-hospital.example/r4/Patient/1, true, true",
    "https://another.example/r4/Patient/1, Patient/1, false, false",
    "https://another.example/r4/Patient/1, https://another.example/r4/Patient/1, true, true",
    "Patient/1, 10, false, false",
    "Patient/1, Patient/%, false, false",
  })
  default void aPatientIsFoundUnderEachSpellingAndNoOtherPatientIs(
      String stored, String asked, boolean isFound, boolean isFoundAtHome) {
    store().save(Reports.of(stored));
    var query = reports().withPatient(asked);
    var home = new ReportStore(database(), FHIR, HomeHospital.at(HOSPITAL), CLOCK);

    assertThat(found(query)).isEqualTo(isFound ? 1 : 0);
    assertThat(home.search(query, Slice.first(1)).total()).isEqualTo(isFoundAtHome ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"' or '1'='1", "1' or 1=1 --", "Patient/1'; drop table stored_resource; --", ""})
  default void whatIsAskedIsNeverPartOfTheStatement(String attack) {
    store().save(Reports.of("Patient/1"));

    var queries =
        Stream.of(
            reports().withPatient(attack),
            reports().withIds(List.of(attack)),
            reports().withStatuses(List.of(attack)),
            reports().withCodes(List.of(code("x" + attack))));

    assertThat(queries).allMatch(it -> found(it) == 0);
    assertThat(rows()).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-21, true",
    "eq2026, true",
    "2026-11-20, false",
    "ne2026-11-21, false",
    "ne2026-11-20, true",
    "ge2026-11-21, true",
    "ge2026-11, true",
    "ge2026-11-22, false",
    "le2026-11-21, true",
    "le2026-11-20, false",
    "gt2026-11-20, true",
    "gt2026-11-21, false",
    "lt2026-11-22, true",
    "lt2026-11-21, false",
    "sa2026-11-20, true",
    "eb2026-11-21, false",
    "eb2026-11-22, true",
    "ge2026-11-21T10:00:00Z, true",
    "gt2026-11-21T11:00:00+01:00, false",
    "lt2026-11-21T11:00:01+01:00, true",
  })
  default void datesAreComparedAsFhirSays(String asked, boolean isFound) {
    store().save(Reports.of("Patient/1", "2026-11-21T10:00:00Z"));

    assertThat(found(reports().withDates(List.of(date(asked))))).isEqualTo(isFound ? 1 : 0);
  }

  @Test
  default void everyDateAskedForMustHold() {
    for (var day : List.of("2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01")) {
      store().save(Reports.of("Patient/1", day));
    }

    var november = List.of(date("ge2026-11-01"), date("lt2026-12-01"));

    assertThat(found(reports().withDates(november))).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "http://loinc.org|51969-4, true",
    "51969-4, true",
    "http://loinc.org|, true",
    "|51969-4, false",
    "http://loinc.org|53037-8, false",
    "http://snomed.info/sct|51969-4, false",
  })
  default void codesAreFoundWithAndWithoutTheirSystem(String token, boolean isFound) {
    store().save(Reports.of("Patient/1"));

    assertThat(found(reports().withCodes(List.of(code(token))))).isEqualTo(isFound ? 1 : 0);
  }

  @Test
  default void anyOfTheCodesAndStatusesAskedForWillDo() {
    store().save(Reports.of("Patient/1"));
    var codes = List.of(code("nothing"), code("51969-4"));

    var either = reports().withCodes(codes).withStatuses(List.of("amended", "final"));
    var neither = reports().withCodes(codes).withStatuses(List.of("amended"));

    assertThat(found(either)).isEqualTo(1);
    assertThat(found(neither)).isZero();
  }

  @Test
  default void pagesHoldEachResourceOnceThoughOthersArriveBetween() {
    var store = store();
    var before =
        IntStream.range(0, 7).mapToObj(it -> save(store, Reports.of("Patient/1")).id()).toList();

    var seen = new ArrayList<String>();
    var page = store.search(reports(), Slice.first(3));
    while (!page.resources().isEmpty()) {
      seen.addAll(ids(page));
      assertThat(page.total()).isEqualTo(7);
      store.save(Reports.of("Patient/1"));
      page = store.search(reports(), page.slice().at(seen.size(), 3));
    }

    assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(before);
    assertThat(seen.get(0)).as("the newest comes first").isEqualTo(before.get(6));
  }

  @Test
  default void aCountOfNoneStillCounts() {
    store().save(Reports.of("Patient/1"));

    var page = store().search(reports(), Slice.first(0));

    assertThat(page.total()).isEqualTo(1);
    assertThat(page.resources()).isEmpty();
  }

  @Test
  default void moreKeysThanOneStatementTakesAreRead() {
    var store = store();
    var key = save(store, Reports.of("Patient/1"));
    var asked = new ArrayList<ResourceKey>();
    IntStream.range(0, 1200).forEach(it -> asked.add(new ResourceKey(OBSERVATION, "absent-" + it)));
    asked.add(key);

    assertThat(store.readAll(asked)).hasSize(1);
  }
}
