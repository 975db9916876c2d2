"""Reads chains out of ProMod3's StructureDB (Debian: python3-promod3, promod3-data)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Chain:
    """One experimental chain: a stretch without a break, and what stands at each residue."""

    entry: str
    name: str
    sequence: str
    states: str
    areas: tuple[int, ...]
    hundredths: NDArray[np.int64]
    """Of an ångström; residues x (N, CA, C, O) x (x, y, z)."""


class StructureDatabase:
    """The database; a chain's atoms are read only when they are asked for."""

    def __init__(self, path: Path | None) -> None:
        from promod3 import loop  # only here, so that the tests need no ProMod3

        self._database = loop.StructureDB.Load(str(path)) if path else loop.LoadStructureDB()

    def __len__(self) -> int:
        return int(self._database.GetNumCoords())

    def sequences(self) -> Iterator[str]:
        return (str(self._database.GetSequence(n)) for n in range(len(self)))

    def name(self, number: int) -> tuple[str, str]:
        """The PDB entry and the chain."""
        place = self._database.GetCoordInfo(number)
        return str(place.id), str(place.chain_name)

    def chain(self, number: int) -> Chain:
        place = self._database.GetCoordInfo(number)
        backbone = self._database.GetBackboneList(number)
        angstrom = np.array(
            [
                [
                    list(atom(n))
                    for atom in (backbone.GetN, backbone.GetCA, backbone.GetC, backbone.GetO)
                ]
                for n in range(place.size)
            ]
        )
        entry, name = self.name(number)
        return Chain(
            entry=entry,
            name=name,
            sequence=str(self._database.GetSequence(number)),
            states=str(self._database.GetDSSPStates(number)),
            areas=tuple(int(a) for a in self._database.GetSolventAccessibilities(number)),
            hundredths=whole_hundredths(angstrom),
        )


def whole_hundredths(angstrom: NDArray[np.float64]) -> NDArray[np.int64]:
    """The database keeps whole hundredths of an ångström already: nothing is lost here."""
    hundredths = np.rint(angstrom * 100)
    if np.abs(hundredths - angstrom * 100).max() > 0.05:
        raise ValueError("the coordinates are not whole hundredths of an ångström")
    whole: NDArray[np.int64] = hundredths.astype(np.int64)
    return whole
