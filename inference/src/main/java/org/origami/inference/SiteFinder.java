package org.origami.inference;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.ProteinChange.Substitution;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.StructureLibrary;
import org.origami.inference.Resolution.Hindered;
import org.origami.inference.Resolution.Resolved;
import org.origami.inference.StatedChange.Fitting;

/** Finds the residue of a substitution in the structures of its protein. */
final class SiteFinder {
  private final StructureLibrary library;

  SiteFinder(StructureLibrary library) {
    this.library = library;
  }

  /** The best structure that shows the residue, else what hides it in the best that covers it. */
  Resolution find(Fitting fitting, String remark) {
    ReferenceProtein protein = fitting.found().protein();
    List<ProteinStructure> structures = library.structuresOf(protein);
    List<Resolution> covering =
        structures.stream().flatMap(s -> look(s, fitting, remark).stream()).toList();
    return covering.stream()
        .filter(SiteFinder::isAsReference)
        .findFirst()
        .or(() -> covering.stream().filter(Resolved.class::isInstance).findFirst())
        .or(() -> covering.stream().findFirst())
        .orElseGet(() -> uncovered(structures));
  }

  private static boolean isAsReference(Resolution resolution) {
    return resolution instanceof Resolved resolved
        && resolved.structure().matchesReference(resolved.index());
  }

  private static List<Resolution> look(ProteinStructure structure, Fitting fitting, String remark) {
    Substitution change = fitting.substitution();
    OptionalInt place = structure.indexOf(change.position());
    if (place.isEmpty()) {
      return List.of();
    }
    int index = place.getAsInt();
    if (!structure.resolved(index)) {
      return List.of(
          new Hindered(
              Obstacle.RESIDUE_UNRESOLVED, "The structure is " + structure.source() + "."));
    }
    String remarks =
        Stream.of(fitting.found().remark(), remark, threaded(structure, index, change.alternate()))
            .filter(r -> !r.isEmpty())
            .collect(Collectors.joining(" "));
    FoldingTarget target =
        new FoldingTarget(
            fitting.found().protein(),
            change,
            structure.source(),
            structure.firstPosition(),
            structure.lastPosition(),
            remarks);
    return List.of(new Resolved(target, structure, index));
  }

  /**
   * Crystals are often of an engineered protein, now and then of the variant itself. The backbone
   * is that of the fold all the same, and the model sees the reference residue on it; the reader is
   * told.
   */
  private static String threaded(ProteinStructure structure, int index, AminoAcid alternate) {
    if (structure.matchesReference(index)) {
      return "";
    }
    AminoAcid carried = structure.residue(index);
    return "%s was solved with %s there%s: the reference residue was put on its backbone."
        .formatted(
            structure.source(),
            carried.code(),
            carried == alternate ? ", the residue of the variant itself" : "");
  }

  private static Hindered uncovered(List<ProteinStructure> structures) {
    if (structures.isEmpty()) {
      return new Hindered(Obstacle.NO_STRUCTURE, "");
    }
    String ranges =
        structures.stream()
            .map(ProteinStructure::toString)
            .collect(Collectors.joining("; ", "At hand: ", "."));
    return new Hindered(Obstacle.RESIDUE_NOT_COVERED, ranges);
  }
}
