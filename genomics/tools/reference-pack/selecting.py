"""Chooses, for one protein, the chains that together cover most of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mapping import Mapping


@dataclass(frozen=True)
class Bounds:
    """What a chain must bring to be taken."""

    identity: float = 0.95
    residues: int = 40
    gain: int = 10
    """Positions with the reference's residue that no chain before it covers."""


@dataclass(frozen=True)
class MappedChain:
    """A chain of the database (by its number) on a protein."""

    number: int
    entry: str
    name: str
    mapping: Mapping


def fits(mapping: Mapping, bounds: Bounds) -> bool:
    """Whether the chain may stand for the protein.

    A chain with a stretch that the reference lacks is of another isoform: its fold is not that of
    the reference.
    """
    return (
        len(mapping.pairs) >= bounds.residues
        and mapping.identity >= bounds.identity
        and mapping.inserted == 0
    )


def best_covering(chains: Iterable[MappedChain], bounds: Bounds) -> list[MappedChain]:
    """The chains worth taking, the one with most matching residues first."""
    left = sorted(chains, key=_rank)
    taken: list[MappedChain] = []
    covered: frozenset[int] = frozenset()
    while left:
        best = max(left, key=lambda chain: len(chain.mapping.matching_positions - covered))
        if len(best.mapping.matching_positions - covered) < bounds.gain:
            break
        covered |= best.mapping.matching_positions
        taken.append(best)
        left.remove(best)
    return sorted(taken, key=_rank)


def _rank(chain: MappedChain) -> tuple[int, int, str, str]:
    mapping = chain.mapping
    return (-len(mapping.matching_positions), len(mapping.differences), chain.entry, chain.name)
