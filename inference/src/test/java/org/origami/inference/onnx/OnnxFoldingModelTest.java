package org.origami.inference.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.BuiltStructures;
import org.origami.genomics.structure.ProteinStructure;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.FoldingEffort;
import org.origami.inference.FoldingPass;
import org.origami.inference.ModelIdentity;
import org.origami.inference.score.StabilityChange;
import org.origami.inference.score.StabilityMap;

/** The model that ships, on structures that ship. */
class OnnxFoldingModelTest {
  private static final ModelFiles FILES = ModelFiles.bundled();
  private static final ReferenceProteins PROTEINS = ReferenceProteins.bundled();

  /** Twelve structures from 30-odd to several hundred residues. */
  private static final List<ProteinStructure> STRUCTURES = structures();

  private static List<ProteinStructure> structures() {
    ReferencePack pack = ReferencePack.bundled(PROTEINS);
    return pack.covered().stream()
        .limit(12)
        .map(protein -> pack.structuresOf(protein).get(0))
        .toList();
  }

  private static OnnxFoldingModel open(OnnxSettings settings) {
    return OnnxFoldingModel.open(FILES, settings);
  }

  @Test
  void saysWhichModelAnswersAndWhereItRuns() {
    try (var model = open(OnnxSettings.USUAL)) {
      assertThat(model.identity().name()).isEqualTo("origami-ddg");
      assertThat(model.identity().sha256()).isEqualTo(FoldInput.sha256(FILES.model()));
      assertThat(model.identity().runtime()).startsWith("ONNX Runtime 1.");
      assertThat(model.identity().provider()).isEqualTo(ModelIdentity.Provider.CPU);
      assertThat(model.identity().fallback()).isEmpty();
    }
  }

  @Test
  void fallsBackToTheCpuWithAReasonWhereCudaDoesNotLoad() {
    try (var model = open(OnnxSettings.GPU)) {
      if (model.identity().provider() == ModelIdentity.Provider.CPU) {
        assertThat(model.identity().fallback()).startsWith("CUDA was asked for, but");
      } else {
        assertThat(model.identity().fallback()).isEmpty();
      }
      assertThat(model.fold(STRUCTURES.subList(0, 1)).maps()).hasSize(1);
    }
  }

  @Test
  void givesNoAnswerForAResidueThatIsNotResolved() {
    ProteinStructure broken =
        BuiltStructures.unresolved(BuiltStructures.helix("DEKRSTNQGSDEKRSTNQGS", 100), 9);
    try (var model = open(OnnxSettings.USUAL)) {
      StabilityMap map = model.fold(List.of(broken)).maps().get(0);

      assertThat(map.assessed(9)).isFalse();
      assertThat(map.assessed(8)).isTrue();
    }
  }

  @Test
  void answersABatchAsItAnswersEachAlone() {
    try (var alone = open(OnnxSettings.USUAL);
        var together = open(OnnxSettings.USUAL.withBatchResidues(4096))) {
      List<StabilityMap> one = alone.fold(STRUCTURES).maps();
      List<StabilityMap> all = together.fold(STRUCTURES).maps();

      for (int k = 0; k < one.size(); k++) {
        assertThat(one.get(k).largestDifference(all.get(k))).isLessThan(1e-4);
      }
    }
  }

  @Test
  void answersTheSameToTheLastBitWhateverElseIsAsked() {
    try (var first = open(OnnxSettings.USUAL);
        var second = open(OnnxSettings.USUAL)) {
      StabilityMap alone = first.fold(STRUCTURES.subList(3, 4)).maps().get(0);
      StabilityMap amongOthers = second.fold(STRUCTURES).maps().get(3);

      assertThat(amongOthers.values()).isDeepEqualTo(alone.values());
    }
  }

