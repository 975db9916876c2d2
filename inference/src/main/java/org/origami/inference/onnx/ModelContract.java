package org.origami.inference.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.origami.inference.InferenceException;
import org.origami.inference.InferenceException.Failure;

/** The names, types and shapes that a folding model must have; docs/DESIGN, part 2. */
final class ModelContract {
  private static final long FREE = -1;

  private record Slot(OnnxJavaType type, List<Long> shape) {}

  private static final Map<String, Slot> INPUTS =
      Map.of(
          Tensors.COORDINATES, new Slot(OnnxJavaType.FLOAT, List.of(FREE, FREE, 4L, 3L)),
          Tensors.SEQUENCE, new Slot(OnnxJavaType.INT64, List.of(FREE, FREE)),
          Tensors.MASK, new Slot(OnnxJavaType.FLOAT, List.of(FREE, FREE)));

  private static final Map<String, Slot> OUTPUTS =
      Map.of(
          Tensors.DDG, new Slot(OnnxJavaType.FLOAT, List.of(FREE, FREE, 20L)),
          Tensors.DDG_SD, new Slot(OnnxJavaType.FLOAT, List.of(FREE, FREE, 20L)));

  private ModelContract() {}

  static void require(OrtSession session) throws OrtException {
    if (!keeps(INPUTS, session.getInputInfo(), false)
        || !keeps(OUTPUTS, session.getOutputInfo(), true)) {
      throw new InferenceException(
          Failure.CONTRACT_BROKEN, "its inputs or outputs have other names, types or shapes");
    }
  }

  private static boolean keeps(Map<String, Slot> slots, Map<String, NodeInfo> nodes, boolean out) {
    return nodes.keySet().equals(slots.keySet())
        && slots.entrySet().stream()
            .allMatch(slot -> fits(slot.getValue(), nodes.get(slot.getKey()), out));
  }

  private static boolean fits(Slot slot, @Nullable NodeInfo node, boolean out) {
    if (node == null
        || !(node.getInfo() instanceof TensorInfo tensor)
        || tensor.type != slot.type
        || tensor.getShape().length != slot.shape.size()) {
      return false;
    }
    for (int k = 0; k < slot.shape.size(); k++) {
      long stated = tensor.getShape()[k];
      // An exporter may leave a dimension of an output open that it cannot infer.
      if (stated != slot.shape.get(k) && !(out && stated == FREE)) {
        return false;
      }
    }
    return true;
  }
}
