package org.origami.fhir.store;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * One page of a search's answer, newest first, with how many resources match in all.
 *
 * @param slice what this page is of the answer, its ceiling fixed; ask on with {@link Slice#at}
 */
public record ResourcePage(List<Resource> resources, int total, Slice slice) {
  public ResourcePage {
    resources = List.copyOf(resources);
  }
}
