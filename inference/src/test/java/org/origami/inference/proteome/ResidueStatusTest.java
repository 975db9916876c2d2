package org.origami.inference.proteome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.structure.ReferencePack;
import org.origami.genomics.structure.file.StructureFileReader;
import org.origami.inference.score.StabilityMap;

/** What the table says of a residue. */
class ResidueStatusTest {
  private static final ReferencePack PACK = ReferencePack.bundled(ReferenceProteins.bundled());
  private static final StructureFileReader ALL = new StructureFileReader(Optional.empty());

  @TempDir Path folder;

  private ReadChains read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("some.pdb"), text);
    return FoldingTasks.of(file, ALL).tasks().get(0).read();
  }

  private static String without(Predicate<String> line) {
    return BundledPdb.of(PACK, 0, 1, 0)
        .lines()
        .filter(line.negate())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static int number(String line) {
    return line.startsWith("ATOM") ? Integer.parseInt(line.substring(22, 26).strip()) : 0;
  }

  private static List<Integer> with(TableChain chain, ResidueStatus status) {
    return IntStream.range(0, chain.residues().size())
        .filter(i -> chain.status(i) == status)
        .map(chain::number)
        .boxed()
        .toList();
  }

  @Test
  void residuesBesideOnesThatAreNotShownAreMarkedAndHaveNumbers() throws IOException {
    TableChain whole = read(without(line -> false)).chains().get(0);
    TableChain gapped =
        read(without(line -> number(line) >= 20 && number(line) < 24)).chains().get(0);

    assertThat(with(whole, ResidueStatus.BESIDE_GAP)).isEmpty();
    assertThat(with(gapped, ResidueStatus.BESIDE_GAP)).contains(18, 19, 24, 25);
    assertThat(with(gapped, ResidueStatus.ASSESSED)).isNotEmpty();
    assertThat(ResidueStatus.BESIDE_GAP.assessed()).isTrue();
  }

  /** Authors leap in their numbers where nothing is missing. */
  @Test
  void numbersThatLeapOverAPeptideBondAreNoGap() throws IOException {
    String leaping =
        BundledPdb.of(PACK, 0, 1, 0)
            .lines()
            .map(
                line ->
                    number(line) < 20
                        ? line
                        : line.substring(0, 22)
                            + String.format(Locale.ROOT, "%4d", number(line) + 100)
                            + line.substring(26))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(with(read(leaping).chains().get(0), ResidueStatus.BESIDE_GAP)).isEmpty();
  }

  /** At a chain's end nothing else tells of them. */
  @Test
  void residuesOfWhichOnlyTheAlphaCarbonIsShownLeaveAGapToo() throws IOException {
    String ofCarbons =
        without(line -> number(line) > 0 && number(line) <= 3 && !line.startsWith("  CA", 11));

    TableChain chain = read(ofCarbons).chains().get(0);

    assertThat(with(chain, ResidueStatus.UNRESOLVED)).containsExactly(1, 2, 3);
    assertThat(with(chain, ResidueStatus.BESIDE_GAP)).contains(4, 5);
    assertThat(with(chain, ResidueStatus.ASSESSED)).isNotEmpty();
  }

  @Test
  void aComputedChainWithoutAConfidenceHasNoNumbers() throws IOException {
    ReadChains read = read("EXPDTA    THEORETICAL MODEL\n" + without(line -> false));

    TableChain chain = read.chains().get(0);
    assertThat(with(chain, ResidueStatus.UNKNOWN_CONFIDENCE)).hasSize(chain.residues().size());
    assertThat(ResidueStatus.UNKNOWN_CONFIDENCE.assessed()).isFalse();
  }

  @Test
  void aResidueThatTheModelDoesNotAnswerForHasNoNumbers() throws IOException {
    TableChain chain = read(without(line -> false)).chains().get(0);
    int size = chain.residues().size();
    float[] sd = new float[20 * size];
    Arrays.fill(sd, 0.5f);
    Arrays.fill(sd, 20 * 4, 20 * 5, 99);
    StabilityMap map = new StabilityMap(new float[20 * size], sd).heeding(99);
    var bytes = new ByteArrayOutputStream();

    new SubstitutionRows(bytes).write(chain, map);

    List<String[]> rows = new ArrayList<>();
    bytes.toString(StandardCharsets.UTF_8).lines().map(l -> l.split("\t", -1)).forEach(rows::add);
    assertThat(rows.subList(4 * 19, 5 * 19))
        .allMatch(row -> row[11].equals("not_assessed") && row[6].isEmpty() && row[7].isEmpty());
    assertThat(rows.get(3 * 19)).contains("assessed").doesNotContain("not_assessed");
    var read = new ReadChains(List.of(chain), List.of(), false, true);
    PartTally tally = PartTally.of(read, List.of(map));
    assertThat(tally.assessed()).isEqualTo(size - 1);
    assertThat(tally.unended()).isEqualTo(1);
  }

  @Test
  void aFileWithoutAnEndIsCounted() throws IOException {
    assertThat(read(without(line -> line.equals("END"))).unended()).isTrue();
    assertThat(read(without(line -> false)).unended()).isFalse();
  }
}
