package org.origami.fhir.cds.card;

import java.util.List;
import java.util.UUID;

/**
 * One card.
 *
 * @param summary one sentence of less than 140 characters, plain text
 * @param detail GitHub Flavored Markdown
 * @param suggestions of which the prescriber may take one, or none
 * @param about the drugs it speaks of, each with its genes; not shown, kept for the statistics
 */
public record Card(
    UUID uuid,
    String summary,
    String detail,
    Indicator indicator,
    CardSource source,
    List<Suggestion> suggestions,
    List<CardCoding> overrideReasons,
    List<CardLink> links,
    List<DrugTopic> about) {
  /** What CDS Hooks calls "less than 140 characters". */
  static final int LONGEST_SUMMARY = 139;

  public Card {
    suggestions = List.copyOf(suggestions);
    overrideReasons = List.copyOf(overrideReasons);
    links = List.copyOf(links);
    about = List.copyOf(about);
    if (summary.isBlank() || summary.length() > LONGEST_SUMMARY) {
      throw new IllegalArgumentException("a summary has 1 to 139 characters");
    }
    if (suggestions.stream().filter(Suggestion::recommended).count() > 1) {
      throw new IllegalArgumentException("where one may be taken, one is recommended at most");
    }
  }

  /** A drug with the genes that speak of it; names of our tables, nothing of a patient. */
  public record DrugTopic(String drug, List<String> genes) {
    public DrugTopic {
      genes = List.copyOf(genes);
    }
  }

  @Override
  public String toString() {
    return "card";
  }
}
