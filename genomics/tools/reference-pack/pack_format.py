"""Writes the reference pack's file, as docs/reference-pack.md lays it out byte by byte."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mapping import Mapping
from structure_db import Chain

MAGIC, FORMAT = b"ORIGPACK", 1
UNRESOLVED = -0x8000


@dataclass(frozen=True)
class PackedProtein:
    """A protein with its chains, best first."""

    accession: str
    chains: Sequence[tuple[Chain, Mapping]]


def pack_file(passport: dict[str, str], proteins: Sequence[PackedProtein]) -> bytes:
    index, blocks = [struct.pack(">H", len(proteins))], bytearray()
    for protein in proteins:
        index.append(_text(protein.accession) + struct.pack(">B", len(protein.chains)))
        for chain, mapping in protein.chains:
            block = _deflated(chain_block(chain, mapping))
            index.append(_chain_entry(chain, mapping, len(blocks), len(block)))
            blocks += block
    text = "".join(f"{key}\t{value}\n" for key, value in passport.items()).encode("utf-8")
    inflated = b"".join(index)
    deflated = _deflated(inflated)
    content = (
        MAGIC
        + struct.pack(">HI", FORMAT, len(text))
        + text
        + struct.pack(">II", len(inflated), len(deflated))
        + deflated
        + struct.pack(">I", len(blocks))
        + bytes(blocks)
    )
    return content + hashlib.sha256(content).digest()


def chain_block(chain: Chain, mapping: Mapping) -> bytes:
    """Coordinates, DSSP letters, accessible areas of the mapped residues; not yet deflated."""
    indices = [pair.index for pair in mapping.pairs]
    areas = np.array([chain.areas[i] for i in indices])
    states = "".join(chain.states[i] for i in indices).encode("ascii")
    return planes(zigzag_steps(centred(chain.hundredths[indices]))) + states + planes(areas)


def centred(hundredths: NDArray[np.int64]) -> NDArray[np.int64]:
    """Moved, by whole hundredths, so that the chain's centre is near the origin."""
    moved: NDArray[np.int64] = hundredths - np.rint(hundredths.mean(axis=(0, 1))).astype(np.int64)
    if np.abs(moved).max() > 0x7FFF:
        raise ValueError("a chain reaches further than 327 ångström from its centre")
    return moved


def zigzag_steps(hundredths: NDArray[np.int64]) -> NDArray[np.int64]:
    """The step from each atom to the next on each axis: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4."""
    atoms = hundredths.reshape(-1, 3)
    steps = np.diff(atoms, axis=0, prepend=np.zeros((1, 3), dtype=np.int64))
    wrapped = (steps + 0x8000) % 0x10000 - 0x8000
    zigzag: NDArray[np.int64] = ((wrapped << 1) ^ (wrapped >> 63)).ravel() & 0xFFFF
    return zigzag


def planes(numbers: NDArray[np.int64]) -> bytes:
    """Numbers of 16 bits: all their low bytes, then all their high bytes."""
    if numbers.size and (numbers.min() < 0 or numbers.max() > 0xFFFF):
        raise ValueError("a number does not fit in 16 bits")
    low, high = numbers & 0xFF, numbers >> 8
    return low.astype(np.uint8).tobytes() + high.astype(np.uint8).tobytes()


def _chain_entry(chain: Chain, mapping: Mapping, offset: int, length: int) -> bytes:
    segments = mapping.segments
    parts = [_text(chain.entry), _text(chain.name), struct.pack(">H", len(segments))]
    parts += [struct.pack(">HH", first, count) for first, count in segments]
    parts.append(struct.pack(">H", len(mapping.differences)))
    for pair in mapping.differences:
        parts.append(struct.pack(">HB", pair.position, ord(chain.sequence[pair.index])))
    return b"".join(parts) + struct.pack(">II", offset, length)


def _text(text: str) -> bytes:
    letters = text.encode("ascii")
    return struct.pack(">B", len(letters)) + letters


def _deflated(content: bytes) -> bytes:
    return zlib.compress(content, 9)
