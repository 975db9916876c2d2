"""The bytes of the pack."""

from __future__ import annotations

import hashlib
import struct
import zlib

import numpy as np
import pytest
from numpy.typing import NDArray

from mapping import map_chain
from pack_format import PackedProtein, centred, chain_block, pack_file, planes, zigzag_steps
from structure_db import Chain, whole_hundredths

REFERENCE = "MKTAYIAKQRQISFVK"


def chain() -> Chain:
    atoms = np.arange(10 * 4 * 3, dtype=np.int64).reshape(10, 4, 3) * 37 % 911
    return Chain("1ABC", "A", "AYWAKQRQIS", "CCHHHHHHCC", tuple(range(250, 260)), atoms)


def steps_undone(zigzag: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.cumsum(((zigzag >> 1) ^ -(zigzag & 1)).reshape(-1, 3), axis=0)


def test_steps_lead_back_to_the_same_coordinates() -> None:
    moved = centred(chain().hundredths)

    assert (steps_undone(zigzag_steps(moved)) == moved.reshape(-1, 3)).all()


def test_a_chain_is_moved_but_not_bent() -> None:
    atoms = chain().hundredths

    assert (np.diff(centred(atoms), axis=0) == np.diff(atoms, axis=0)).all()


def test_a_chain_out_of_reach_is_refused() -> None:
    atoms = np.zeros((2, 4, 3), dtype=np.int64)
    atoms[1] = 70_000

    with pytest.raises(ValueError, match="327"):
        centred(atoms)


def test_planes_put_low_bytes_before_high_bytes() -> None:
    assert planes(np.array([0x0102, 0x0304])) == bytes([2, 4, 1, 3])


def test_a_block_holds_only_residues_with_a_position() -> None:
    mapping = map_chain(chain().sequence, REFERENCE, [3])
    block = chain_block(chain(), mapping)

    assert len(mapping.pairs) == 10
    assert len(block) == 10 * 27
    assert block[240:250] == b"CCHHHHHHCC"


def test_a_file_ends_with_the_digest_of_what_stands_before() -> None:
    mapping = map_chain(chain().sequence, REFERENCE, [3])
    content = pack_file({"table": "t"}, [PackedProtein("NP_1.1", [(chain(), mapping)])])

    assert content[:14] == b"ORIGPACK" + struct.pack(">HI", 1, 8)
    assert content[-32:] == hashlib.sha256(content[:-32]).digest()


def test_the_index_names_segments_and_differences() -> None:
    mapping = map_chain(chain().sequence, REFERENCE, [3])
    content = pack_file({}, [PackedProtein("NP_1.1", [(chain(), mapping)])])
    inflated, deflated = struct.unpack(">II", content[14:22])
    index = zlib.decompress(content[22 : 22 + deflated])

    assert len(index) == inflated
    assert index[:10] == b"\x00\x01\x06NP_1.1\x01"
    assert index[10:17] == b"\x041ABC\x01A"
    assert struct.unpack(">HHHHHB", index[17:28]) == (1, 4, 10, 1, 6, ord("W"))


def test_the_same_input_gives_the_same_bytes() -> None:
    mapping = map_chain(chain().sequence, REFERENCE, [3])
    packed = [PackedProtein("NP_1.1", [(chain(), mapping)])]

    assert pack_file({"a": "b"}, packed) == pack_file({"a": "b"}, packed)


def test_coordinates_finer_than_hundredths_are_refused() -> None:
    with pytest.raises(ValueError, match="hundredths"):
        whole_hundredths(np.array([1.005]))
