package org.origami.fhir.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.origami.fhir.store.CodeCriterion.SystemRule;

/** A query as SQL with named parameters; what was asked never becomes part of the statement. */
record SearchCondition(String sql, Map<String, Object> parameters) {

  static SearchCondition of(ResourceQuery query, HomeHospital home) {
    var parts = new Parts();
    parts.add("resource_type = :type", "type", query.type().fhirName());
    parts.conditions.add("arrival <= :ceiling");
    parts.anyOf("resource_id", "ids", query.ids());
    parts.anyOf("status", "statuses", query.statuses());
    if (!query.patients().isEmpty()) {
      var keys = query.patients().stream().flatMap(it -> home.keysOf(it).stream()).toList();
      // Text that names no patient finds no one: it must not drop the criterion.
      parts.add("patient_key in (:patients)", "patients", keys.isEmpty() ? List.of("") : keys);
    }
    query.dates().forEach(parts::date);
    parts.codes(query.codes());
    return new SearchCondition(String.join(" and ", parts.conditions), Map.copyOf(parts.values));
  }

  /** Gathers conditions and their parameters. */
  private static final class Parts {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    void anyOf(String column, String name, List<String> wanted) {
      if (!wanted.isEmpty()) {
        add(column + " in (:" + name + ")", name, wanted);
      }
    }

    void date(DateCriterion criterion) {
      int number = conditions.size();
      conditions.add(criterion.comparison().condition(number));
      values.put("from" + number, ResourceRows.at(criterion.span().from()));
      values.put("to" + number, ResourceRows.at(criterion.span().to()));
    }

    void codes(List<CodeCriterion> codes) {
      if (codes.isEmpty()) {
        return;
      }
      var alternatives = new ArrayList<String>();
      for (int i = 0; i < codes.size(); i++) {
        alternatives.add(code(codes.get(i), i));
      }
      conditions.add(
          "exists (select 1 from stored_code c where c.resource_type = r.resource_type"
              + " and c.resource_id = r.resource_id and ("
              + String.join(" or ", alternatives)
              + "))");
    }

    private String code(CodeCriterion wanted, int number) {
      var rules = new ArrayList<String>();
      if (!wanted.code().isEmpty()) {
        rules.add("c.code = :code" + number);
        values.put("code" + number, wanted.code());
      }
      if (wanted.rule() == SystemRule.EXACT) {
        rules.add("c.system = :system" + number);
        values.put("system" + number, wanted.system());
      }
      return "(" + String.join(" and ", rules) + ")";
    }
  }
}
