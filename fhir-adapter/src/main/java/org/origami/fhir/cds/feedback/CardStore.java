package org.origami.fhir.cds.feedback;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.origami.fhir.cds.card.Card;
import org.origami.fhir.store.SqlFailures;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps which cards were shown and what became of them, in the database of reports. */
public final class CardStore {
  private static final String CARD =
      "insert into shown_card (card, service, indicator, shown_at)"
          + " values (:card, :service, :indicator, :at)";
  private static final String TOPIC =
      "insert into shown_card_topic (card, drug, gene) values (:card, :drug, :gene)";
  private static final String FEEDBACK =
      "insert into card_feedback (card, service, outcome, reason_system, reason_code, commented,"
          + " outcome_at, received_at) values (:card, :service, :outcome, :system, :code,"
          + " :commented, :at, :received)";

  private final NamedParameterJdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public CardStore(DataSource database, Clock clock) {
    this.sql = new NamedParameterJdbcTemplate(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** A card as it was shown. */
  record Shown(Card card, String service, Instant at) {}

  void saveShown(List<Shown> shown) {
    SqlFailures.named(
        () -> {
          transaction.executeWithoutResult(
              status -> {
                sql.batchUpdate(CARD, rows(shown, CardStore::card));
                sql.batchUpdate(TOPIC, topics(shown));
              });
          return shown;
        });
  }

  /**
   * Keeps what was told of a service's cards; what was told before counts once.
   *
   * @return how many were new
   */
  public int save(String service, List<Feedback> feedback) {
    return SqlFailures.named(
        () -> {
          int kept = 0;
          for (var one : feedback) {
            kept += insert(service, one);
          }
          return kept;
        });
  }

  /** Forgets cards and feedback from before a time. */
  int forgetBefore(Instant time) {
    var parameters = new MapSqlParameterSource("time", at(time));
    return SqlFailures.named(
        () ->
            sql.update("delete from shown_card where shown_at < :time", parameters)
                + sql.update("delete from card_feedback where received_at < :time", parameters));
  }

  private int insert(String service, Feedback feedback) {
    var row =
        new MapSqlParameterSource()
            .addValue("card", feedback.card())
            .addValue("service", service)
            .addValue("outcome", feedback.outcome().name().toLowerCase(Locale.ROOT))
            .addValue(
                "system",
                feedback.reason().map(Feedback.Reason::system).orElse(null),
                Types.VARCHAR)
            .addValue(
                "code", feedback.reason().map(Feedback.Reason::code).orElse(null), Types.VARCHAR)
            .addValue("commented", feedback.commented())
            .addValue("at", at(feedback.at()))
            .addValue("received", at(clock.instant()));
    try {
      return sql.update(FEEDBACK, row);
    } catch (DuplicateKeyException toldBefore) {
      return 0;
    }
  }

  private static SqlParameterSource card(Shown shown) {
    return new MapSqlParameterSource()
        .addValue("card", shown.card().uuid())
        .addValue("service", shown.service())
        .addValue("indicator", shown.card().indicator().code())
        .addValue("at", at(shown.at()));
  }

  private static SqlParameterSource[] topics(List<Shown> shown) {
    var rows = new ArrayList<SqlParameterSource>();
    for (var one : shown) {
      for (var topic : one.card().about()) {
        topic.genes().forEach(gene -> rows.add(topic(one.card().uuid(), topic.drug(), gene)));
      }
    }
    return rows.toArray(SqlParameterSource[]::new);
  }

  private static SqlParameterSource topic(UUID card, String drug, String gene) {
    return new MapSqlParameterSource()
        .addValue("card", card)
        .addValue("drug", drug)
        .addValue("gene", gene);
  }

  private static <T> SqlParameterSource[] rows(
      List<T> values, Function<T, SqlParameterSource> row) {
    return values.stream().map(row).toArray(SqlParameterSource[]::new);
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
