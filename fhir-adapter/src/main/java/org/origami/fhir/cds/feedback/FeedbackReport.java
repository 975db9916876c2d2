package org.origami.fhir.cds.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.origami.fhir.cds.feedback.FeedbackSummary.Group;
import org.origami.fhir.cds.feedback.FeedbackSummary.ReasonCount;
import org.origami.fhir.store.SqlFailures;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what prescribers did with the cards, for whoever decides which cards are worth it. */
public final class FeedbackReport {
  /** The last word on each card. */
  private static final String LAST =
      "(select f.card, f.outcome, f.reason_system, f.reason_code from card_feedback f"
          + " where f.feedback_id = (select max(g.feedback_id) from card_feedback g"
          + " where g.card = f.card))";

  private static final String COUNTS =
      " count(distinct c.card) as shown,"
          + " count(distinct case when l.outcome = 'accepted' then c.card end) as accepted,"
          + " count(distinct case when l.outcome = 'overridden' then c.card end) as overridden";

  private static final String CARDS =
      " from shown_card c left join " + LAST + " l on l.card = c.card";
  private static final String TOPICS = " join shown_card_topic t on t.card = c.card";
  private static final String TIME = " where c.shown_at >= :since and c.shown_at < :until";

  private final JdbcClient sql;

  public FeedbackReport(DataSource database) {
    this.sql = JdbcClient.create(database);
  }

  /** Cards that were shown from one time until before another. */
  public FeedbackSummary of(Instant since, Instant until) {
    return SqlFailures.named(
        () -> {
          var groups = new ArrayList<Group>();
          groups.addAll(groups("drug", "t.drug", TOPICS, since, until));
          groups.addAll(groups("gene", "t.gene", TOPICS, since, until));
          groups.addAll(groups("service", "c.service", "", since, until));
          groups.addAll(groups("indicator", "c.indicator", "", since, until));
          var all = groups("all", "'all'", "", since, until);
          return new FeedbackSummary(
              all.isEmpty() ? new Group("all", "all", 0, 0, 0) : all.get(0),
              groups,
              reasons(since, until),
              unknown(since, until));
        });
  }

  private List<Group> groups(
      String kind, String column, String join, Instant since, Instant until) {
    var grouped = kind.equals("all") ? "" : " group by " + column;
    return sql.sql(
            "select "
                + column
                + " as name,"
                + COUNTS
                + CARDS
                + join
                + TIME
                + grouped
                + " order by overridden desc, shown desc, name")
        .param("since", CardStore.at(since))
        .param("until", CardStore.at(until))
        .query(
            (row, number) ->
                new Group(
                    kind,
                    row.getString("name"),
                    row.getLong("shown"),
                    row.getLong("accepted"),
                    row.getLong("overridden")))
        .list();
  }

  private List<ReasonCount> reasons(Instant since, Instant until) {
    return sql.sql(
            "select t.drug, coalesce(l.reason_system, '') as reason_system,"
                + " coalesce(l.reason_code, 'none-given') as reason,"
                + " count(distinct c.card) as number"
                + CARDS
                + TOPICS
                + TIME
                + " and l.outcome = 'overridden'"
                + " group by t.drug, l.reason_system, l.reason_code"
                + " order by number desc, t.drug, reason")
        .param("since", CardStore.at(since))
        .param("until", CardStore.at(until))
        .query(
            (row, number) ->
                new ReasonCount(
                    row.getString("drug"),
                    row.getString("reason_system"),
                    row.getString("reason"),
                    row.getLong("number")))
        .list();
  }

  private long unknown(Instant since, Instant until) {
    return sql.sql(
            "select count(distinct f.card) from card_feedback f"
                + " where f.received_at >= :since and f.received_at < :until"
                + " and not exists (select 1 from shown_card c where c.card = f.card)")
        .param("since", CardStore.at(since))
        .param("until", CardStore.at(until))
        .query(Long.class)
        .single();
  }
}
