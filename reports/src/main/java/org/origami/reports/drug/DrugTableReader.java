package org.origami.reports.drug;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.AdviceDetail.Role;

/** Reads the bundled tables of drugs and rules, once, and checks them against each other. */
final class DrugTableReader {
  private static final Pattern CLAUSE = Pattern.compile("; ");

  private final List<TablePassport> passports = new ArrayList<>();

  DrugTables read() {
    List<DrugRow> rows =
        table("drugs.tsv", "drug\trxnorm\tatc\tguideline\tgenes").map(DrugRow::parse);
    Map<String, Drug> drugs = new TreeMap<>();
    rows.forEach(row -> drugs.put(row.drug().name(), row.drug()));
    Map<String, Guideline> guidelines =
        byCode(
            "guidelines.tsv", "guideline\tname\tpage\tpmids\trelease", DrugTableReader::guideline);
    Map<String, List<DrugRule>> rules = rules(drugs);
    Map<String, List<GeneEffect>> effects = effects();
    Map<String, TestingNote> testing = testing();
    Map<String, GuidedDrug> guided = new TreeMap<>();
    for (DrugRow row : rows) {
      if (!row.guideline().isEmpty()) {
        String name = row.drug().name();
        guided.put(
            name,
            new GuidedDrug(
                row.drug(),
                known(guidelines, row.guideline(), "guideline"),
                row.genes(),
                testing.getOrDefault(name, TestingNote.GUIDELINE_ONLY),
                rules.getOrDefault(name, List.of()),
                effects.getOrDefault(name, List.of())));
      }
    }
    checkNames("rules.tsv", rules, guided);
    checkNames("effects.tsv", effects, guided);
    checkNames("testing.tsv", testing, guided);
    List<DrugProduct> products = table("products.tsv", DrugProduct.COLUMNS).map(DrugProduct::parse);
    return new DrugTables(drugs, guided, products, passports);
  }

  private record DrugRow(Drug drug, String guideline, List<GeneRole> genes) {
    static DrugRow parse(String[] fields) {
      Optional<RxNormCode> rxNorm =
          fields[1].isEmpty() ? Optional.empty() : Optional.of(new RxNormCode(fields[1]));
      return new DrugRow(
          new Drug(fields[0], rxNorm, words(fields[2])),
          fields[3],
          words(fields[4]).stream().map(GeneRole::parse).toList());
    }
  }

  private Map<String, List<DrugRule>> rules(Map<String, Drug> drugs) {
    Map<String, PatientGroup> groups =
        byCode("groups.tsv", "group\tpublisher\twords", f -> new PatientGroup(f[0], f[2]));
    Map<String, Advice> advice = advice(drugs);
    Map<String, List<DrugRule>> rules = new LinkedHashMap<>();
    table("rules.tsv", "drugs\tgroup\twhen\tstrength\tadvice\tbasis")
        .map(
            fields -> {
              DrugRule rule =
                  new DrugRule(
                      known(groups, fields[1], "group"),
                      when(fields[2]),
                      Strength.valueOf(fields[3]),
                      known(advice, fields[4], "advice"),
                      fields[5]);
              return each(fields[0], rule, rules);
            });
    return rules;
  }

  private static Map<GeneSymbol, LookupPattern> when(String text) {
    return CLAUSE
        .splitAsStream(text)
        .map(clause -> clause.split("=", 2))
        .collect(toMap(pair -> new GeneSymbol(pair[0]), pair -> LookupPattern.parse(pair[1])));
  }

  private Map<String, Advice> advice(Map<String, Drug> drugs) {
    Map<String, AdviceDetail> details =
        byCode(
            "details.tsv",
            "detail\trole\twords\tgerund\tweight",
            f ->
                new AdviceDetail(
                    f[0],
                    Role.valueOf(f[1].toUpperCase(Locale.ROOT)),
                    f[2],
                    f[3],
                    f[4].equals("usual")));
    Map<String, List<AdviceStep>> steps = new LinkedHashMap<>();
    table("advice.tsv", "advice\tstep\tkind\tfirmness\tfactor\tdetails\talternatives")
        .map(f -> each(f[0], step(f, details, drugs), steps));
    return steps.entrySet().stream()
        .map(entry -> new Advice(entry.getKey(), entry.getValue()))
        .collect(toMap(Advice::code, Function.identity()));
  }

  private static AdviceStep step(
      String[] fields, Map<String, AdviceDetail> details, Map<String, Drug> drugs) {
    return new AdviceStep(
        ActionKind.valueOf(fields[2]),
        Firmness.valueOf(fields[3]),
        fields[4].isEmpty() ? Optional.empty() : Optional.of(DoseFactor.parse(fields[4])),
        words(fields[5]).stream().map(code -> known(details, code, "detail")).toList(),
        Arrays.stream(fields[6].split(",", -1))
            .filter(name -> !name.isEmpty())
            .map(name -> known(drugs, name, "drug"))
            .toList());
  }

  private Map<String, List<GeneEffect>> effects() {
    Map<String, String> words = byCode("implications.tsv", "effect\twords", f -> f[1]);
    Map<String, List<GeneEffect>> effects = new LinkedHashMap<>();
    table("effects.tsv", "drugs\tgroup\tgene\tlookup\teffect")
        .map(
            f ->
                each(
                    f[0],
                    new GeneEffect(
                        f[1].equals("*") ? Optional.empty() : Optional.of(f[1]),
                        new GeneSymbol(f[2]),
                        LookupPattern.parse(f[3]),
                        known(words, f[4], "effect")),
                    effects));
    return effects;
  }

  private Map<String, TestingNote> testing() {
    Map<String, List<TestingNote>> notes = new LinkedHashMap<>();
    table("testing.tsv", "drugs\turgency\twords")
        .map(f -> each(f[0], new TestingNote(Urgency.valueOf(f[1]), f[2]), notes));
    return notes.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
  }

  private static Guideline guideline(String[] fields) {
    return new Guideline(fields[1], URI.create(fields[2]), words(fields[3]), fields[4]);
  }

  private static <T> T each(String drugs, T value, Map<String, List<T>> byDrug) {
    for (String drug : drugs.split("\\|", -1)) {
      byDrug.computeIfAbsent(drug, name -> new ArrayList<>()).add(value);
    }
    return value;
  }

  private <T> Map<String, T> byCode(String resource, String columns, Function<String[], T> row) {
    Map<String, T> rows = new LinkedHashMap<>();
    table(resource, columns)
        .map(fields -> rows.put(fields[0], row.apply(fields)) == null)
        .forEach(
            fresh -> {
              if (!fresh) {
                throw unlawful(resource, "a code stands twice");
              }
            });
    return rows;
  }

  private ReferenceTable table(String resource, String columns) {
    ReferenceTable table = ReferenceTable.bundled(DrugTables.class, resource, columns);
    passports.add(table.passport());
    return table;
  }

  private static <T> T known(Map<String, T> codes, String code, String what) {
    T value = codes.get(code);
    if (value == null) {
      throw new IllegalArgumentException("an unknown " + what);
    }
    return value;
  }

  private static void checkNames(
      String resource, Map<String, ?> used, Map<String, GuidedDrug> guided) {
    if (!guided.keySet().containsAll(used.keySet())) {
      throw unlawful(resource, "it names a drug without a guideline");
    }
  }

  private static List<String> words(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(" ", -1));
  }

  private static ReferenceTableException unlawful(String resource, String problem) {
    return new ReferenceTableException(Failure.UNLAWFUL, resource, problem);
  }
}
