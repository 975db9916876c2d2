#!/usr/bin/env python3
"""Writes which protein MANE Select chose for the genes of the reference proteins.

    /usr/bin/python3 mane_select.py --summary MANE.GRCh38.v1.4.summary.txt.gz \\
        --release 1.4 --date 2026-11-21 --resources genomics/src/main/resources

The summary is MANE's own, or any part of its lines below its line of columns; it is not kept. A gene that it does
not name gets no row: nothing is known of it then. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from proteins import BadInput

PROTEINS = Path("org/origami/genomics/protein/reference-proteins.tsv")
TABLE = Path("org/origami/genomics/protein/mane-select.tsv")
ACCESSION = re.compile(r"NP_\d+\.\d+")


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    try:
        chosen = select(_bundled(options.resources / PROTEINS), _summary(options.summary))
    except BadInput as problem:
        print(f"mane_select: {problem}", file=sys.stderr)
        return 2
    passport = {
        "table": "MANE Select",
        "version": "1",
        "source": "MANE (NCBI and EMBL-EBI): the RefSeq protein of a gene's MANE Select transcript",
        "release": options.release,
        "retrieved": options.date,
        "licence": "facts; MANE is public data of NCBI and EMBL-EBI",
        "genes": str(len(chosen)),
    }
    (options.resources / TABLE).write_bytes(table(chosen, passport))
    return 0


def select(genes: dict[str, str], summary: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The MANE Select protein of each bundled gene that the summary names, by gene.

    A bundled gene is met by its symbol, or by its bundled protein where its symbol has changed since.
    """
    by_record = {_record(protein): gene for gene, protein in genes.items()}
    chosen: dict[str, str] = {}
    for symbol, protein in summary:
        gene = by_record.get(_record(protein)) or (symbol if symbol in genes else None)
        if gene is None:
            continue
        if gene in chosen:
            raise BadInput("the summary has two MANE Select proteins for one gene")
        chosen[gene] = protein
    return dict(sorted(chosen.items()))


def table(chosen: dict[str, str], passport: dict[str, str]) -> bytes:
    """The table's bytes; its SHA-256 is that of all that follows the passport."""
    lines = ["gene\tprotein", *(f"{gene}\t{protein}" for gene, protein in chosen.items())]
    body = ("\n".join(lines) + "\n").encode("ascii")
    entries = {**passport, "sha256": hashlib.sha256(body).hexdigest()}
    header = "".join(f"# {key:<11} {value}\n" for key, value in entries.items())
    return header.encode("utf-8") + body


def _bundled(path: Path) -> dict[str, str]:
    rows = [line.split("\t") for line in _text(path).splitlines() if not line.startswith("#")][1:]
    genes = {row[2]: row[0] for row in rows if row[2]}
    if len(genes) != sum(1 for row in rows if row[2]):
        raise BadInput(f"{path.name}: a gene has several proteins")
    return genes


def _summary(path: Path) -> list[tuple[str, str]]:
    reader = csv.DictReader(_text(path).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if not {"symbol", "RefSeq_prot", "MANE_status"} <= set(reader.fieldnames or []):
        raise BadInput(f"{path.name}: it lacks columns of MANE's summary")
    chosen = [row for row in reader if row["MANE_status"] == "MANE Select"]
    if not chosen or not all(ACCESSION.fullmatch(row["RefSeq_prot"] or "") for row in chosen):
        raise BadInput(f"{path.name}: a protein is not in its form, or there is none")
    return [(row["symbol"], row["RefSeq_prot"]) for row in chosen]


def _record(accession: str) -> str:
    return accession.split(".")[0]


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadInput(f"{path.name} cannot be read: {problem}") from problem


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--summary", type=Path, required=True, help="MANE's summary, .txt or .txt.gz")
    parser.add_argument("--release", required=True, help="the summary's release, such as 1.4")
    parser.add_argument("--date", required=True, help="the day it was read, such as 2026-11-21")
    parser.add_argument("--resources", type=Path, required=True)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
