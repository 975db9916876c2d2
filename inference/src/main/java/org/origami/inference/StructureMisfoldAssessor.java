package org.origami.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.flag.FlaggedVariant;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.StructureLibrary;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.MisfoldAssessment.NotAssessable;
import org.origami.inference.Resolution.Resolved;
import org.origami.inference.mechanism.Mechanism;
import org.origami.inference.mechanism.MechanismReader;
import org.origami.inference.scope.MembraneSpan;
import org.origami.inference.scope.UnseenStretch;
import org.origami.inference.score.StabilityChange;
import org.origami.inference.score.StabilityMap;

/** Assesses variants on the structures of their reference proteins, one pass for each structure. */
public final class StructureMisfoldAssessor implements MisfoldAssessor {
  private static final FoldingPass NOTHING = new FoldingPass(List.of(), FoldingEffort.NONE);

  private final SubstitutionResolver resolver;
  private final FoldingModel model;
  private final MechanismReader mechanisms = new MechanismReader();

  public StructureMisfoldAssessor(
      ReferenceProteins proteins, StructureLibrary structures, FoldingModel model) {
    this(proteins, List.of(structures), model);
  }

  /**
   * @param structures asked in their order: a later one only for residues that no earlier one shows
   */
  public StructureMisfoldAssessor(
      ReferenceProteins proteins, List<StructureLibrary> structures, FoldingModel model) {
    this.resolver = new SubstitutionResolver(proteins, structures);
    this.model = model;
  }

  @Override
  public FoldingAnswer assess(List<FlaggedVariant> flagged) {
    List<Resolution> resolutions = flagged.stream().map(resolver::resolve).toList();
    List<ProteinStructure> structures =
        resolutions.stream()
            .filter(Resolved.class::isInstance)
            .map(resolution -> ((Resolved) resolution).structure())
            .distinct()
            .toList();
    FoldingPass pass = structures.isEmpty() ? NOTHING : model.fold(structures);
    Map<ProteinStructure, StabilityMap> maps = new HashMap<>();
    for (int k = 0; k < structures.size(); k++) {
      maps.put(structures.get(k), pass.maps().get(k));
    }
    List<MisfoldAssessment> assessments = new ArrayList<>(flagged.size());
    for (int k = 0; k < flagged.size(); k++) {
      assessments.add(assessment(flagged.get(k), resolutions.get(k), maps));
    }
    return new FoldingAnswer(assessments, model.identity(), pass.effort());
  }

  private MisfoldAssessment assessment(
      FlaggedVariant variant, Resolution resolution, Map<ProteinStructure, StabilityMap> maps) {
    return resolution.match(
        resolved -> assessed(variant, resolved, maps),
        hindered -> new NotAssessable(variant, hindered.obstacle(), hindered.remark()));
  }

  private MisfoldAssessment assessed(
      FlaggedVariant variant, Resolved resolved, Map<ProteinStructure, StabilityMap> maps) {
    ProteinStructure structure = resolved.structure();
    var alternate = resolved.target().substitution().alternate();
    StabilityMap map = Objects.requireNonNull(maps.get(structure));
    if (!map.assessed(resolved.index())) {
      return new NotAssessable(
          variant, Obstacle.NO_ANSWER, "The structure is " + structure.source() + ".");
    }
    StabilityChange change = map.change(resolved.index(), alternate);
    Mechanism mechanism = mechanisms.read(structure, resolved.index(), alternate, change);
    return new Assessed(
        variant, resolved.target(), change, mechanism, cautions(structure, resolved.index()));
  }

  private static List<String> cautions(ProteinStructure structure, int index) {
    return Stream.of(
            MembraneSpan.at(structure, index).map(MembraneSpan::words),
            UnseenStretch.near(structure, index).map(UnseenStretch::words))
        .flatMap(Optional::stream)
        .toList();
  }
}
