"""The fine-tuning set: measured ddG of substitutions in small domains (Tsuboyama et al. 2023)."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .alphabet import ALPHABET, encode
from .structures import read_pdb


@dataclass(frozen=True)
class Protein:
    """A domain of the set as its table lists it."""

    name: str
    sequence: str
    fold: int


@dataclass(frozen=True)
class Domain:
    """A domain with its model and measurements: ddg float32 [L, 20] in kcal/mol, NaN where not measured."""

    name: str
    fold: int
    codes: np.ndarray
    coordinates: np.ndarray
    ddg: np.ndarray


def read_proteins(folder: Path) -> list[Protein]:
    with open(folder / "proteins.tsv") as lines:
        return [
            Protein(row["protein"], row["sequence"], int(row["cv_fold"]))
            for row in csv.DictReader(lines, delimiter="\t")
        ]


def read_domains(folder: Path) -> list[Domain]:
    """All domains; fails when a structure, the table or a substitution disagree about a residue."""
    measured: dict[str, list[tuple[str, float]]] = {}
    with open(folder / "ddg.tsv") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            measured.setdefault(row["protein"], []).append((row["substitution"], float(row["ddg_kcal_per_mol"])))
    domains = []
    for protein in read_proteins(folder):
        backbone = read_pdb(folder / "structures" / f"{protein.name}.pdb")
        if backbone.sequence != protein.sequence:
            raise ValueError(f"{protein.name}: the structure and the table differ in sequence")
        ddg = np.full((len(protein.sequence), 20), np.nan, np.float32)
        for substitution, value in measured[protein.name]:
            reference, place, alternate = substitution[0], int(substitution[1:-1]) - 1, substitution[-1]
            if protein.sequence[place] != reference:
                raise ValueError(f"{protein.name}: {substitution} does not fit the sequence")
            ddg[place, ALPHABET.index(alternate)] = value
        domains.append(Domain(protein.name, protein.fold, encode(protein.sequence), backbone.coordinates, ddg))
    return domains
