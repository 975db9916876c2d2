package org.origami.inference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.StructureLibrary;
import org.origami.genomics.variant.Description;
import org.origami.inference.Resolution.Hindered;
import org.origami.inference.Resolution.Resolved;
import org.origami.inference.StatedChange.Fitting;
import org.origami.inference.StatedChange.Lost;
import org.origami.inference.StatedChange.Misfitting;

/**
 * Leads the names of a flagged variant to one residue of one structure, or says what stands in the
 * way. It never guesses: a name that does not fit its reference is shown, not mended.
 */
final class SubstitutionResolver {
  private static final String IGNORED =
      "Another name sent for the variant does not fit its reference protein and was left aside.";

  private static final Comparator<Fitting> STRONGEST =
      Comparator.comparing(fitting -> fitting.found().basis());

  private final ProteinFinder finder;
  private final SiteFinder sites;

  SubstitutionResolver(ReferenceProteins proteins, List<StructureLibrary> structures) {
    this.finder = new ProteinFinder(proteins);
    this.sites = new SiteFinder(structures);
  }

  Resolution resolve(FlaggedVariant flagged) {
    Description description = flagged.variant().description();
    List<StatedChange> stated =
        flagged.substitutions().stream()
            .map(name -> StatedChange.of(name, description, finder))
            .toList();
    List<Fitting> fitting = only(Fitting.class, stated).sorted(STRONGEST).toList();
    List<Misfitting> misfitting = only(Misfitting.class, stated).toList();
    if (fitting.isEmpty()) {
      return obstacleOf(stated, misfitting);
    }
    for (Misfitting other : misfitting) {
      if (fitting.stream().anyMatch(other::outweighs)) {
        return new Hindered(other.obstacle(), other.remark());
      }
    }
    if (fitting.stream().anyMatch(a -> fitting.stream().anyMatch(a::contradicts))) {
      return new Hindered(Obstacle.NAMES_DISAGREE, "");
    }
    return firstWithStructure(fitting, misfitting.isEmpty() ? "" : IGNORED);
  }

  /** What went furthest says most: a wrong residue before an unknown protein. */
  private static Hindered obstacleOf(List<StatedChange> stated, List<Misfitting> misfitting) {
    if (!misfitting.isEmpty()) {
      Misfitting first = misfitting.get(0);
      return new Hindered(first.obstacle(), first.remark());
    }
    Lost lost = only(Lost.class, stated).max(Comparator.comparing(Lost::obstacle)).orElseThrow();
    return new Hindered(lost.obstacle(), lost.remark());
  }

  /** Where the variant was named on several proteins, the first that has a structure is folded. */
  private Resolution firstWithStructure(List<Fitting> fitting, String remark) {
    List<Resolution> all = fitting.stream().map(f -> sites.find(f, remark)).toList();
    return all.stream().filter(Resolved.class::isInstance).findFirst().orElse(all.get(0));
  }

  private static <C> Stream<C> only(Class<C> kind, List<StatedChange> stated) {
    return stated.stream().filter(kind::isInstance).map(kind::cast);
  }
}
