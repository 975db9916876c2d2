"""Makes the small models of the tests: one that keeps the contract and some that break it.

Run with a Python that has the package onnx: python3 make_models.py, in this folder.
"""

from pathlib import Path

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper, save

FLOAT, INT64, INT32 = TensorProto.FLOAT, TensorProto.INT64, TensorProto.INT32
INPUTS = {
    "coordinates": (FLOAT, ["batch", "residues", 4, 3]),
    "sequence": (INT64, ["batch", "residues"]),
    "mask": (FLOAT, ["batch", "residues"]),
}


def model(name, inputs=INPUTS, outputs=("ddg", "ddg_sd"), width=20, declared=20, poison=False):
    """ddg = 0.1 * (index of the alternate - index of the residue), sd = 0.5 * mask."""
    value = np.float32("nan") if poison else np.float32(0.1)
    constants = [
        numpy_helper.from_array(np.arange(width, dtype=np.float32), "alternates"),
        numpy_helper.from_array(np.array([-1], np.int64), "last"),
        numpy_helper.from_array(value, "step"),
        numpy_helper.from_array(np.full(width, 0.5, np.float32), "half"),
    ]
    nodes = [
        helper.make_node("Cast", ["sequence"], ["letters"], to=FLOAT),
        helper.make_node("Unsqueeze", ["letters", "last"], ["column"]),
        helper.make_node("Sub", ["alternates", "column"], ["difference"]),
        helper.make_node("Mul", ["difference", "step"], [outputs[0]]),
        helper.make_node("Unsqueeze", ["mask", "last"], ["real"]),
        helper.make_node("Mul", ["real", "half"], [outputs[1]]),
    ]
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info(key, kind, shape) for key, (kind, shape) in inputs.items()],
        [helper.make_tensor_value_info(key, FLOAT, ["batch", "residues", declared]) for key in outputs],
        constants,
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    checker.check_model(made)
    save(made, str(Path(__file__).with_name(name + ".onnx")))


if __name__ == "__main__":
    model("keeps-the-contract")
    model("other-output-name", outputs=("stability", "ddg_sd"))
    model("one-batch-only", inputs={**INPUTS, "mask": (FLOAT, [1, "residues"])})
    model("other-input-type", inputs={**INPUTS, "sequence": (INT32, ["batch", "residues"])})
    model("nineteen-residues", width=19, declared="alternates")
    model("not-a-number", poison=True)
