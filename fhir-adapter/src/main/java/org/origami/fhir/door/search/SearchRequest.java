package org.origami.fhir.door.search;

import java.util.List;
import org.origami.fhir.store.ResourceQuery;
import org.origami.fhir.store.Slice;

/**
 * A search as it was asked.
 *
 * @param slice which part of the answer is wanted
 * @param inclusions what is brought along
 * @param countOnly whether the number of matches is all that is wanted
 * @param echo the parameters as given, for the links of the answer
 */
public record SearchRequest(
    ResourceQuery query,
    Slice slice,
    List<Inclusion> inclusions,
    boolean countOnly,
    List<Given> echo) {
  public SearchRequest {
    inclusions = List.copyOf(inclusions);
    echo = List.copyOf(echo);
  }

  /** One parameter of the address or the form. */
  record Given(String name, String value) {}
}
