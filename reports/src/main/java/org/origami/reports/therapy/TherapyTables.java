package org.origami.reports.therapy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.drug.RxNormCode;
import org.origami.reports.therapy.Authorisation.Status;

/** Reads the three bundled tables of therapies; a row that breaks a law stops the start. */
final class TherapyTables {
  private static final String THERAPIES =
      "therapy\tgenes\tingredients\tuse\tmondo\tmechanism\torigin\tcondition\tsplice\tauthorisations";
  private static final String SOURCES = "therapy\tkind\ttitle\tpmid\tpage";
  private static final String VARIANTS = "therapy\tanswer\tcopies\tnames\tbasis";
  private static final Pattern MONDO = Pattern.compile("MONDO:\\d{7}");

  private final HgvsReader names = new HgvsReader();
  private final ReferenceTable therapies;
  private final ReferenceTable sources;
  private final ReferenceTable variants;

  TherapyTables(ReferenceTable therapies, ReferenceTable sources, ReferenceTable variants) {
    this.therapies = counted(therapies);
    this.sources = counted(sources);
    this.variants = counted(variants);
  }

  static Therapies bundled() {
    return new TherapyTables(
            ReferenceTable.bundled(TherapyTables.class, "therapies.tsv", THERAPIES),
            ReferenceTable.bundled(TherapyTables.class, "therapy-sources.tsv", SOURCES),
            ReferenceTable.bundled(TherapyTables.class, "therapy-variants.tsv", VARIANTS))
        .read();
  }

  static Therapies read(byte[] therapies, byte[] sources, byte[] variants) {
    return new TherapyTables(
            ReferenceTable.read("therapies.tsv", therapies, THERAPIES),
            ReferenceTable.read("therapy-sources.tsv", sources, SOURCES),
            ReferenceTable.read("therapy-variants.tsv", variants, VARIANTS))
        .read();
  }

  private Therapies read() {
    var sourcesOf = byTherapy(sources, TherapyTables::source);
    var variantsOf = byTherapy(variants, this::named);
    var all =
        therapies.map(
            fields ->
                therapy(
                    fields,
                    sourcesOf.getOrDefault(fields[0], List.of()),
                    variantsOf.getOrDefault(fields[0], List.of())));
    requireOnce(all);
    requireKnown(all, sourcesOf.keySet(), sources);
    requireKnown(all, variantsOf.keySet(), variants);
    return new Therapies(
        all, List.of(therapies.passport(), sources.passport(), variants.passport()));
  }

  private static <T> Map<String, List<T>> byTherapy(
      ReferenceTable table, Function<String[], T> row) {
    record Keyed<T>(String therapy, T value) {}
    return table.map(fields -> new Keyed<>(fields[0], row.apply(fields))).stream()
        .collect(
            Collectors.groupingBy(
                Keyed::therapy, Collectors.mapping(Keyed::value, Collectors.toList())));
  }

  private static Therapy therapy(
      String[] fields, List<TherapySource> sources, List<NamedVariant> named) {
    return new Therapy(
        fields[0],
        parts(fields[1], " ").map(GeneSymbol::new).toList(),
        parts(fields[2], ";").map(TherapyTables::ingredient).toList(),
        fields[3],
        mondo(fields[4]),
        TherapyMechanism.valueOf(fields[5]),
        Therapy.Origin.valueOf(fields[6]),
        new VariantCondition(ConditionKind.valueOf(fields[7]), named, yes(fields[8])),
        parts(fields[9], " ").map(TherapyTables::authorisation).toList(),
        sources);
  }

  private static Ingredient ingredient(String text) {
    String[] parts = text.split("=", -1);
    return parts.length == 1
        ? new Ingredient(parts[0], Optional.empty())
        : new Ingredient(parts[0], Optional.of(new RxNormCode(parts[1])));
  }

  private static Optional<String> mondo(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!MONDO.matcher(text).matches()) {
      throw new IllegalArgumentException("not in the form of a code of MONDO");
    }
    return Optional.of(text);
  }

  private static Authorisation authorisation(String text) {
    String[] parts = text.split(":", -1);
    return new Authorisation(
        Agency.valueOf(parts[0]),
        Status.valueOf(parts[1]),
        parts[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[2])));
  }

  private static TherapySource source(String[] fields) {
    return new TherapySource(
        TherapySource.Kind.valueOf(fields[1]), fields[2], fields[3], fields[4]);
  }

  private NamedVariant named(String[] fields) {
    return new NamedVariant(
        NamedVariant.Answer.valueOf(fields[1]),
        Integer.parseInt(fields[2]),
        parts(fields[3], "\\|").map(this::change).toList(),
        fields[4]);
  }

  private HgvsChange change(String name) {
    return names
        .read(name)
        .match(
            read -> read.variant().changes().get(0),
            refused -> {
              throw new IllegalArgumentException("a named variant is in the form of HGVS");
            });
  }

  private static Stream<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator, -1));
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("yes or no");
    };
  }

  private static ReferenceTable counted(ReferenceTable table) {
    if (table.rows().size() != table.passport().count("rows")) {
      throw unlawful(table, "it has not as many rows as its passport states");
    }
    return table;
  }

  private void requireOnce(List<Therapy> all) {
    var seen = new HashSet<String>();
    if (!all.stream().map(Therapy::code).allMatch(seen::add)) {
      throw unlawful(therapies, "a therapy stands in two rows");
    }
  }

  private static void requireKnown(List<Therapy> all, Set<String> named, ReferenceTable table) {
    var known = all.stream().map(Therapy::code).collect(Collectors.toSet());
    if (!known.containsAll(named)) {
      throw unlawful(table, "a row names a therapy that is not in the table");
    }
  }

  private static ReferenceTableException unlawful(ReferenceTable table, String problem) {
    return new ReferenceTableException(Failure.UNLAWFUL, table.passport().table(), problem);
  }
}
