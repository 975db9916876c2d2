package org.origami.fhir.inbound;

import static org.origami.genomics.variant.LaboratorySignificance.BENIGN;
import static org.origami.genomics.variant.LaboratorySignificance.LIKELY_BENIGN;
import static org.origami.genomics.variant.LaboratorySignificance.LIKELY_PATHOGENIC;
import static org.origami.genomics.variant.LaboratorySignificance.OTHER;
import static org.origami.genomics.variant.LaboratorySignificance.PATHOGENIC;
import static org.origami.genomics.variant.LaboratorySignificance.UNCERTAIN_SIGNIFICANCE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.origami.genomics.variant.LaboratorySignificance;

/**
 * Reads the words of a laboratory's conclusion, whole or not at all.
 *
 * <p>Combined terms, low penetrance and what may stand beside a term: ClinVar, "Representation of
 * classifications" (ncbi.nlm.nih.gov/clinvar/docs/clinsig). Classes 1 to 5: IARC (Plon et al. 2008,
 * doi:10.1002/humu.20880). A class without a term or a scheme may be of another numbering, such as
 * CFTR's classes of function, so it is not read.
 */
final class SignificanceWords {
  /** The longest combination of terms is far shorter; a longer text is prose. */
  private static final int LONGEST = 200;

  private static final Pattern BLANKS = Pattern.compile("(?U)[\\s_]+");
  private static final Pattern PENETRANCE =
      Pattern.compile(",? \\(?(?:low|reduced) penetrance\\)?");
  private static final String LOW_PENETRANCE = " low penetrance";

  private static final String SCHEME = "(?:acmg|acmg/amp|iarc) ";
  private static final String CLASS = "[(\\[]?(?:" + SCHEME + ")?class ([1-5])[)\\]]?";
  private static final Pattern CLASS_ALONE = Pattern.compile(SCHEME + "class ([1-5])");
  private static final Pattern TERM_CLASS = Pattern.compile("(.+?)[ ,;:-]+" + CLASS);
  private static final Pattern CLASS_TERM = Pattern.compile(CLASS + "[ ,;:-]+(.+)");

  private static final List<LaboratorySignificance> BY_CLASS =
      List.of(BENIGN, LIKELY_BENIGN, UNCERTAIN_SIGNIFICANCE, LIKELY_PATHOGENIC, PATHOGENIC);

  private static final Map<String, LaboratorySignificance> OF_LOW_PENETRANCE =
      Map.of(
          "pathogenic" + LOW_PENETRANCE, PATHOGENIC,
          "likely pathogenic" + LOW_PENETRANCE, LIKELY_PATHOGENIC);

  /** ClinVar's terms outside of the five; alone, none of them is an answer. */
  private static final Set<String> BESIDE =
      Set.of(
          "affects",
          "association",
          "association not found",
          "confers sensitivity",
          "drug response",
          "established risk allele",
          "likely risk allele",
          "other",
          "protective",
          "risk factor",
          "uncertain risk allele");

  private SignificanceWords() {}

  /** Every term in the words; empty where a part of them is not understood, or none is a term. */
  static Set<LaboratorySignificance> in(String words) {
    String text = plain(words);
    var alone = CLASS_ALONE.matcher(text);
    if (alone.matches()) {
      return Set.of(ofClass(alone.group(1)));
    }
    var behind = TERM_CLASS.matcher(text);
    if (behind.matches()) {
      return withClass(behind.group(1), behind.group(2));
    }
    var before = CLASS_TERM.matcher(text);
    return before.matches() ? withClass(before.group(2), before.group(1)) : terms(text);
  }

  /** Whether words that are understood say low penetrance, which no answer holds. */
  static boolean sayLowPenetrance(String words) {
    return plain(words).contains(LOW_PENETRANCE) && !in(words).isEmpty();
  }

  private static String plain(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    String text = BLANKS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return PENETRANCE.matcher(text).replaceAll(LOW_PENETRANCE);
  }

  private static Set<LaboratorySignificance> withClass(String terms, String number) {
    Set<LaboratorySignificance> all = new LinkedHashSet<>(terms(terms));
    if (!all.isEmpty()) {
      all.add(ofClass(number));
    }
    return all;
  }

  private static LaboratorySignificance ofClass(String number) {
    return BY_CLASS.get(Integer.parseInt(number) - 1);
  }

  private static Set<LaboratorySignificance> terms(String text) {
    Set<LaboratorySignificance> terms = new LinkedHashSet<>();
    for (String part : text.split("[/;|,]", -1)) {
      var term = term(part.strip());
      if (term.isEmpty()) {
        return Set.of();
      }
      terms.add(term.get());
    }
    return terms.equals(Set.of(OTHER)) ? Set.of() : terms;
  }

  private static Optional<LaboratorySignificance> term(String part) {
    String word = part.endsWith(" variant") ? part.substring(0, part.lastIndexOf(' ')) : part;
    if (BESIDE.contains(word)) {
      return Optional.of(OTHER);
    }
    return Optional.ofNullable(Answers.SIGNIFICANCE.words().get(word))
        .or(() -> Optional.ofNullable(OF_LOW_PENETRANCE.get(word)));
  }
}
