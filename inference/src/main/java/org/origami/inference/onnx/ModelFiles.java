package org.origami.inference.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;

/** A folding model with its card and its recorded answer: the bundled one or a site's own. */
public final class ModelFiles {
  static final String MODEL = "origami-ddg.onnx";
  static final String CARD = "model-card.properties";
  static final String SELF_CHECK = "self-check.tsv";
  private static final String BUNDLED = "/org/origami/inference/model/";

  private final byte[] model;
  private final ModelCard card;
  private final SelfCheck selfCheck;

  private ModelFiles(byte[] model, Properties card, String selfCheck) {
    this.model = model;
    this.card = ModelCard.of(card);
    this.selfCheck = SelfCheck.parse(selfCheck);
    if (!FoldInput.sha256(model).equals(this.card.sha256())) {
      throw new InferenceException(
          Failure.MODEL_UNREADABLE, "its SHA-256 is not the one that its card states");
    }
  }

  /** The model that ships. */
  public static ModelFiles bundled() {
    return read(
        name -> {
          InputStream in = ModelFiles.class.getResourceAsStream(BUNDLED + name);
          if (in == null) {
            throw new InferenceException(Failure.MODEL_UNREADABLE, "no resource " + name);
          }
          return in;
        },
        MODEL);
  }

  /** A site's own model; its card and its recorded answer lie beside it. */
  public static ModelFiles at(Path onnx) {
    Path folder = onnx.toAbsolutePath().getParent();
    if (folder == null) {
      throw new InferenceException(Failure.MODEL_UNREADABLE, "its path names no file");
    }
    return read(name -> Files.newInputStream(folder.resolve(name)), onnx.getFileName().toString());
  }

  private static ModelFiles read(Folder folder, String model) {
    var entries = new Properties();
    try (InputStream modelIn = folder.open(model);
        InputStream cardIn = folder.open(CARD);
        InputStream checkIn = folder.open(SELF_CHECK)) {
      entries.load(new InputStreamReader(cardIn, StandardCharsets.UTF_8));
      String check = new String(checkIn.readAllBytes(), StandardCharsets.UTF_8);
      return new ModelFiles(modelIn.readAllBytes(), entries, check);
    } catch (IOException e) {
      throw new InferenceException(Failure.MODEL_UNREADABLE, e);
    }
  }

  /** Where the three files lie. */
  private interface Folder {
    InputStream open(String name) throws IOException;
  }

  byte[] model() {
    return model;
  }

  ModelCard card() {
    return card;
  }

  SelfCheck selfCheck() {
    return selfCheck;
  }
}
