"""Reads backbones from PDB files without ever shifting the numbering.

Treatment of what real files hold:
- first model only; one chain (the first, or the one asked for);
- alternate locations: the first altloc letter seen for a residue, and atoms without one;
- insertion codes: residues stay in file order, each with its own (number, insertion code) label;
- known modified residues count as their parent (MSE as M ...), other non-standard residues with a CA are 'X';
- missing atoms: NaN, for that atom only; missing residues: a gap in the labels, never a shift;
- water, ligands and ions (HETATM that is no known modified residue) are left out.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .alphabet import MODIFIED, THREE_TO_ONE

ATOMS = {"N": 0, "CA": 1, "C": 2, "O": 3}


class StructureError(ValueError):
    """The file holds no usable chain; the message says why."""


@dataclass(frozen=True)
class Backbone:
    """One chain: labels (number, insertion code), one-letter sequence, coordinates float32 [L, 4, 3] in angstrom."""

    labels: list[tuple[int, str]]
    sequence: str
    coordinates: np.ndarray


def read_pdb(path: Path, chain: str | None = None) -> Backbone:
    """The backbone of one chain of a PDB file."""
    labels: list[tuple[int, str]] = []
    letters: list[str] = []
    atoms: list[np.ndarray] = []
    altlocs: list[str] = []
    for line in path.read_text(errors="replace").splitlines():
        if line.startswith("ENDMDL"):
            break
        if not line.startswith(("ATOM  ", "HETATM")) or len(line) < 54:
            continue
        name = line[17:20].strip()
        letter = THREE_TO_ONE.get(name) or MODIFIED.get(name)
        if letter is None and line.startswith("HETATM"):
            continue
        if chain is None:
            chain = line[21]
        if line[21] != chain:
            continue
        label = (int(line[22:26]), line[26].strip())
        if not labels or labels[-1] != label:
            if label in labels:
                continue  # a second conformer listed apart: the first one stands
            labels.append(label)
            letters.append(letter or "X")
            atoms.append(np.full((4, 3), np.nan, np.float32))
            altlocs.append("")
        slot = ATOMS.get(line[12:16].strip())
        altloc = line[16].strip()
        altlocs[-1] = altlocs[-1] or altloc
        if slot is None or (altloc and altloc != altlocs[-1]) or not np.isnan(atoms[-1][slot, 0]):
            continue
        atoms[-1][slot] = [float(line[30:38]), float(line[38:46]), float(line[46:54])]
    if not labels:
        raise StructureError(f"{path.name}: no residues of chain {chain or 'any'}")
    return Backbone(labels, "".join(letters), np.stack(atoms))
