"""Maps a chain onto a reference protein, residue by residue.

A chain of a human protein differs from the reference in few ways: tags at its ends, engineered
residues, stretches left out or put in. So it lies on a few diagonals (reference index minus chain
index), and the best path over those diagonals is its alignment: exact, gapped and quick.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MATCH, MISMATCH, GAP = 1, -1, -4
"""A gap costs the same whatever its length: a stretch left out is one event."""


@dataclass(frozen=True)
class Pair:
    """A residue of the chain (index from 0) at a position of the reference (from 1)."""

    index: int
    position: int


@dataclass(frozen=True)
class Mapping:
    """The residues of a chain that have a position in the reference; positions ascend."""

    pairs: tuple[Pair, ...]
    differences: tuple[Pair, ...]
    """The pairs whose residues differ: engineered, or of another species."""

    ambiguous: tuple[int, ...] = ()
    """Indices beside a gap whose residue would fit on either side of it: they get no position."""

    def __post_init__(self) -> None:
        for left, right in zip(self.pairs, self.pairs[1:]):
            if right.index <= left.index or right.position <= left.position:
                raise ValueError("indices and positions of a mapping ascend")

    @property
    def identity(self) -> float:
        return 1 - len(self.differences) / len(self.pairs) if self.pairs else 0.0

    @property
    def matching_positions(self) -> frozenset[int]:
        differing = {pair.position for pair in self.differences}
        return frozenset(p.position for p in self.pairs if p.position not in differing)

    @property
    def inserted(self) -> int:
        """Residues of the chain between mapped ones that the reference does not have."""
        span = self.pairs[-1].index - self.pairs[0].index + 1 if self.pairs else 0
        return span - len(self.pairs) - len(self.ambiguous)

    @property
    def segments(self) -> list[tuple[int, int]]:
        """Runs of neighbouring positions, as (first position, length)."""
        runs: list[tuple[int, int]] = []
        for pair in self.pairs:
            if runs and pair.position == sum(runs[-1]):
                runs[-1] = (runs[-1][0], runs[-1][1] + 1)
            else:
                runs.append((pair.position, 1))
        return runs


def map_chain(chain: str, reference: str, diagonals: Sequence[int]) -> Mapping:
    """The best local alignment of a chain that stays on the given diagonals."""
    path = _best_path(chain, reference, sorted(set(diagonals)))
    ambiguous = _ambiguous(path, chain, reference)
    pairs = tuple(Pair(i, i + d + 1) for i, d in path if i not in ambiguous)
    differences = tuple(p for p in pairs if chain[p.index] != reference[p.position - 1])
    return Mapping(pairs, differences, tuple(sorted(ambiguous)))


def _ambiguous(path: Sequence[tuple[int, int]], chain: str, reference: str) -> set[int]:
    """Indices on both sides of a gap in the chain that fit as well on the other side's diagonal."""

    def fits_elsewhere(i: int, here: int, there: int) -> bool:
        return chain[i] == reference[i + there] or chain[i] != reference[i + here]

    found: set[int] = set()
    for k in range(1, len(path)):
        before, after = path[k - 1][1], path[k][1]
        if after <= before:
            continue
        left, right = k - 1, k
        while (
            left >= 0
            and path[left][1] == before
            and fits_elsewhere(path[left][0], before, after)
        ):
            found.add(path[left][0])
            left -= 1
        while (
            right < len(path)
            and path[right][1] == after
            and fits_elsewhere(path[right][0], after, before)
        ):
            found.add(path[right][0])
            right += 1
    return found


def _best_path(chain: str, reference: str, diagonals: Sequence[int]) -> list[tuple[int, int]]:
    """The (chain index, diagonal) steps of the best path; ties go to the earlier switch."""
    score: dict[tuple[int, int], int] = {}
    before: dict[tuple[int, int], tuple[int, int]] = {}
    for i, letter in enumerate(chain):
        for d in diagonals:
            if not 0 <= i + d < len(reference):
                continue
            best, origin = _best_origin(score, i, d, diagonals)
            score[i, d] = best + (MATCH if letter == reference[i + d] else MISMATCH)
            if origin is not None:
                before[i, d] = origin
    if not score:
        return []
    step: tuple[int, int] | None = max(score, key=lambda key: (score[key], -key[0], -key[1]))
    path = []
    while step is not None:
        path.append(step)
        step = before.get(step)
    return path[::-1]


def _best_origin(
    score: dict[tuple[int, int], int], i: int, d: int, diagonals: Sequence[int]
) -> tuple[int, tuple[int, int] | None]:
    """The best score to come from: nothing, the same diagonal, or another one over a gap.

    To a greater diagonal the reference goes on without the chain; to a smaller one the chain goes
    on without the reference, for as many residues as the diagonals differ.
    """
    best, origin = 0, None
    for other in diagonals:
        came = (i - 1 - max(0, other - d), other)
        value = score.get(came, 0) + (0 if other == d else GAP)
        if value > best:
            best, origin = value, came
    return best, origin
