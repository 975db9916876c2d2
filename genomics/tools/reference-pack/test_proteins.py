"""The list of proteins: read, refused, written."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from build_pack import main
from proteins import BadInput, Protein, protein_table, read_proteins

HEADER = "refseq_protein\trefseq_transcript\tgene_symbol\tsequence\n"


def listed(folder: Path, text: str) -> Path:
    path = folder / "list.tsv"
    path.write_text(text)
    return path


def test_proteins_are_sorted_and_keep_what_is_open(tmp_path: Path) -> None:
    path = listed(tmp_path, HEADER + "NP_2.1\tNM_2.1\tTTR\tMA\nNP_1.3\t\t\tMKT\n")

    assert read_proteins(path) == [
        Protein("NP_1.3", "", "", "MKT"),
        Protein("NP_2.1", "NM_2.1", "TTR", "MA"),
    ]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("XP_1.1\tNM_1.1\tTTR\tMA", "line 2: refseq_protein"),
        ("NP_1\tNM_1.1\tTTR\tMA", "line 2: refseq_protein"),
        ("NP_1.1\tENST1\tTTR\tMA", "line 2: refseq_transcript"),
        ("NP_1.1\tNM_1.1\tTTR\tM-A", "line 2: sequence"),
        ("NP_1.1\tNM_1.1\tTTR\t", "line 2: sequence"),
        ("NP_1.1\tNM_1.1\tTTR", "line 2: wrong number of columns"),
        ("NP_1.1\tNM_1.1\tTTR\tMA\tmore", "line 2: wrong number of columns"),
        ("NP_1.1\t\t\tMA\nNP_1.2\t\t\tMA", "two lines"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, row: str, problem: str) -> None:
    with pytest.raises(BadInput, match=problem):
        read_proteins(listed(tmp_path, HEADER + row + "\n"))


def test_other_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="columns"):
        read_proteins(listed(tmp_path, "a\tb\n1\t2\n"))


def test_the_table_states_the_digest_of_its_rows() -> None:
    table, sha256 = protein_table([Protein("NP_1.1", "", "TTR", "MA")], {"table": "t"})
    header, body = table.split(b"protein\t", 1)

    assert header == f"# table       t\n# sha256      {sha256}\n".encode()
    assert hashlib.sha256(b"protein\t" + body).hexdigest() == sha256


def test_a_missing_list_ends_the_build_with_a_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "none.tsv")
    options = ["--proteins", missing, "--date", "2026-11-21", "--structures-release", "r"]

    assert main([*options, "--resources", str(tmp_path)]) == 2
    assert "none.tsv cannot be read" in capsys.readouterr().err


def test_a_bad_date_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--proteins", "p", "--resources", ".", "--structures-release", "r", "--date", "now"])
    assert "not in the form" in capsys.readouterr().err
