package org.origami.inference.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder with a site's own model, made of one of the small test models, for breaking. */
record SiteModel(Path folder) {
  /** The recorded answer is that of {@code keeps-the-contract.onnx} for one alanine. */
  static SiteModel of(Path folder, String model) {
    SiteModel site = new SiteModel(folder);
    site.write(site.onnx(), resource(model));
    site.card(Map.of());
    site.selfCheck(0.1);
    return site;
  }

  Path onnx() {
    return folder.resolve("site.onnx");
  }

  /** A lawful card, with some entries changed. */
  void card(Map<String, String> changes) {
    Map<String, String> entries =
        new TreeMap<>(
            Map.of(
                "alphabet", "ACDEFGHIKLMNPQRSTVWY",
                "unknown", "20",
                "input.coordinates", "coordinates",
                "input.sequence", "sequence",
                "input.mask", "mask",
                "output.ddg", "ddg",
                "output.sd", "ddg_sd",
                "unit", "kcal/mol",
                "sign", "positive destabilises"));
    entries.putAll(
        Map.of(
            "name", "site",
            "version", "7",
            "sha256", FoldInput.sha256(read(onnx())),
            "self-check.tolerance", "0.001",
            "operations.per.residue", "1000"));
    entries.putAll(changes);
    write(
        folder.resolve(ModelFiles.CARD),
        entries.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** One alanine whose twenty values rise by a step. */
  void selfCheck(double step) {
    Stream<String> place =
        Stream.of("1", "A", "0", "0", "0", "1.5", "0", "0", "2", "1", "0", "3", "1", "0");
    Stream<String> ddg = IntStream.range(0, 20).mapToObj(k -> String.valueOf(step * k));
    Stream<String> sd = IntStream.range(0, 20).mapToObj(k -> "0.5");
    String row =
        Stream.of(place, ddg, sd).flatMap(cells -> cells).collect(Collectors.joining("\t"));
    write(
        folder.resolve(ModelFiles.SELF_CHECK),
        ("# made for a test\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String model) {
    try (InputStream in = SiteModel.class.getResourceAsStream(model + ".onnx")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
