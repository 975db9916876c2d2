package org.origami.genomics.structure.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.structure.file.ResidueAtoms.Chosen;
import org.origami.genomics.structure.file.StructureFileException.Failure;

/** Gathers the atoms of one chain and makes the chain of them. */
final class ChainAtoms {
  private final String name;
  private final int longest;
  private final Map<ResidueNumber, ResidueAtoms> residues = new LinkedHashMap<>();
  private int leftOut;
  private @Nullable String lastLeftOut;
  private @Nullable ResidueNumber last;
  private boolean tooLong;
  private @Nullable ResidueNumber torn;

  ChainAtoms(String name, int longest) {
    this.name = name;
    this.longest = longest;
  }

  /** True where the atom begins a residue that was not there. */
  boolean add(AtomRow row) {
    if (!row.polymer() || ResidueNames.leftOut(row.residue())) {
      String key = row.residue() + row.number();
      leftOut += key.equals(lastLeftOut) ? 0 : 1;
      lastLeftOut = key;
      return false;
    }
    boolean stays = row.number().equals(last);
    last = row.number();
    if (tooLong) {
      return !stays;
    }
    ResidueAtoms atoms = residues.get(row.number());
    boolean begins = atoms == null;
    if (atoms == null) {
      atoms = new ResidueAtoms();
      residues.put(row.number(), atoms);
    } else if (!stays && row.conformer().isEmpty() && !row.hetero()) {
      torn = row.number();
    }
    atoms.add(row);
    if (residues.size() > longest) {
      tooLong = true;
      residues.clear();
    }
    return begins;
  }

  String name() {
    return name;
  }

  /** The chain, or why there is none. */
  ChainOutcome finish(Origin origin, boolean surfaces) {
    if (tooLong) {
      return refused(Failure.CHAIN_TOO_LONG, "more than " + longest + " residues");
    }
    int before = residues.size();
    residues.values().forEach(ResidueAtoms::dropLigands);
    residues.values().removeIf(ResidueAtoms::isEmpty);
    leftOut += before - residues.size();
    if (residues.isEmpty()) {
      return refused(Failure.NO_PROTEIN, "");
    }
    for (Map.Entry<ResidueNumber, ResidueAtoms> entry : residues.entrySet()) {
      if (entry.getValue().ambiguous() || entry.getKey().equals(torn)) {
        return refused(Failure.RESIDUE_TWICE, "residue " + entry.getKey());
      }
    }
    return build(origin, surfaces);
  }

  private ChainOutcome build(Origin origin, boolean surfaces) {
    List<AminoAcid> letters = new ArrayList<>(residues.size());
    List<ResidueNumber> numbers = new ArrayList<>(residues.keySet());
    float[] places = new float[Conformer.VALUES * residues.size()];
    float[] carbons = new float[3 * residues.size()];
    double[] bFactors = new double[residues.size()];
    boolean[] whole = new boolean[residues.size()];
    AccessibleSurface surface = new AccessibleSurface();
    int alternates = 0;
    for (ResidueAtoms atoms : residues.values()) {
      int index = letters.size();
      Chosen chosen = atoms.chooseInto(places, carbons, index);
      bFactors[index] = chosen.bFactor();
      letters.add(ResidueNames.residue(chosen.residue()));
      alternates += atoms.hasAlternates() ? 1 : 0;
      if (surfaces) {
        chosen.heavy().showTo(surface, index);
        whole[index] = chosen.heavy().whole(letters.get(index));
      }
    }
    double[] centre = centre(places);
    move(places, centre);
    move(carbons, centre);
    int resolved = dropFar(places);
    if (resolved == 0) {
      return refused(Failure.NO_BACKBONE, "");
    }
    double[] confidences = new double[0];
    if (origin == Origin.PREDICTED) {
      int wrong = Confidence.firstOutside(bFactors);
      if (wrong >= 0) {
        return refused(Failure.BAD_CONFIDENCE, "residue " + numbers.get(wrong));
      }
      confidences = Confidence.percent(bFactors);
    } else if (origin == Origin.MODELLED) {
      confidences = Confidence.unknown(bFactors.length);
    }
    int unknown = (int) letters.stream().filter(letter -> !letter.isStandard()).count();
    ChainTally tally = new ChainTally(letters.size() - resolved, alternates, unknown, leftOut);
    return ChainOutcome.of(
        new ImportedChain(
            name, numbers, letters, places, carbons, confidences, surface.areas(whole), tally));
  }

  /** Of the resolved atoms. */
  private static double[] centre(float[] places) {
    double[] sum = new double[3];
    int atoms = 0;
    for (int k = 0; k < places.length; k++) {
      if (!Float.isNaN(places[k])) {
        sum[k % 3] += places[k];
        atoms += k % 3 == 0 ? 1 : 0;
      }
    }
    for (int axis = 0; axis < 3; axis++) {
      sum[axis] /= Math.max(1, atoms);
    }
    return sum;
  }

  /** Makes the centre the origin, where numbers are finest. */
  private static void move(float[] places, double[] centre) {
    for (int k = 0; k < places.length; k++) {
      places[k] = (float) (places[k] - centre[k % 3]);
    }
  }

  /** What lies beyond all bounds counts as unresolved; how many residues are resolved. */
  private static int dropFar(float[] places) {
    int resolved = 0;
    for (int from = 0; from < places.length; from += Conformer.VALUES) {
      boolean near = true;
      for (int k = from; k < from + Conformer.VALUES; k++) {
        near &= !AtomRow.absurd(places[k]);
      }
      if (near) {
        resolved++;
      } else {
        Arrays.fill(places, from, from + Conformer.VALUES, Float.NaN);
      }
    }
    return resolved;
  }

  private ChainOutcome refused(Failure failure, String place) {
    return ChainOutcome.of(new RefusedChain(name, failure, place));
  }
}
