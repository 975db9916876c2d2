#!/usr/bin/env python3
"""Writes the allele tables of the pharmacogenes from the publishers' files.

    python3 build_tables.py DIRECTORY OUT [--retrieved 2026-11-21]

DIRECTORY holds one GENE_translation.json a gene and exemptions.json, as ClinPGx packages the
allele definitions of CPIC and PharmVar. OUT gets positions.tsv, alleles.tsv and rules.tsv, each
with a passport. This is the whole way of an update: fetch the new files, run this, read the diff
as clinical text, run the tests. Nothing is guessed: a file that breaks a rule stops the run.
"""

import argparse
import datetime
import hashlib
import json
import pathlib
import re
import sys

from curated import CURATED_RULES

SOURCE = "CPIC and PharmVar facts in the allele definitions that ClinPGx packages for PharmCAT"
LICENCE = "facts of CPIC (CC0-1.0) and PharmVar; the table is Apache-2.0"

AMBIGUITY = set("RYSWKMBDHVN")


class Unlawful(Exception):
    """A publisher's file breaks a rule of its own."""


def require(condition, words):
    if not condition:
        raise Unlawful(words)


def aligned_hgvs(variant):
    """The HGVS name of each alternate allele, in the order of the alternates."""
    names = [n.strip() for n in variant["chromosomeHgvsName"].split(";")]
    alternatives = variant["alts"]
    if len(names) == 1 and len(alternatives) == 1:
        return names
    by_bases = {}
    for name in names:
        repeat = re.fullmatch(r"g\.[\d_]+([ACGT]+)\[(\d+)]", name)
        substitution = re.fullmatch(r"g\.\d+([ACGT])>([ACGT])", name)
        if repeat:
            key = f"{repeat.group(1)}({repeat.group(2)})"
        elif substitution:
            key = substitution.group(2)
        elif name.endswith("dup"):
            # The unit twice, where the others are the unit three times and more.
            keys = [k for k in variant["cpicToVcfAlleleMap"] if k.endswith("(2)")]
            require(len(keys) == 1, f"{name}: cannot tell which alternate it names")
            key = keys[0]
        else:
            raise Unlawful(f"{name}: cannot tell which alternate it names")
        by_bases[variant["cpicToVcfAlleleMap"][key]] = name
    missing = [a for a in alternatives if a not in by_bases]
    require(not missing, f"{variant['chromosomeHgvsName']}: no name for {missing}")
    return [by_bases[a] for a in alternatives]


def position_row(gene, variant, role):
    return [
        gene,
        variant["chromosome"],
        str(variant["position"]),
        variant["rsid"] or "",
        variant["ref"],
        ",".join(variant["alts"]),
        " ".join(aligned_hgvs(variant)),
        role,
    ]


def known(bases, variant):
    return bases in [variant["ref"], *variant["alts"]] or bases in AMBIGUITY


def allele_row(gene, allele, variants, role):
    given = list(zip(variants, allele["alleles"]))
    for variant, bases in given:
        require(
            bases is None or known(bases, variant),
            f"{gene} {allele['name']}: {bases} at {variant['position']} is not of the position",
        )
    whole = all(bases is not None for _, bases in given)
    if role == "reference":
        require(whole, f"{gene}: the reference allele is not defined everywhere")
    elif role == "named" and whole and len(given) > 1:
        role = "whole"
    listed = [
        f"{variant['position']}={bases}"
        for variant, bases in given
        if bases is not None and (role == "named" or role == "core" or bases != variant["ref"])
    ]
    return [gene, allele["name"], allele["id"], role, " ".join(listed)]


def gene_tables(definition, exemption):
    gene = definition["gene"]
    variants = definition["variants"]
    positions = [position_row(gene, v, "defining") for v in variants]
    positions += [position_row(gene, v, "extra") for v in exemption.get("extraPositions", [])]
    require(
        len({p[2] for p in positions}) == len(positions), f"{gene}: a position stands twice"
    )

    named = definition["namedAlleles"]
    require(sum(a["reference"] for a in named) == 1, f"{gene}: not exactly one reference allele")
    require(not any(a["structuralVariant"] for a in named), f"{gene}: a structural allele")
    alleles = [
        allele_row(gene, a, variants, "reference" if a["reference"] else "named") for a in named
    ]
    alleles += [allele_row(gene, a, variants, "core") for a in definition["hiddenCoreAlleles"]]
    require(len({a[1] for a in alleles}) == len(alleles), f"{gene}: an allele stands twice")
    for allele in named:
        if allele["reference"]:
            continue
        defined = [v["position"] for v, b in zip(variants, allele["alleles"]) if b is not None]
        require(
            sorted(allele["corePositions"]) == sorted(defined),
            f"{gene} {allele['name']}: core positions that are not all defined ones",
        )
        # CYP2D6 is packaged without scores.
        require(allele["score"] in (0, len(defined)), f"{gene} {allele['name']}: another score")
    return positions, alleles


