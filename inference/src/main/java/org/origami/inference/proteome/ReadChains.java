package org.origami.inference.proteome;

import java.util.List;

/**
 * The chains of one structure.
 *
 * @param notStated whether the structure does not say if it was measured or predicted
 * @param unended whether its file does not end as a whole one does
 */
public record ReadChains(
    List<TableChain> chains, List<RefusedStructure> refused, boolean notStated, boolean unended) {

  public ReadChains {
    chains = List.copyOf(chains);
    refused = List.copyOf(refused);
  }
}
