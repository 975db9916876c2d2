"""What the tool takes from a publisher's file, and what it refuses."""

from __future__ import annotations

import copy

import pytest

from build_tables import Unlawful, aligned_hgvs, gene_rules, gene_tables

SNV = {
    "chromosome": "chr1",
    "position": 10,
    "rsid": "rs1",
    "chromosomeHgvsName": "g.10C>T; g.10C>A",
    "cpicToVcfAlleleMap": {"C": "C", "T": "T", "A": "A"},
    "ref": "C",
    "alts": ["A", "T"],
}
REPEAT = {
    "chromosome": "chr1",
    "position": 20,
    "rsid": None,
    "chromosomeHgvsName": "g.22TA[6]; g.22TA[7]; g.22TA[8]",
    "cpicToVcfAlleleMap": {"TA(6)": "C", "TA(7)": "CTA", "TA(8)": "CTATA"},
    "ref": "CTA",
    "alts": ["C", "CTATA"],
}


def allele(name: str, bases: list[str | None], reference: bool = False) -> dict:
    positions = [v["position"] for v, b in zip([SNV, REPEAT], bases) if b is not None]
    return {
        "name": name,
        "id": "P" + name,
        "alleles": bases,
        "reference": reference,
        "structuralVariant": False,
        "corePositions": [] if reference else positions,
        "score": len(positions),
    }


def definition() -> dict:
    return {
        "gene": "TOY",
        "variants": [SNV, REPEAT],
        "namedAlleles": [allele("*1", ["C", "CTA"], True), allele("*2", ["R", None])],
        "hiddenCoreAlleles": [],
        "suballelesMap": {},
    }


def test_names_of_a_position_stand_in_the_order_of_its_alternates() -> None:
    assert aligned_hgvs(SNV) == ["g.10C>A", "g.10C>T"]
    assert aligned_hgvs(REPEAT) == ["g.22TA[6]", "g.22TA[8]"]


def test_an_allele_lists_only_what_it_states() -> None:
    _, alleles = gene_tables(definition(), {})

    assert alleles == [
        ["TOY", "*1", "P*1", "reference", ""],
        ["TOY", "*2", "P*2", "named", "10=R"],
    ]


def test_an_allele_that_states_every_position_is_whole() -> None:
    whole = definition()
    whole["namedAlleles"].append(allele("*3", ["T", "CTA"]))

    _, alleles = gene_tables(whole, {})

    assert alleles[2] == ["TOY", "*3", "P*3", "whole", "10=T"]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda d: d["namedAlleles"][1].update(alleles=["G", None]), "not of the position"),
        (lambda d: d["namedAlleles"][0].update(alleles=["C", None]), "not defined everywhere"),
        (lambda d: d["namedAlleles"][1].update(reference=True), "one reference"),
        (lambda d: d["namedAlleles"][1].update(name="*1"), "stands twice"),
        (lambda d: d["namedAlleles"][1].update(structuralVariant=True), "structural"),
        (lambda d: d["namedAlleles"][1].update(corePositions=[20]), "core positions"),
        (lambda d: d["namedAlleles"][1].update(score=5), "another score"),
        (lambda d: d.update(variants=[SNV, SNV]), "stands twice"),
    ],
)
def test_an_unlawful_file_stops_the_run(change, problem: str) -> None:
    broken = copy.deepcopy(definition())
    change(broken)

    with pytest.raises(Unlawful, match=problem):
        gene_tables(broken, {})


def test_rules_are_rows_of_their_own() -> None:
    exemption = {
        "requiredPositions": [10],
        "unphasedDiplotypePriorities": [{"list": ["*1/*6", "*4/*5"], "pick": "*4/*5"}],
        "ignoredAlleles": ["*9"],
    }

    assert gene_rules(definition(), exemption) == [
        ["TOY", "required-position", "10"],
        ["TOY", "unphased-pick", "*4/*5 | *1/*6"],
        ["TOY", "ignored-allele", "*9"],
    ]