def gene_rules(definition, exemption):
    gene = definition["gene"]
    rows = [[gene, rule, value] for rule, value in CURATED_RULES.get(gene, [])]
    for core in sorted(definition["suballelesMap"].items()):
        rows.append([gene, "part-of", " | ".join(core)])
    for position in exemption.get("requiredPositions", []):
        rows.append([gene, "required-position", str(position)])
    for priority in exemption.get("unphasedDiplotypePriorities", []):
        others = [d for d in priority["list"] if d != priority["pick"]]
        require(len(others) < len(priority["list"]), f"{gene}: a pick that is not in its list")
        rows.append([gene, "unphased-pick", " | ".join([priority["pick"], *others])])
    for position in exemption.get("ignoredPositions", []):
        rows.append([gene, "ignored-position", position["chromosomeHgvsName"]])
    for allele in exemption.get("ignoredAlleles", []):
        rows.append([gene, "ignored-allele", allele])
    for allele in exemption.get("amp1Alleles", []):
        rows.append([gene, "tier-1-allele", allele])
    for position in exemption.get("amp1Positions", []):
        rows.append([gene, "tier-1-position", str(position)])
    return rows


def write(path, table, columns, rows, passport):
    body = "".join("\t".join(r) + "\n" for r in [columns, *rows])
    require("\t" not in "".join("".join(r) for r in rows), f"{table}: a tab in a field")
    entries = [
        ("table", table),
        *passport,
        ("rows", str(len(rows))),
        ("sha256", hashlib.sha256(body.encode()).hexdigest()),
    ]
    header = "".join(f"# {key:<10}{value}\n" for key, value in entries)
    path.write_text(header + body, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--retrieved", default=datetime.date.today().isoformat())
    options = parser.parse_args()

    files = sorted(options.directory.glob("*_translation.json"))
    require(files, f"no *_translation.json in {options.directory}")
    exemptions = json.loads((options.directory / "exemptions.json").read_text())
    positions, alleles, rules, releases = [], [], [], set()
    for file in files:
        definition = json.loads(file.read_text())
        require(definition["formatVersion"] == "2", f"{file.name}: another format")
        require(definition["genomeBuild"].startswith("GRCh38"), f"{file.name}: not GRCh38")
        exemption = exemptions.get(definition["gene"], {})
        gene_positions, gene_alleles = gene_tables(definition, exemption)
        positions += gene_positions
        alleles += gene_alleles
        rules += gene_rules(definition, exemption)
        releases.add(f"{definition['source']} {definition['version']}")
    unknown = set(CURATED_RULES) - {p[0] for p in positions}
    require(not unknown, f"curated rules for genes without a file: {sorted(unknown)}")

    passport = [
        ("version", "1"),
        ("source", SOURCE),
        ("release", ", ".join(sorted(releases))),
        ("retrieved", options.retrieved),
        ("licence", LICENCE),
        ("genes", str(len(files))),
    ]
    options.out.mkdir(parents=True, exist_ok=True)
    write(
        options.out / "positions.tsv",
        "defining positions of the pharmacogenes",
        ["gene", "chromosome", "position", "rsid", "reference", "alternatives", "hgvs", "role"],
        positions,
        passport,
    )
    write(
        options.out / "alleles.tsv",
        "named alleles of the pharmacogenes",
        ["gene", "allele", "id", "role", "bases"],
        alleles,
        passport,
    )
    write(
        options.out / "rules.tsv",
        "calling rules of the pharmacogenes",
        ["gene", "rule", "value"],
        rules,
        passport,
    )


if __name__ == "__main__":
    try:
        main()
    except Unlawful as problem:
        sys.exit(f"refused: {problem}")
