package org.origami.reports.therapy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.reports.therapy.Authorisation.Status;

/**
 * One medicine for one protein and one use.
 *
 * @param code stable, such as {@code migalastat-fabry}
 * @param genes the gene's symbol, and an older one where it had one
 * @param use the condition it is used for and the patients it is meant for
 * @param mondo the condition's code; empty where none was seen
 * @param origin whether the variant is one of the patient or one of the tumour
 */
public record Therapy(
    String code,
    List<GeneSymbol> genes,
    List<Ingredient> ingredients,
    String use,
    Optional<String> mondo,
    TherapyMechanism mechanism,
    Origin origin,
    VariantCondition condition,
    List<Authorisation> authorisations,
    List<TherapySource> sources) {
  /** Whose variant the therapy asks for. */
  public enum Origin {
    GERMLINE,
    TUMOUR
  }

  public Therapy {
    genes = List.copyOf(genes);
    ingredients = List.copyOf(ingredients);
    authorisations = List.copyOf(authorisations);
    sources = List.copyOf(sources);
    if (genes.isEmpty() || ingredients.isEmpty() || use.isBlank()) {
      throw new IllegalArgumentException("a therapy has a gene, an ingredient and a use");
    }
    if (authorisations.isEmpty() || sources.isEmpty()) {
      throw new IllegalArgumentException("a therapy has a status and a source");
    }
    if (authorisations.stream().map(Authorisation::agency).distinct().count()
        != authorisations.size()) {
      throw new IllegalArgumentException("an agency states one status");
    }
  }

  /** Such as {@code tezacaftor / ivacaftor}. */
  public String medicine() {
    return ingredients.stream().map(Ingredient::name).collect(Collectors.joining(" / "));
  }

  public Standing standing() {
    if (has(Status.APPROVED) || has(Status.OFF_LABEL)) {
      return Standing.AVAILABLE;
    }
    return has(Status.INVESTIGATIONAL) ? Standing.INVESTIGATIONAL : Standing.NO_LONGER_AVAILABLE;
  }

  /** Such as {@code FDA: approved 2018; EMA: approved 2016}. */
  public String status() {
    return authorisations.stream().map(Authorisation::toString).collect(Collectors.joining("; "));
  }

  private boolean has(Status status) {
    return authorisations.stream().anyMatch(it -> it.status() == status);
  }
}
