"""Writes the ensemble as one ONNX file with its card and a recorded answer that any runtime can be checked against."""

import hashlib
import os
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch

from . import card
from .alphabet import ALPHABET, encode
from .network import Ensemble

OPSET = 16
MODEL_FILE = "origami-ddg.onnx"
CARD_FILE = "model-card.properties"
SELF_CHECK_FILE = "self-check.tsv"
TOLERANCE = 1e-3  # kcal/mol


def write(model: Ensemble, folder: Path, version: str, figures: dict[str, str]) -> None:
    """Model, recorded answer and card; the three are put in their places together, when all of them are made."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder) as name:
        made = Path(name)
        export_onnx(model, made / MODEL_FILE)
        write_self_check(model, made)
        count = len(model.members)
        shape = {"members": str(count), "operations.per.residue": str(card.operations_per_residue() * count)}
        write_card(made, version, {**shape, **figures})
        for file in (MODEL_FILE, SELF_CHECK_FILE, CARD_FILE):
            os.replace(made / file, folder / file)


def export_onnx(model: Ensemble, target: Path) -> None:
    """The graph with its contract: inputs coordinates, sequence, mask; outputs ddg, ddg_sd; B and L free."""
    model.eval()
    coordinates, sequence = check_protein()
    axes = {0: "batch", 1: "residues"}
    names = ["coordinates", "sequence", "mask", "ddg", "ddg_sd"]
    arguments = (coordinates.repeat(2, 1, 1, 1), sequence.repeat(2, 1), torch.ones(2, sequence.shape[1]))
    torch.onnx.export(
        model, arguments, str(target), opset_version=OPSET, input_names=names[:3], output_names=names[3:],
        dynamic_axes={name: axes for name in names}, do_constant_folding=True,
    )  # fmt: skip


# A made-up 56-residue chain of four ideal pieces (helix, turn, helix, extended): it belongs to nobody, so it can ship.
CHECK_SEQUENCE = "MSEELKKLAEELIKRWGNPDVEKVAKLAAELGVDLSKGTVTVRVDGKEYTFEFPYC"
CHECK_TORSIONS = [(-60.0, -45.0)] * 16 + [(-75.0, 150.0), (60.0, 40.0), (-65.0, 140.0)] + [(-60.0, -45.0)] * 15
CHECK_TORSIONS += [(-80.0, 0.0), (-120.0, 130.0), (80.0, 10.0)] + [(-120.0, 135.0)] * 19


def check_protein() -> tuple[torch.Tensor, torch.Tensor]:
    """coordinates [1, 56, 4, 3] in angstrom rounded to 0.001, sequence [1, 56]; residue 40 is left unresolved."""
    atoms = backbone_from_torsions(CHECK_TORSIONS).round(3)
    atoms[39] = np.nan
    return torch.from_numpy(atoms)[None], torch.from_numpy(encode(CHECK_SEQUENCE))[None]


def backbone_from_torsions(torsions: list[tuple[float, float]]) -> np.ndarray:
    """N, CA, C, O float32 [L, 4, 3] of a chain with standard bond lengths, angles and trans peptides; degrees in."""

    def place(a: np.ndarray, b: np.ndarray, c: np.ndarray, bond: float, angle: float, torsion: float) -> np.ndarray:
        along = (c - b) / np.linalg.norm(c - b)
        normal = np.cross(b - a, along)
        normal /= np.linalg.norm(normal)
        angle, torsion = np.radians(angle), np.radians(torsion)
        local = bond * np.array([-np.cos(angle), np.sin(angle) * np.cos(torsion), np.sin(angle) * np.sin(torsion)])
        return c + np.column_stack([along, np.cross(normal, along), normal]) @ local

    n, ca = np.zeros(3), np.array([1.458, 0.0, 0.0])
    c = np.array([1.458 - 1.525 * np.cos(np.radians(111.0)), 1.525 * np.sin(np.radians(111.0)), 0.0])
    rows = []
    for i, (_, psi) in enumerate(torsions):
        o = place(n, ca, c, 1.231, 120.5, psi + 180.0)
        rows.append([n, ca, c, o])
        if i + 1 < len(torsions):
            n2 = place(n, ca, c, 1.329, 116.6, psi)
            ca2 = place(ca, c, n2, 1.458, 121.7, 180.0)
            c = place(c, n2, ca2, 1.525, 111.0, torsions[i + 1][0])
            n, ca = n2, ca2
    return np.array(rows, np.float32)


def write_self_check(model: Ensemble, folder: Path) -> None:
    """One row a residue: place, letter, 12 coordinates, 20 ddG and 20 sd as PyTorch gives them."""
    coordinates, sequence = check_protein()
    with torch.no_grad():
        ddg, sd = model(coordinates, sequence, torch.ones(sequence.shape))
    atoms = [f"{atom}_{axis}" for atom in ("n", "ca", "c", "o") for axis in "xyz"]
    lines = [
        "# A made-up chain and what the model answers; coordinates in angstrom, empty where unresolved, the rest in kcal/mol",
        "\t".join(["residue", "letter", *atoms, *(f"ddg_{a}" for a in ALPHABET), *(f"sd_{a}" for a in ALPHABET)]),
    ]
    for i, letter in enumerate(CHECK_SEQUENCE):
        place = ["" if np.isnan(v) else f"{v:.3f}" for v in coordinates[0, i].flatten().tolist()]
        answer = [f"{v:.5f}" for v in [*ddg[0, i].tolist(), *sd[0, i].tolist()]]
        lines.append("\t".join([str(i + 1), letter, *place, *answer]))
    (folder / SELF_CHECK_FILE).write_text("\n".join(lines) + "\n")


def write_card(folder: Path, version: str, figures: dict[str, str]) -> None:
    """model-card.properties: what a program must know of the model, and how good it was."""
    digest = hashlib.sha256((folder / MODEL_FILE).read_bytes()).hexdigest()
    entries = {
        "name": "origami-ddg",
        "version": version,
        "date": date.today().isoformat(),
        "file": MODEL_FILE,
        "sha256": digest,
        "bytes": str((folder / MODEL_FILE).stat().st_size),
        "opset": str(OPSET),
        "licence": "Apache-2.0",
        "alphabet": ALPHABET,
        "unknown": "20",
        "input.coordinates": "coordinates",
        "input.sequence": "sequence",
        "input.mask": "mask",
        "output.ddg": "ddg",
        "output.sd": "ddg_sd",
        "unit": "kcal/mol",
        "sign": "positive destabilises",
        "longest": "2500",
        "not.assessed.ddg": "0",
        "not.assessed.sd": "99",
        "self-check.file": SELF_CHECK_FILE,
        "self-check.tolerance": str(TOLERANCE),
        **figures,
    }
    text = "# What Origami must know of its folding model; written by inference/training.\n"
    (folder / CARD_FILE).write_text(text + "".join(f"{key}={value}\n" for key, value in entries.items()))
