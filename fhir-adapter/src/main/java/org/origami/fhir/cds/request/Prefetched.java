package org.origami.fhir.cds.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;

/** What became of one prefetch template. */
public sealed interface Prefetched {
  /**
   * Handles every outcome.
   *
   * @param empty the EHR says that it has nothing
   * @param missing it is not there, or not whole
   */
  <R> R match(Function<List<Resource>, R> whole, Supplier<R> empty, Supplier<R> missing);

  /** The EHR ran the query and sent all of it. */
  record Whole(List<Resource> resources) implements Prefetched {
    public Whole {
      resources = List.copyOf(resources);
    }

    @Override
    public <R> R match(Function<List<Resource>, R> whole, Supplier<R> empty, Supplier<R> missing) {
      return whole.apply(resources);
    }

    @Override
    public String toString() {
      return resources.size() + " resources";
    }
  }

  /** The key is there and null: CDS Hooks' word for no data. */
  record Empty() implements Prefetched {
    @Override
    public <R> R match(Function<List<Resource>, R> whole, Supplier<R> empty, Supplier<R> missing) {
      return empty.get();
    }
  }

  /** The key is not there, or holds a failure, or one page of several. */
  record Missing() implements Prefetched {
    @Override
    public <R> R match(Function<List<Resource>, R> whole, Supplier<R> empty, Supplier<R> missing) {
      return missing.get();
    }
  }

  /** The resources; empty where the EHR's server has to be asked. */
  default Optional<List<Resource>> resourcesIfWhole() {
    return match(Optional::of, Optional::empty, Optional::empty);
  }
}
