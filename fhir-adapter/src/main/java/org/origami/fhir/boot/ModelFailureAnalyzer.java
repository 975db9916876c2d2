package org.origami.fhir.boot;

import org.origami.inference.InferenceException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the folding model. */
final class ModelFailureAnalyzer extends AbstractFailureAnalyzer<InferenceException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, InferenceException cause) {
    return new FailureAnalysis(
        "The folding model cannot be used (" + cause.getMessage() + ").", action(cause), cause);
  }

  private static String action(InferenceException cause) {
    return switch (cause.failure()) {
      case MODEL_UNREADABLE ->
          "Check that origami.folding.model names an ONNX file, with model-card.properties and"
              + " self-check.tsv beside it and the card's sha256 that of the file; or remove the"
              + " setting to use the bundled model.";
      case CONTRACT_BROKEN ->
          "The model's inputs and outputs are not those of inference/README.md: export it anew, or"
              + " remove origami.folding.model to use the bundled model.";
      case SELF_CHECK_FAILED ->
          "The model answers otherwise than recorded beside it: export model and self-check"
              + " together, or remove origami.folding.model to use the bundled model.";
      case SESSION_FAILED ->
          "ONNX Runtime could not run the model on this machine: try"
              + " origami.folding.device=cpu, and see the log above.";
    };
  }
}
