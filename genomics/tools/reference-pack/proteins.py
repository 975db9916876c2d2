"""Reads the list of reference proteins, and writes it as the table that ships."""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

INPUT_COLUMNS = ["refseq_protein", "refseq_transcript", "gene_symbol", "sequence"]
FORMS = {
    "refseq_protein": re.compile(r"NP_\d+\.\d+"),
    "refseq_transcript": re.compile(r"(NM_\d+\.\d+)?"),
    "gene_symbol": re.compile(r"([A-Za-z][A-Za-z0-9@_.-]*)?"),
    "sequence": re.compile(r"[ACDEFGHIKLMNPQRSTVWYU]+"),
}


class BadInput(Exception):
    """An input cannot be used; the message says which line of which file, and why."""


@dataclass(frozen=True)
class Protein:
    """A reference protein; transcript and gene are empty where the source names none."""

    accession: str
    transcript: str
    gene: str
    sequence: str


def read_proteins(path: Path) -> list[Protein]:
    """The proteins of the list, sorted by accession."""
    proteins = []
    for line, row in _rows(path):
        for column, form in FORMS.items():
            if not form.fullmatch(row[column]):
                raise BadInput(f"{path.name}, line {line}: {column} is not in its form")
        proteins.append(Protein(*(row[column] for column in INPUT_COLUMNS)))
    proteins.sort(key=lambda protein: protein.accession)
    _require_unique(path, [protein.accession for protein in proteins])
    _require_unique(path, [protein.transcript for protein in proteins if protein.transcript])
    return proteins


def protein_table(proteins: Sequence[Protein], passport: dict[str, str]) -> tuple[bytes, str]:
    """The table's bytes, and the SHA-256 of all that follows its passport."""
    lines = ["protein\ttranscript\tgene\tsequence"]
    lines += ["\t".join((p.accession, p.transcript, p.gene, p.sequence)) for p in proteins]
    body = ("\n".join(lines) + "\n").encode("ascii")
    sha256 = hashlib.sha256(body).hexdigest()
    entries = {**passport, "sha256": sha256}
    header = "".join(f"# {key:<11} {value}\n" for key, value in entries.items())
    return header.encode("utf-8") + body, sha256


def _rows(path: Path) -> list[tuple[int, dict[str, str]]]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadInput(f"{path.name} cannot be read: {problem}") from problem
    reader = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if list(reader.fieldnames or []) != INPUT_COLUMNS:
        raise BadInput(f"{path.name}: the columns are not {', '.join(INPUT_COLUMNS)}")
    rows = []
    for row in reader:
        if None in row or None in row.values():
            raise BadInput(f"{path.name}, line {reader.line_num}: wrong number of columns")
        rows.append((reader.line_num, row))
    return rows


def _require_unique(path: Path, accessions: Sequence[str]) -> None:
    records = [accession.split(".")[0] for accession in accessions]
    if len(set(records)) != len(records):
        raise BadInput(f"{path.name}: one sequence record stands in two lines")
