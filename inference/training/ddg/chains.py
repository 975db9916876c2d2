"""Builds the pretraining set: PDB chains of Debian's promod3-data, without relatives of the test proteins.

For every chain: backbone, sequence, the HHblits profile of its family, solvent accessibility and depth.
"""

from pathlib import Path

import numpy as np

from .alphabet import ALPHABET, encode
from .megascale import read_proteins
from .work import is_made_by, make, write_whole

GAP_OPEN, GAP_EXTEND = 11, 1
# By chance about four of the 21,119 chains reach this raw BLOSUM62 score against one 55-residue domain
# (Karlin-Altschul, lambda 0.267, K 0.041), while an alignment of such a domain at 30 % identity scores more:
# the cut errs on the side of dropping unrelated chains.
RELATED_SCORE = 55
SEPARATOR = 20


def blosum62() -> np.ndarray:
    """int32 [20, 21]: BLOSUM62 as OpenStructure holds it, and a forbidding column for the separator."""
    from ost.seq import alg

    matrix = np.full((20, 21), -10000, np.int32)
    for i, row in enumerate(ALPHABET):
        for j, column in enumerate(ALPHABET):
            matrix[i, j] = alg.BLOSUM62.GetWeight(row, column)
    return matrix


def smith_waterman_best(
    query: np.ndarray, database: np.ndarray, owner: np.ndarray, count: int, matrix: np.ndarray
) -> np.ndarray:
    """Best local alignment score of `query` [Q] with each of `count` chains laid end to end.

    `database` [N] holds residues with SEPARATOR after each chain, `owner` [N] the chain of each place. Gaps are
    affine. A row of the table is computed for all chains at once; horizontal gaps are a running maximum, which
    starts afresh at each chain because later chains stand on a higher step.
    """
    chain = owner + (database == SEPARATOR)  # a separator stands on the step of the chain it precedes
    step = np.arange(len(database), dtype=np.int32) * GAP_EXTEND + chain.astype(np.int32) * 4000
    row = np.zeros(len(database), np.int32)
    vertical = np.full(len(database), -10000, np.int32)
    best = np.zeros(len(database), np.int32)
    for residue in query:
        score = matrix[residue][database]
        score[1:] += row[:-1]
        vertical = np.maximum(vertical - GAP_EXTEND, row - GAP_OPEN)
        row = np.maximum(np.maximum(score, vertical), 0)
        reach = np.maximum.accumulate(row + step)
        row[1:] = np.maximum(row[1:], reach[:-1] - step[:-1] - GAP_OPEN)
        row[database == SEPARATOR] = 0
        np.maximum(best, row, out=best)
    result = np.zeros(count, np.int32)
    np.maximum.at(result, owner, best)
    return result


def related_chains(sequences: list[str], queries: list[str]) -> np.ndarray:
    """bool [chains]: which chains align with any query at RELATED_SCORE or more."""
    codes = np.concatenate([np.append(encode(s), SEPARATOR) for s in sequences])
    owner = np.repeat(np.arange(len(sequences)), [len(s) + 1 for s in sequences])
    matrix = blosum62()
    related = np.zeros(len(sequences), bool)
    for number, query in enumerate(queries, 1):
        best = smith_waterman_best(encode(query), codes, owner, len(sequences), matrix)
        related |= best >= RELATED_SCORE
        print(f"homology {number}/{len(queries)}: {related.sum()} chains dropped so far", flush=True)
    return related


def build(megascale: Path, work: Path) -> None:
    """Write work/chains.npz (all chains, flat arrays) and work/related.npy (which of them to drop)."""
    from promod3 import loop

    database = loop.LoadStructureDB()
    count = database.GetNumCoords()
    sequences = [database.GetSequence(i) for i in range(count)]
    if not (work / "chains.npz").exists():
        extract(database, sequences, work / "chains.npz")
    queries = [p.sequence for p in read_proteins(megascale)]
    if not is_made_by(work / "related.npy", "\n".join(queries)):
        make(work / "related.npy", "\n".join(queries), lambda to: np.save(to, related_chains(sequences, queries)))


def extract(database, sequences: list[str], target: Path) -> None:
    """Flat arrays over all residues; `offsets` [chains + 1] says where each chain begins."""
    lengths = [len(s) for s in sequences]
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    total = offsets[-1]
    coordinates = np.zeros((total, 4, 3), np.float32)
    profile = np.zeros((total, 20), np.float16)
    surface = np.zeros((total, 2), np.float16)
    for i, sequence in enumerate(sequences):
        span = slice(offsets[i], offsets[i + 1])
        backbone = database.GetBackboneList(i, sequence)
        coordinates[span] = [
            [backbone.GetN(k).data, backbone.GetCA(k).data, backbone.GetC(k).data, backbone.GetO(k).data]
            for k in range(len(sequence))
        ]
        columns = database.GetSequenceProfile(i).columns
        profile[span] = [[column.GetFreq(a) for a in ALPHABET] for column in columns]
        surface[span, 0] = database.GetSolventAccessibilities(i)
        surface[span, 1] = database.GetResidueDepths(i)
        if i % 2000 == 0:
            print(f"chains {i}/{len(sequences)}", flush=True)
    codes = np.concatenate([encode(s) for s in sequences]).astype(np.int8)
    tables = {"coordinates": coordinates, "profile": profile, "surface": surface, "codes": codes, "offsets": offsets}
    write_whole(target, lambda to: np.savez(to, **tables))
