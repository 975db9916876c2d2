package org.origami.fhir.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.store.StoreException.Failure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps reports in a relational database, H2 or PostgreSQL: a report's own resources in one
 * transaction, whole or not at all, and never changed afterwards. The patient is not kept, only
 * referred to.
 */
public final class ReportStore {
  /** Ids a statement may ask for at once; PostgreSQL allows 65,535 parameters. */
  private static final int IDS_AT_ONCE = 500;

  private final FhirContext fhir;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final ReportResources resources;
  private final ResourceRows rows;
  private final HomeHospital home;
  private final Clock clock;

  public ReportStore(DataSource database, FhirContext fhir, HomeHospital home, Clock clock) {
    this.fhir = fhir;
    this.sql = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.resources = new ReportResources(fhir);
    this.rows = new ResourceRows(database);
    this.home = home;
    this.clock = clock;
  }

  /**
   * Stores the bundle's DiagnosticReport with its Observations, RiskAssessments and Provenances;
   * other entries, a Patient among them, are not kept. Ids that are there are kept, the others are
   * given.
   *
   * @return the keys of what was stored, the DiagnosticReport first
   */
  public List<ResourceKey> save(Bundle report) {
    var now = clock.instant();
    var stored = resources.of(report, now);
    // A parser serves one thread only.
    var batch = ReportBatch.of(stored, it -> fhir.newJsonParser().encodeResourceToString(it), now);
    SqlFailures.named(
        () -> {
          transaction.executeWithoutResult(status -> rows.insert(batch));
          return batch;
        });
    return batch.keys();
  }

  /** Empty where no such resource is stored. */
  public Optional<Resource> read(StoredType type, String id) {
    return ResourceKey.isId(id)
        ? readAll(List.of(new ResourceKey(type, id))).stream().findFirst()
        : Optional.empty();
  }

  /** Those of the named resources that are stored, in the order asked; for {@code _include}. */
  public List<Resource> readAll(Collection<ResourceKey> keys) {
    var asked = keys.stream().distinct().toList();
    return IntStream.range(0, (asked.size() + IDS_AT_ONCE - 1) / IDS_AT_ONCE)
        .mapToObj(
            part ->
                asked.subList(part * IDS_AT_ONCE, Math.min(asked.size(), (part + 1) * IDS_AT_ONCE)))
        .flatMap(part -> readPart(part).stream())
        .toList();
  }

  private List<Resource> readPart(List<ResourceKey> part) {
    var contents =
        SqlFailures.named(
            () ->
                sql.sql(
                        "select resource_type, content from stored_resource"
                            + " where resource_id in (:ids)")
                    .param("ids", part.stream().map(ResourceKey::id).toList())
                    .query((row, number) -> row.getString("content"))
                    .list());
    var found =
        contents.stream()
            .map(this::parse)
            .collect(Collectors.toMap(ReportStore::keyOf, resource -> resource));
    return part.stream().flatMap(key -> Optional.ofNullable(found.get(key)).stream()).toList();
  }

  /** The first page of a new search is {@link Slice#first}; the page says how to go on. */
  public ResourcePage search(ResourceQuery query, Slice slice) {
    var condition = SearchCondition.of(query, home);
    return SqlFailures.named(() -> page(condition, slice));
  }

  private ResourcePage page(SearchCondition condition, Slice slice) {
    long ceiling = Math.min(slice.ceiling(), lastArrival());
    int total =
        sql.sql("select count(*) from stored_resource r where " + condition.sql())
            .params(condition.parameters())
            .param("ceiling", ceiling)
            .query(Integer.class)
            .single();
    var found =
        sql.sql(
                "select content from stored_resource r where "
                    + condition.sql()
                    + " order by arrival desc offset :offset rows fetch next :count rows only")
            .params(condition.parameters())
            .param("ceiling", ceiling)
            .param("offset", slice.offset())
            .param("count", slice.count())
            .query((row, number) -> row.getString("content"))
            .list();
    return new ResourcePage(
        found.stream().map(this::parse).toList(),
        total,
        new Slice(ceiling, slice.offset(), slice.count()));
  }

  private long lastArrival() {
    return sql.sql("select coalesce(max(arrival), 0) from stored_resource")
        .query(Long.class)
        .single();
  }

  private Resource parse(String content) {
    try {
      return (Resource) fhir.newJsonParser().parseResource(content);
    } catch (DataFormatException notFhir) {
      throw new StoreException(Failure.UNREADABLE, "");
    }
  }

  /** The key of a resource that is, or is to be, stored. */
  static ResourceKey keyOf(Resource resource) {
    var type =
        StoredType.parse(resource.fhirType())
            .orElseThrow(() -> new IllegalArgumentException("not a type that is kept"));
    return new ResourceKey(type, resource.getIdElement().getIdPart());
  }
}
