#!/usr/bin/env python3
"""Builds the reference pack: the proteins, their backbones, and a list of both to read.

    /usr/bin/python3 build_pack.py --proteins human-proteins.tsv --date 2026-11-21 \\
        --structures-release "promod3-data 3.2.1+ds-6 (Debian 12)" \\
        --resources genomics/src/main/resources

Needs Debian's python3-promod3 and promod3-data. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from mapping import map_chain
from pack_format import PackedProtein, pack_file
from proteins import BadInput, Protein, protein_table, read_proteins
from search import WordIndex
from selecting import Bounds, MappedChain, best_covering, fits
from structure_db import StructureDatabase

PROTEIN_TABLE = Path("org/origami/genomics/protein/reference-proteins.tsv")
PACK = Path("org/origami/genomics/structure/reference.pack")
STRUCTURE_TABLE = Path("org/origami/genomics/structure/structures.tsv")
FEWEST_SHARED_WORDS = 15
"""Forty residues at 95 % identity share more words of six than that."""

Chains = dict[str, list[MappedChain]]


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    try:
        build(options)
    except BadInput as problem:
        print(f"build_pack: {problem}", file=sys.stderr)
        return 2
    return 0


def build(options: argparse.Namespace) -> None:
    proteins = read_proteins(options.proteins)
    _say(f"{len(proteins)} proteins; opening the structure database")
    database = _open(options.structure_db)
    bounds = Bounds(options.identity, options.residues, options.gain)
    chosen = choose(proteins, database, bounds)
    _say(f"{sum(map(len, chosen.values()))} chains of {len(chosen)} proteins; packing")
    table, sha256 = protein_table(proteins, _protein_passport(proteins, options))
    packed = [
        PackedProtein(accession, [(database.chain(c.number), c.mapping) for c in chains])
        for accession, chains in chosen.items()
    ]
    passport = _pack_passport(chosen, bounds, sha256, options)
    pack = pack_file(passport, packed)
    passport["pack-sha256"] = pack[-32:].hex()
    _write(options.resources / PROTEIN_TABLE, table)
    _write(options.resources / PACK, pack)
    _write(options.resources / STRUCTURE_TABLE, structure_table(proteins, chosen, passport))


def choose(proteins: Sequence[Protein], database: StructureDatabase, bounds: Bounds) -> Chains:
    """The chains of each protein that has any, in the order of the proteins."""
    words = WordIndex([protein.sequence for protein in proteins])
    mapped: dict[int, list[MappedChain]] = defaultdict(list)
    for number, sequence in enumerate(database.sequences()):
        if number % 2000 == 0:
            _say(f"searched {number} of {len(database)} chains")
        for candidate in words.candidates(sequence, FEWEST_SHARED_WORDS):
            reference = proteins[candidate.protein].sequence
            mapping = map_chain(sequence, reference, candidate.diagonals)
            if fits(mapping, bounds):
                entry, name = database.name(number)
                mapped[candidate.protein].append(MappedChain(number, entry, name, mapping))
    return {
        proteins[protein].accession: best_covering(mapped[protein], bounds)
        for protein in sorted(mapped)
    }


def structure_table(
    proteins: Sequence[Protein], chosen: Chains, passport: dict[str, str]
) -> bytes:
    """What the pack holds, a row a chain, for a person to read."""
    genes = {protein.accession: protein.gene for protein in proteins}
    columns = "protein gene entry chain segments residues identity differences".split()
    lines = [f"# {key:<15} {value}" for key, value in passport.items()]
    lines.append("\t".join(columns))
    for accession, chains in chosen.items():
        for chain in chains:
            mapping = chain.mapping
            row = (
                accession,
                genes[accession],
                chain.entry,
                chain.name,
                ",".join(f"{first}-{first + count - 1}" for first, count in mapping.segments),
                str(len(mapping.pairs)),
                f"{mapping.identity:.3f}",
                ",".join(str(pair.position) for pair in mapping.differences),
            )
            lines.append("\t".join(row))
    return ("\n".join(lines) + "\n").encode("ascii")


def _protein_passport(
    proteins: Sequence[Protein], options: argparse.Namespace
) -> dict[str, str]:
    return {
        "table": "reference proteins",
        "version": "1",
        "source": "NCBI RefSeq, human proteins and their transcripts",
        "release": options.proteins_release,
        "retrieved": options.date,
        "licence": "public domain (NCBI RefSeq)",
        "proteins": str(len(proteins)),
    }


def _pack_passport(
    chosen: Chains, bounds: Bounds, proteins_sha256: str, options: argparse.Namespace
) -> dict[str, str]:
    chains = [chain for covering in chosen.values() for chain in covering]
    covered = sum(
        len(frozenset().union(*(c.mapping.matching_positions for c in covering)))
        for covering in chosen.values()
    )
    return {
        "table": "reference pack",
        "version": "1",
        "source": "wwPDB chains as held by the StructureDB of ProMod3",
        "release": options.structures_release,
        "retrieved": options.date,
        "licence": "CC0-1.0 (PDB), Apache-2.0 (ProMod3)",
        "proteins": str(len(chosen)),
        "chains": str(len(chains)),
        "residues": str(sum(len(chain.mapping.pairs) for chain in chains)),
        "positions": str(covered),
        "differences": str(sum(len(chain.mapping.differences) for chain in chains)),
        "least-identity": str(bounds.identity),
        "least-residues": str(bounds.residues),
        "proteins-sha256": proteins_sha256,
    }


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Builds the reference pack.")
    add = parser.add_argument
    add("--proteins", type=Path, required=True, help="list of reference proteins (TSV)")
    add("--structure-db", type=Path, help="a StructureDB file; ProMod3's own where not given")
    add("--resources", type=Path, required=True, help="resource folder to write into")
    add("--date", type=_date, required=True, help="day of the build, such as 2026-11-21")
    add("--proteins-release", default="as listed by ProteinGym (MIT)")
    add("--structures-release", required=True, help="version of the package of structures")
    add("--identity", type=float, default=Bounds.identity)
    add("--residues", type=int, default=Bounds.residues)
    add("--gain", type=int, default=Bounds.gain)
    return parser.parse_args(arguments)


def _date(text: str) -> str:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise argparse.ArgumentTypeError("not in the form 2026-11-21")
    return text


def _open(path: Path | None) -> StructureDatabase:
    try:
        return StructureDatabase(path)
    except ImportError as problem:
        raise BadInput("python3-promod3 is not installed") from problem
    except RuntimeError as problem:
        raise BadInput(f"the structure database cannot be opened: {problem}") from problem


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    _say(f"wrote {path.name}, {len(content)} bytes")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