  /** Sums are split among the threads, so each number of them may have bits of its own. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aNumberOfThreadsAlwaysGivesTheSameBits(int threads) {
    ProteinStructure longest =
        STRUCTURES.stream().max(Comparator.comparing(ProteinStructure::size)).orElseThrow();
    List<StabilityMap> answers = new ArrayList<>();
    for (int session = 0; session < 3; session++) {
      try (var fresh = open(OnnxSettings.USUAL.withThreads(threads).withCacheBytes(0))) {
        answers.add(fresh.fold(List.of(longest)).maps().get(0));
        answers.add(fresh.fold(List.of(longest)).maps().get(0));
      }
    }

    for (StabilityMap answer : answers) {
      assertThat(answer.values()).isDeepEqualTo(answers.get(0).values());
    }
  }

  @Test
  void foldsAStructureOnceAndRemembersIt() {
    try (var model = open(OnnxSettings.USUAL)) {
      ProteinStructure structure = STRUCTURES.get(0);

      FoldingPass cold = model.fold(List.of(structure, structure));
      FoldingPass warm = model.fold(List.of(structure));

      assertThat(cold.maps()).hasSize(2);
      assertThat(cold.effort().proteinsFolded()).isEqualTo(1);
      assertThat(cold.effort().residuesFolded()).isEqualTo(structure.size());
      assertThat(cold.effort().floatingPointOperations())
          .isEqualTo(structure.size() * FILES.card().operationsPerResidue());
      assertThat(cold.effort().wallTime()).isPositive();
      assertThat(warm.maps().get(0)).isSameAs(cold.maps().get(0));
      assertThat(warm.effort()).isEqualTo(new FoldingEffort(0, 1, 0, 0, Duration.ZERO));
    }
  }

  @Test
  void askedForNothingItCostsNothing() {
    try (var model = open(OnnxSettings.USUAL)) {
      assertThat(model.fold(List.of())).isEqualTo(new FoldingPass(List.of(), FoldingEffort.NONE));
    }
  }

  @Test
  void foldsEachStructureOnceForManyThreads() throws Exception {
    int threads = 6;
    var start = new CyclicBarrier(threads);
    var pool = Executors.newFixedThreadPool(threads);
    try (var model = open(OnnxSettings.USUAL)) {
      Callable<FoldingPass> request =
          () -> {
            start.await();
            return model.fold(STRUCTURES.subList(0, 4));
          };
      List<Future<FoldingPass>> passes = new ArrayList<>();
      for (int k = 0; k < threads; k++) {
        passes.add(pool.submit(request));
      }
      int folded = 0;
      for (Future<FoldingPass> pass : passes) {
        folded += pass.get().effort().proteinsFolded();
        assertThat(pass.get().maps()).isEqualTo(passes.get(0).get().maps());
      }

      assertThat(folded).isEqualTo(4);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void answersZeroForTheReferenceResidueAndFiniteForAllOthers() {
    try (var model = open(OnnxSettings.USUAL)) {
      ProteinStructure structure = STRUCTURES.get(0);
      StabilityMap map = model.fold(List.of(structure)).maps().get(0);

      for (int i = 0; i < structure.size(); i++) {
        assertThat(map.change(i, structure.referenceResidue(i)).expected().kcalPerMol())
            .isCloseTo(0, within(1e-6));
      }
    }
  }

  @Test
  void answersAroundAnUnresolvedResidue() {
    ProteinStructure whole = BuiltStructures.helix("MKAELLKAAEELLKRAGSDE", 40);
    try (var model = open(OnnxSettings.USUAL)) {
      StabilityMap map = model.fold(List.of(BuiltStructures.unresolved(whole, 9))).maps().get(0);

      assertThat(map.residues()).isEqualTo(20);
      assertThat(map.change(8, AminoAcid.PROLINE).sdKcalPerMol()).isLessThan(10);
      assertThat(map.change(9, AminoAcid.PROLINE).sdKcalPerMol()).isGreaterThan(10);
    }
  }

  @Test
  void answersForChainsShorterThanItsNeighbourhood() {
    try (var model = open(OnnxSettings.USUAL.withBatchResidues(64))) {
      List<StabilityMap> maps =
          model
              .fold(List.of(BuiltStructures.helix("A", 40), BuiltStructures.helix("MKAEL", 40)))
              .maps();

      assertThat(maps).extracting(StabilityMap::residues).containsExactly(1, 5);
    }
  }

  @Test
  void expectsMoreLossFromProlineInTheMiddleOfAHelixThanFromAlanine() {
    ProteinStructure helix = BuiltStructures.helix("MKAELLKAAEELLKRAGSDE", 40);
    try (var model = open(OnnxSettings.USUAL)) {
      StabilityMap map = model.fold(List.of(helix)).maps().get(0);
      StabilityChange proline = map.change(10, AminoAcid.PROLINE);
      StabilityChange alanine = map.change(10, AminoAcid.ALANINE);

      assertThat(proline.expected()).isGreaterThan(alanine.expected());
    }
  }
}
