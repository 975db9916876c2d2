#!/usr/bin/env python3
"""Makes a site's product table out of an RxNorm release (RXNCONSO.RRF and RXNREL.RRF).

Every clinical drug, branded drug, pack, dose form, salt and brand that holds an ingredient of
drugs.tsv gets a row; a combination names each of its ingredients. Origami reads the table beside
its own (docs/clinical/drug-advice.md).
"""
import argparse
import collections
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
DRUGS = HERE.parents[1] / "src/main/resources/org/origami/reports/drug/drugs.tsv"
# RXNREL: the second concept stands in this relation to the first.
UP = {"has_ingredient", "has_ingredients", "has_precise_ingredient", "consists_of", "form_of",
      "tradename_of", "contains", "has_part", "isa"}
KINDS = {"PIN", "MIN", "BN", "SCD", "SBD", "GPCK", "BPCK", "SCDC", "SBDC", "SCDF", "SBDF", "SCDG",
         "SBDG", "SCDFP", "SBDFP", "SCDGP"}


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("rrf", type=pathlib.Path, help="folder with RXNCONSO.RRF and RXNREL.RRF")
    args.add_argument("--release", required=True, help="such as 2026-11-02")
    args = args.parse_args()
    lines = [l for l in DRUGS.read_text("utf-8").splitlines() if not l.startswith("#")][1:]
    wanted = {l.split("\t")[0].lower(): l.split("\t")[0] for l in lines}
    codes = {l.split("\t")[1]: l.split("\t")[0] for l in lines if l.split("\t")[1]}

    names, kinds, ingredients = {}, collections.defaultdict(set), {}
    with open(args.rrf / "RXNCONSO.RRF", encoding="utf-8") as conso:
        for line in conso:
            field = line.split("|")
            code, source, kind, name = field[0], field[11], field[12], field[14]
            if source != "RXNORM":
                continue
            kinds[code].add(kind)
            if kind in KINDS or kind == "IN":
                names[code] = name
            if kind == "IN" and (code in codes or name.lower() in wanted):
                ingredients[code] = codes.get(code) or wanted[name.lower()]
    below = collections.defaultdict(set)
    with open(args.rrf / "RXNREL.RRF", encoding="utf-8") as relations:
        for line in relations:
            field = line.split("|")
            if field[7] in UP and field[0] and field[4]:
                below[field[0]].add(field[4])

    held = collections.defaultdict(set)
    for ingredient, drug in ingredients.items():
        reached, open_ends = {ingredient}, [ingredient]
        while open_ends:
            for lower in below[open_ends.pop()] - reached:
                reached.add(lower)
                open_ends.append(lower)
        for code in reached:
            if code != ingredient and kinds[code] & KINDS:
                held[code].add(drug)

    print("# table       site drug products\n# version     1\n# source      RxNorm, US National Library of Medicine")
    print(f"# release     {args.release}\n# retrieved   {args.release}\n# licence     RxNorm terms")
    print("rxnorm\tname\tdrugs\tsource")
    for code in sorted(held, key=int):
        print("\t".join([code, names[code].replace("\t", " "), "|".join(sorted(held[code])), "RxNorm"]))
    print(f"{len(held)} products of {len(ingredients)} ingredients", file=sys.stderr)


if __name__ == "__main__":
    main()
