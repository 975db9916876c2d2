"""Finds the reference proteins, and the diagonals, on which a chain may lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WORD = 6
LETTERS = "ACDEFGHIKLMNPQRSTVWY"
FEWEST_WORDS = 3
"""On one diagonal: three words of six are a run of eight equal residues."""
MOST_DIAGONALS = 12


@dataclass(frozen=True)
class Candidate:
    """A protein (by its number in the table) with the diagonals that share words with a chain."""

    protein: int
    diagonals: tuple[int, ...]
    shared_words: int


class WordIndex:
    """Every word of every reference protein, sorted."""

    def __init__(self, sequences: Sequence[str]) -> None:
        words = [word_codes(sequence) for sequence in sequences]
        proteins = [np.full(len(w), n, dtype=np.int64) for n, w in enumerate(words)]
        places = [np.arange(len(w), dtype=np.int64) for w in words]
        codes = np.concatenate(words)
        order = np.argsort(codes, kind="stable")
        order = order[codes[order] >= 0]
        self._codes = codes[order]
        self._proteins = np.concatenate(proteins)[order]
        self._places = np.concatenate(places)[order]

    def candidates(self, chain: str, fewest_words: int) -> Iterator[Candidate]:
        """Proteins that share at least so many words with the chain, in order of the table."""
        proteins, diagonals = self._hits(word_codes(chain))
        for protein in np.unique(proteins):
            found, counts = np.unique(diagonals[proteins == protein], return_counts=True)
            kept = counts >= FEWEST_WORDS
            if counts[kept].sum() < fewest_words:
                continue
            ranked = sorted(zip(-counts[kept], found[kept]))[:MOST_DIAGONALS]
            yield Candidate(
                int(protein), tuple(sorted(int(d) for _, d in ranked)), int(counts[kept].sum())
            )

    def _hits(self, codes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        places = np.arange(len(codes), dtype=np.int64)[codes >= 0]
        codes = codes[codes >= 0]
        left = np.searchsorted(self._codes, codes, "left")
        counts = np.searchsorted(self._codes, codes, "right") - left
        offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        rows = np.repeat(left, counts) + offsets
        return self._proteins[rows], self._places[rows] - np.repeat(places, counts)


def word_codes(sequence: str) -> NDArray[np.int64]:
    """A number for each word of the sequence; -1 where it has a letter outside of the twenty."""
    table = np.full(256, -1, dtype=np.int64)
    table[np.frombuffer(LETTERS.encode(), dtype=np.uint8)] = np.arange(len(LETTERS))
    letters = table[np.frombuffer(sequence.encode("ascii"), dtype=np.uint8)]
    count = max(0, len(letters) - WORD + 1)
    codes = np.zeros(count, dtype=np.int64)
    bad = np.zeros(count, dtype=bool)
    for k in range(WORD):
        part = letters[k : k + count]
        codes = codes * len(LETTERS) + part
        bad |= part < 0
    return np.where(bad, -1, codes)
