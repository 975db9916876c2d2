"""The homology filter must find relatives and must not see one chain through its neighbour."""

import numpy as np

from ddg.alphabet import encode
from ddg.chains import SEPARATOR, smith_waterman_best


def matrix():
    table = np.full((20, 21), -1, np.int32)
    table[:, :20] += 6 * np.eye(20, dtype=np.int32)
    table[:, 20] = -10000
    return table


def best(query, *chains):
    codes = np.concatenate([np.append(encode(c), SEPARATOR) for c in chains])
    owner = np.repeat(np.arange(len(chains)), [len(c) + 1 for c in chains])
    return smith_waterman_best(encode(query), codes, owner, len(chains), matrix()).tolist()


def test_a_chain_aligned_with_itself_scores_every_residue():
    assert best("ACDEFGHIKL", "ACDEFGHIKL") == [50]


def test_a_gap_in_either_sequence_is_paid_for_once():
    assert best("ACDEFGHIKL", "ACDEFWWGHIKL") == [50 - 12]
    assert best("ACDEFWWGHIKL", "ACDEFGHIKL") == [50 - 12]


def test_an_alignment_never_runs_from_one_chain_into_the_next():
    assert best("ACDEFGHIKL", "ACDEF", "GHIKL") == [25, 25]
    assert best("ACDEFGHIKL", "ACDEFGHIKL", "WWWW") == [50, 0]
