package org.origami.inference.onnx;

import java.util.Map;
import java.util.Properties;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;

/**
 * What a model says of itself, from its {@code model-card.properties}.
 *
 * @param sha256 of the model file
 * @param tolerance largest difference from a recorded answer, in kcal/mol
 * @param notAssessedSd from this deviation on the model says that it gives no answer
 * @param operationsPerResidue floating-point operations of one pass, divided by its residues
 */
record ModelCard(
    String name,
    String version,
    String sha256,
    double tolerance,
    double notAssessedSd,
    long operationsPerResidue) {
  /** The words of the contract that a model must share with us; docs/DESIGN, part 2. */
  private static final Map<String, String> CONTRACT =
      Map.of(
          "alphabet", "ACDEFGHIKLMNPQRSTVWY",
          "unknown", "20",
          "input.coordinates", Tensors.COORDINATES,
          "input.sequence", Tensors.SEQUENCE,
          "input.mask", Tensors.MASK,
          "output.ddg", Tensors.DDG,
          "output.sd", Tensors.DDG_SD,
          "unit", "kcal/mol",
          "sign", "positive destabilises");

  /** By the contract (docs/model-card.md); a card may say so itself. */
  private static final String NOT_ASSESSED_SD = "99";

  static ModelCard of(Properties entries) {
    CONTRACT.forEach(
        (key, value) -> {
          if (!value.equals(entries.getProperty(key))) {
            throw new InferenceException(
                Failure.CONTRACT_BROKEN, "its card has not " + key + "=" + value);
          }
        });
    try {
      return new ModelCard(
          stated(entries, "name"),
          stated(entries, "version"),
          stated(entries, "sha256"),
          Double.parseDouble(stated(entries, "self-check.tolerance")),
          Double.parseDouble(entries.getProperty("not.assessed.sd", NOT_ASSESSED_SD)),
          Long.parseLong(stated(entries, "operations.per.residue")));
    } catch (NumberFormatException e) {
      throw new InferenceException(
          Failure.MODEL_UNREADABLE, "its card has a word where a number belongs");
    }
  }

  private static String stated(Properties entries, String key) {
    String value = entries.getProperty(key);
    if (value == null || value.isBlank()) {
      throw new InferenceException(Failure.MODEL_UNREADABLE, "its card has no " + key);
    }
    return value;
  }
}
