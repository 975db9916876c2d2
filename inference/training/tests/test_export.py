"""ONNX Runtime must answer as PyTorch does: alone, padded, turned and moved."""

import subprocess
from pathlib import Path

import pytest
import torch

from ddg.export import CARD_FILE, write
from ddg.network import Ensemble, Member

HERE = Path(__file__).resolve().parent.parent
JARS = sorted(Path.home().glob(".m2/repository/com/microsoft/onnxruntime/onnxruntime/*/onnxruntime-*.jar"))


@pytest.mark.skipif(not JARS, reason="ONNX Runtime for Java is not in the local Maven repository")
def test_onnx_runtime_gives_the_recorded_answer(tmp_path):
    pytest.importorskip("onnx")
    torch.manual_seed(5)
    model = Ensemble([Member(), Member()], torch.tensor([-0.8, 0.5, 0.1, 0.1, 0.2])).eval()
    write(model, tmp_path, "0.0.0", {"cv.rmse": "0.7"})
    card = (tmp_path / CARD_FILE).read_text()
    assert "members=2\n" in card and "cv.rmse=0.7\n" in card
    assert sorted(file.name for file in tmp_path.iterdir()) == ["model-card.properties", "origami-ddg.onnx", "self-check.tsv"]
    check(tmp_path)


@pytest.mark.skipif(not JARS, reason="ONNX Runtime for Java is not in the local Maven repository")
def test_the_committed_model_gives_its_recorded_answer():
    check(HERE.parent / "src/main/resources/org/origami/inference/model")


def check(folder: Path) -> None:
    command = ["java", "-cp", str(JARS[-1]), str(HERE / "java/OnnxCheck.java"), str(folder), "2"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stdout + ran.stderr
