package org.origami.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.origami.genomics.structure.ResidueChain;
import org.origami.inference.score.StabilityMap;

/** Answers one recorded number for every substitution, and keeps what it was asked. */
final class RecordedFoldingModel implements FoldingModel {
  private final float ddg;
  private final float sd;
  private final List<List<? extends ResidueChain>> asked = new ArrayList<>();

  RecordedFoldingModel(double ddg, double sd) {
    this.ddg = (float) ddg;
    this.sd = (float) sd;
  }

  List<List<? extends ResidueChain>> asked() {
    return asked;
  }

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity(
        "recorded", "1", "0".repeat(64), "none", ModelIdentity.Provider.RECORDED, "");
  }

  @Override
  public FoldingPass fold(List<? extends ResidueChain> structures) {
    asked.add(structures);
    return new FoldingPass(structures.stream().map(this::map).toList(), FoldingEffort.NONE);
  }

  private StabilityMap map(ResidueChain structure) {
    float[] values = new float[structure.size() * StabilityMap.ALTERNATES];
    float[] deviations = new float[values.length];
    Arrays.fill(values, ddg);
    Arrays.fill(deviations, sd);
    return new StabilityMap(values, deviations).heeding(99);
  }
}
