"""MANE Select of the bundled genes: met by symbol or by protein, or left open."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from mane_select import PROTEINS, TABLE, main, select
from proteins import BadInput

COLUMNS = "#NCBI_GeneID\tsymbol\tRefSeq_nuc\tRefSeq_prot\tMANE_status\n"


def test_a_gene_whose_symbol_changed_is_met_by_its_protein() -> None:
    assert select({"MUT": "NP_1.2"}, [("MMUT", "NP_1.2")]) == {"MUT": "NP_1.2"}


def test_a_gene_with_another_protein_keeps_the_one_that_was_chosen() -> None:
    assert select({"RAC1": "NP_1.1"}, [("RAC1", "NP_2.2")]) == {"RAC1": "NP_2.2"}


def test_a_gene_that_is_not_named_stays_open() -> None:
    assert select({"TTR": "NP_1.1"}, [("RAC1", "NP_2.2")]) == {}


def test_two_chosen_proteins_of_one_gene_are_refused() -> None:
    with pytest.raises(BadInput, match="two MANE Select"):
        select({"TTR": "NP_1.1"}, [("TTR", "NP_1.1"), ("TTR", "NP_2.1")])


def test_the_table_holds_what_is_select_and_not_what_is_plus_clinical(tmp_path: Path) -> None:
    proteins = tmp_path / PROTEINS
    proteins.parent.mkdir(parents=True)
    proteins.write_text("# table x\nprotein\ttranscript\tgene\tsequence\nNP_1.1\tNM_1.1\tLMNA\tMA\n")
    summary = tmp_path / "summary.txt.gz"
    rows = "1\tLMNA\tNM_2.1\tNP_2.1\tMANE Select\n1\tLMNA\tNM_1.1\tNP_1.1\tMANE Plus Clinical\n"
    summary.write_bytes(gzip.compress((COLUMNS + rows).encode()))

    code = main(
        ["--summary", str(summary), "--release", "0", "--date", "2026-11-21"]
        + ["--resources", str(tmp_path)]
    )

    lines = (tmp_path / TABLE).read_text().splitlines()
    assert code == 0
    assert lines[-2:] == ["gene\tprotein", "LMNA\tNP_2.1"]
    assert "# genes       1" in lines


def test_another_file_is_refused(tmp_path: Path) -> None:
    proteins = tmp_path / PROTEINS
    proteins.parent.mkdir(parents=True)
    proteins.write_text("protein\ttranscript\tgene\tsequence\n")
    other = tmp_path / "other.txt"
    other.write_text("a\tb\n")

    assert main(["--summary", str(other), "--release", "0", "--date", "x", "--resources", str(tmp_path)]) == 2
