package org.origami.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.origami.genomics.hgvs.ProteinChange.Substitution;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.Plddt;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.StructureLibrary;
import org.origami.genomics.structure.StructureSource.Kind;
import org.origami.inference.Resolution.Hindered;
import org.origami.inference.Resolution.Resolved;
import org.origami.inference.StatedChange.Fitting;

/** Finds the residue of a substitution in the structures of its protein. */
final class SiteFinder {
  private final List<StructureLibrary> libraries;

  /**
   * @param libraries asked in their order: a later one only for residues that no earlier one shows
   */
  SiteFinder(List<StructureLibrary> libraries) {
    this.libraries = List.copyOf(libraries);
  }

  /** The best structure that shows the residue, else what hides it in those that cover it. */
  Resolution find(Fitting fitting, String remark) {
    ReferenceProtein protein = fitting.found().protein();
    List<ProteinStructure> structures = new ArrayList<>();
    List<Hindered> hindered = new ArrayList<>();
    for (StructureLibrary library : libraries) {
      List<ProteinStructure> own = library.structuresOf(protein);
      List<Resolution> covering =
          own.stream().flatMap(s -> look(s, fitting, remark).stream()).toList();
      Optional<Resolution> shown =
          covering.stream()
              .filter(SiteFinder::isAsReference)
              .findFirst()
              .or(() -> covering.stream().filter(Resolved.class::isInstance).findFirst());
      if (shown.isPresent()) {
        return shown.get();
      }
      structures.addAll(own);
      covering.forEach(c -> c.match(resolved -> false, hindered::add));
    }
    return hindered.isEmpty() ? uncovered(structures) : together(hindered);
  }

  /** The first says what stands in the way; all say in which structure. */
  private static Hindered together(List<Hindered> hindered) {
    String remarks =
        hindered.stream().map(Hindered::remark).distinct().collect(Collectors.joining(" "));
    return new Hindered(hindered.get(0).obstacle(), remarks);
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
    OptionalDouble confidence = structure.confidence(index);
    if (!(confidence.orElse(100) >= Plddt.CONFIDENT)) {
      return List.of(new Hindered(Obstacle.LOW_CONFIDENCE, doubted(structure, confidence)));
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
            confidence,
            remarks);
    return List.of(new Resolved(target, structure, index));
  }

  private static String doubted(ProteinStructure structure, OptionalDouble confidence) {
    if (Double.isNaN(confidence.orElse(0))) {
      return "The predictor of %s states no confidence there.".formatted(structure.source());
    }
    return String.format(
        Locale.ROOT,
        "The predictor of %s is not confident there: pLDDT %.0f of 100; from %.0f on it is used.",
        structure.source(),
        Math.floor(confidence.orElse(0)),
        Plddt.CONFIDENT);
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
    return "%s was %s with %s there%s: the reference residue was put on its backbone."
        .formatted(
            structure.source(),
            structure.source().kind() == Kind.EXPERIMENTAL ? "solved" : "predicted",
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
