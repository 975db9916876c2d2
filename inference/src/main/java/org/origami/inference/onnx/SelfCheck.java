package org.origami.inference.onnx;

import java.util.List;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;
import org.origami.inference.score.StabilityMap;

/** One chain and the answer that was recorded for it when the model was made. */
final class SelfCheck {
  private static final int COLUMNS = 2 + FoldInput.VALUES + 2 * StabilityMap.ALTERNATES;
  private static final String ALPHABET = "ACDEFGHIKLMNPQRSTVWY";

  private final FoldInput input;
  private final float[] ddg;
  private final float[] sd;

  private SelfCheck(FoldInput input, float[] ddg, float[] sd) {
    this.input = input;
    this.ddg = ddg;
    this.sd = sd;
  }

  /** A row a residue: number, letter, twelve coordinates, twenty ΔΔG, twenty deviations. */
  static SelfCheck parse(String table) {
    List<String[]> rows =
        table
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("residue"))
            .map(line -> line.split("\t", -1))
            .toList();
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.length != COLUMNS)) {
      throw new InferenceException(
          Failure.MODEL_UNREADABLE, "its recorded answer has not " + COLUMNS + " columns");
    }
    try {
      return read(rows);
    } catch (NumberFormatException e) {
      throw new InferenceException(
          Failure.MODEL_UNREADABLE, "its recorded answer has a word where a number belongs");
    }
  }

  private static SelfCheck read(List<String[]> rows) {
    byte[] residues = new byte[rows.size()];
    for (int i = 0; i < residues.length; i++) {
      int letter = ALPHABET.indexOf(rows.get(i)[1]);
      residues[i] = (byte) (letter < 0 ? Tensors.UNKNOWN : letter);
    }
    int answers = 2 + FoldInput.VALUES;
    return new SelfCheck(
        new FoldInput(columns(rows, 2, FoldInput.VALUES), residues),
        columns(rows, answers, StabilityMap.ALTERNATES),
        columns(rows, answers + StabilityMap.ALTERNATES, StabilityMap.ALTERNATES));
  }

  /** An empty cell is a coordinate that is not resolved. */
  private static float[] columns(List<String[]> rows, int first, int count) {
    float[] values = new float[rows.size() * count];
    for (int k = 0; k < values.length; k++) {
      String cell = rows.get(k / count)[first + k % count];
      values[k] = cell.isEmpty() ? Float.NaN : Float.parseFloat(cell);
    }
    return values;
  }

  /** Runs the chain and compares; a model that answers otherwise is not the one that was made. */
  void require(OnnxSession session, double tolerance) {
    float[][] answer = session.run(List.of(input)).get(0).values();
    for (int k = 0; k < ddg.length; k++) {
      double difference = Math.max(Math.abs(answer[0][k] - ddg[k]), Math.abs(answer[1][k] - sd[k]));
      if (!(difference <= tolerance)) {
        throw new InferenceException(
            Failure.SELF_CHECK_FAILED,
            "it differs by %.3g kcal/mol, where %.3g are allowed".formatted(difference, tolerance));
      }
    }
  }
}
