package org.origami.genomics.pgx.phenotype;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.origami.genomics.protein.ReferenceTable;
import org.origami.genomics.protein.ReferenceTableException;
import org.origami.genomics.protein.ReferenceTableException.Failure;

/** CPIC's standard terms, with the writings of them that are common elsewhere. */
public final class PhenotypeTerms {
  private static final String RESOURCE = "phenotype-terms.tsv";
  private static final String COLUMNS = "term\tscale\trank\tloinc\talso";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\([a-z]{2,4}\\)$");

  private static final PhenotypeTerms BUNDLED =
      new PhenotypeTerms(
          ReferenceTable.bundled(PhenotypeTerms.class, RESOURCE, COLUMNS).map(PhenotypeTerms::row));

  private final List<PhenotypeTerm> terms;
  private final Map<String, PhenotypeTerm> byWriting = new HashMap<>();

  PhenotypeTerms(List<PhenotypeTerm> terms) {
    this.terms = List.copyOf(terms);
    for (PhenotypeTerm term : terms) {
      List<String> writings = new ArrayList<>(term.also());
      writings.add(term.term());
      for (String writing : writings) {
        if (byWriting.putIfAbsent(plain(writing), term) != null) {
          throw new ReferenceTableException(
              Failure.UNLAWFUL, RESOURCE, "one writing stands for two terms");
        }
      }
    }
  }

  public static PhenotypeTerms bundled() {
    return BUNDLED;
  }

  public List<PhenotypeTerm> all() {
    return terms;
  }

  /** The term that is written exactly so. */
  public Optional<PhenotypeTerm> of(String term) {
    return read(term).filter(found -> found.term().equals(term));
  }

  /**
   * The term that a text means: in any case and spelling, abbreviated, in the plural, or as the
   * older {@code extensive metaboliser}; empty where it means none.
   */
  public Optional<PhenotypeTerm> read(String text) {
    String plain = plain(text);
    return Optional.ofNullable(byWriting.get(plain))
        .or(() -> Optional.ofNullable(byWriting.get(withoutBrackets(plain))));
  }

  private static String plain(String text) {
    String lower =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("metaboliser", "metabolizer")
            .replace("metabolizers", "metabolizer");
    return SPACES.matcher(lower).replaceAll(" ");
  }

  /** {@code ultrarapid metabolizer (um)} says the same twice. */
  private static String withoutBrackets(String plain) {
    return ABBREVIATION.matcher(plain).replaceAll("");
  }

  private static PhenotypeTerm row(String[] fields) {
    return new PhenotypeTerm(
        fields[0],
        fields[1],
        fields[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fields[2])),
        fields[3].isEmpty() ? Optional.empty() : Optional.of(fields[3]),
        fields[4].isEmpty() ? List.of() : Arrays.asList(fields[4].split(", ", -1)));
  }
}
