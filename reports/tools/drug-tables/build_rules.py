#!/usr/bin/env python3
"""Turns a CPIC recommendation release into the rules of org.origami.reports.drug.

Reads   a release (JSON, one entry a drug), texts.tsv (which text means which code, by digest),
        updates.tsv (rules of guidelines newer than the release)
Writes  rules.tsv and effects.tsv, with passports
Proves  that the rules give every row of the release back, and no row that it does not have

A text that texts.tsv does not know stops the run: a person reads it and codes it. Nothing of a
text is kept but its digest.
"""
import argparse
import collections
import hashlib
import itertools
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
GROUPS = {
    "general": "general", "population general": "general", "adults": "adults", "pediatrics": "children",
    "PHT naive": "phenytoin-naive", "PHT use >3mos": "phenytoin-tolerated",
    "CBZ naive": "carbamazepine-naive", "CBZ-no alternatives": "carbamazepine-naive-no-alternative",
    "CBZ use >3mos": "carbamazepine-tolerated", "OXC naive": "oxcarbazepine-naive",
    "OXC use >3 mos": "oxcarbazepine-tolerated", "CVI ACS PCI": "acs-or-pci",
    "CVI non-ACS non-PCI": "other-cardiovascular", "NVI": "neurovascular",
    "child >40kg_adult": "over-40-kg", "<= 1g per day": "up-to-1-g-day",
    "standard dose": "standard-dose", "medium dose": "medium-dose", "single low dose": "single-low-dose",
}
STRENGTHS = {"Strong": "STRONG", "Moderate": "MODERATE", "Optional": "OPTIONAL",
             "No Recommendation": "NO_RECOMMENDATION", "n/a": "NO_RECOMMENDATION"}
# Slips of the release, set right: (drug, gene, value) and the effect that its neighbours have.
SLIPS = {("atomoxetine", "CYP2D6", "≥3.5"): "atomoxetine-too-low"}


def tidy(text):
    return " ".join(text.split())


def digest(kind, about, text):
    return hashlib.sha256(f"{kind}\n{about}\n{tidy(text)}".encode()).hexdigest()[:16]


def table(path):
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[1:]]


def score(value):
    """(number, open-ended) of an activity score, or None."""
    form = re.fullmatch(r"(≥)?(\d+(?:\.\d+)?)", value)
    return (float(form[2]), bool(form[1])) if form else None


def matches(pattern, value):
    for part in pattern.split("|"):
        bounds = re.fullmatch(r"(\d+(?:\.\d+)?)(\.\.(\d+(?:\.\d+)?)?)?", part)
        scored = score(value)
        if bounds and scored:
            low, closed = float(bounds[1]), bounds[3]
            if bounds[2] is None:
                hit = scored == (low, False)
            elif closed is None:
                hit = scored[0] >= low
            else:
                hit = not scored[1] and low <= scored[0] <= float(closed)
            if hit:
                return True
        elif part == value:
            return True
    return False


def when(rule_when):
    return dict(clause.split("=", 1) for clause in rule_when.split("; "))


def number(value):
    return ("%g" % value)


def pattern(values):
    """The shortest pattern for values of one class; scores become ranges by the caller's runs."""
    return "|".join(values)


def classes(domain, outcome):
    """Splits a gene's values into classes of equal outcome; neighbouring scores become a range."""
    scored = sorted((v for v in domain if score(v)), key=lambda v: score(v))
    words = [v for v in domain if not score(v)]
    runs = []
    closed = [v for v in scored if not score(v)[1]]
    for value in closed:
        if runs and runs[-1][0] == outcome(value):
            runs[-1][1].append(value)
        else:
            runs.append((outcome(value), [value]))
    opened = [v for v in scored if score(v)[1]]
    found = collections.OrderedDict()
    for place, (what, values) in enumerate(runs):
        low, high = score(values[0])[0], score(values[-1])[0]
        last = place == len(runs) - 1
        if last and opened:
            assert all(outcome(v) == what for v in opened), "open-ended scores differ from the top range"
            assert all(score(v)[0] >= low for v in opened)
            found.setdefault(what, []).append(f"{number(low)}..")
        else:
            found.setdefault(what, []).append(number(low) if low == high else f"{number(low)}..{number(high)}")
    for value in words:
        found.setdefault(outcome(value), []).append(value)
    return found


def compact(genes, rows):
    """Rules [(when, outcome)] for rows {values: outcome}, genes in order."""
    domains = [sorted({key[i] for key in rows}) for i in range(len(genes))]
    if len(genes) == 1:
        found = classes(domains[0], lambda v: rows[(v,)])
        return [(f"{genes[0]}={pattern(p)}", o) for o, p in found.items() if o is not None]
    first, second = domains
    by_row = classes(first, lambda a: tuple(rows.get((a, b)) for b in second))
    by_column = classes(second, lambda b: tuple(rows.get((a, b)) for a in first))
    cells = collections.OrderedDict()
    for row, pa in by_row.items():
        for column, pb in by_column.items():
            what = row[second.index(next(b for b in second if matches(pattern(pb), b)))]
            if what is not None:
                cells.setdefault((tuple(pa), what), []).extend(pb)
    merged = collections.OrderedDict()
    for (pa, what), pb in cells.items():
        merged.setdefault((tuple(pb), what), []).extend(pa)
    return [(f"{genes[0]}={pattern(pa)}; {genes[1]}={pattern(pb)}", what) for (pb, what), pa in merged.items()]


def main():
    args = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    args.add_argument("--release", type=pathlib.Path, required=True)
    args.add_argument("--out", type=pathlib.Path, required=True)
    args.add_argument("--retrieved", required=True, help="day, such as 2026-11-21")
    args = args.parse_args()
    codes = {(r["kind"], r["digest"]): r["code"] for r in table(HERE / "texts.tsv")}
    updates = table(HERE / "updates.tsv")
    effects_new = table(HERE / "update-effects.tsv")
    replaced = {d for u in updates if u["how"] == "replaces" for d in u["drugs"].split("|")}
    changed = [u for u in updates if u["how"] == "changes"]
    added = [u for u in updates if u["how"] in ("replaces", "adds")]
    release = json.loads(args.release.read_text("utf-8"))

    unknown, total, superseded, changes = set(), 0, 0, 0
    sources, effects = {}, {}
    for entry in release:
        drug, genes = entry["drugname"], entry["genes"]
        for row in entry.get("recommendations") or []:
            total += 1
            if drug in replaced:
                superseded += 1
                continue
            group = GROUPS[row["population"].strip()]
            values = tuple(row["lookupkey"][g] for g in genes)
            code = codes.get(("advice", digest("advice", drug, row["drugrecommendation"])))
            if code is None:
                unknown.add(("advice", drug, tidy(row["drugrecommendation"])))
                continue
            outcome = (STRENGTHS[row["classification"]], code, "cpic-1.20")
            for u in changed:
                if drug in u["drugs"].split("|") and group == u["group"] and all(
                        matches(p, values[genes.index(g)]) for g, p in when(u["when"]).items()):
                    outcome = (u["strength"], u["advice"], u["basis"])
                    changes += 1
            key = (drug, group)
            held = sources.setdefault(key, (genes, {}))[1]
            assert values not in held or held[values] == outcome, f"two rows for {key} {values}"
            held[values] = outcome
            for gene, text in row["implications"].items():
                meaning = codes.get(("effect", digest("effect", gene, text)))
                if meaning is None:
                    unknown.add(("effect", gene, tidy(text)))
                    continue
                meaning = SLIPS.get((drug, gene, row["lookupkey"][gene]), meaning)
                slot = effects.setdefault((drug, gene), {}).setdefault(row["lookupkey"][gene], {})
                slot.setdefault(meaning, set()).add(group)
    if unknown:
        for kind, about, text in sorted(unknown):
            print(f"{kind}\t{about}\t{digest(kind, about, text)}\t{text}", file=sys.stderr)
        sys.exit(f"{len(unknown)} texts have no code")

    rules, proven = collections.OrderedDict(), 0
    for (drug, group), (genes, rows) in sources.items():
        found = compact(genes, rows)
        # The proof: over every combination of the release's values, exactly its rows come back.
        domains = [sorted({key[i] for key in rows}) for i in range(len(genes))]
        for values in itertools.product(*domains):
            hits = [what for w, what in found
                    if all(matches(p, values[genes.index(g)]) for g, p in when(w).items())]
            expected = [rows[values]] if values in rows else []
            assert hits == expected, f"{drug} {group} {values}: {hits} for {expected}"
            proven += len(expected)
        for w, what in found:
            rules.setdefault((group, w, *what), []).append(drug)
    assert proven + superseded == total, f"{proven} + {superseded} is not {total}"

    lines = []
    for (group, w, strength, advice, basis), drugs in rules.items():
        lines.append("\t".join(["|".join(sorted(drugs)), group, w, strength, advice, basis]))
    for u in added:
        lines.append("\t".join([u["drugs"], u["group"], u["when"], u["strength"], u["advice"], u["basis"]]))
    lines.sort()
    body = "drugs\tgroup\twhen\tstrength\tadvice\tbasis\n" + "\n".join(lines) + "\n"
    passport = f"""# table       drug rules
# version     1
# source      CPIC recommendations (basis cpic-1.20); CPIC guidelines as annotated by ClinPGx in 2026 (basis clinpgx-2026); conclusions of ours (basis origami)
# release     CPIC v1.20.0 of 2022-09-15, with the newer guidelines named in guidelines.tsv
# retrieved   {args.retrieved}
# licence     facts; CPIC is CC0; the table is Apache-2.0
# release-rows {total}
# proven-rows {proven}
# changed-rows {changes}
# superseded-rows {superseded}
# rules       {len(lines)}
"""
    (args.out / "rules.tsv").write_text(passport + body, "utf-8")

    grouped = collections.OrderedDict()
    for (drug, gene), by_value in sorted(effects.items()):
        for value, meanings in by_value.items():
            assert len(meanings) == 1 or len({g for gs in meanings.values() for g in gs}) > 1, (drug, gene, value)
        groups = sorted({g for m in by_value.values() for gs in m.values() for g in gs})
        per_group = {g: {v: next(c for c, gs in m.items() if g in gs)
                         for v, m in by_value.items() if any(g in gs for gs in m.values())} for g in groups}
        same = all(per_group[g] == per_group[groups[0]] for g in groups)
        for g in ([None] if same else groups):
            values = per_group[g or groups[0]]
            for meaning, p in classes(sorted(values), lambda v: values[v]).items():
                if meaning != "none":
                    grouped.setdefault((g or "*", gene, pattern(p), meaning), []).append(drug)
    lines = ["\t".join(["|".join(d), *k]) for k, d in grouped.items()]
    lines += ["\t".join([e["drugs"], e["group"], e["gene"], e["lookup"], e["effect"]]) for e in effects_new]
    lines.sort()
    body = "drugs\tgroup\tgene\tlookup\teffect\n" + "\n".join(lines) + "\n"
    passport = passport.split("# release-rows")[0].replace("drug rules", "drug effects")
    (args.out / "effects.tsv").write_text(passport + f"# rows        {len(lines)}\n" + body, "utf-8")
    print(f"{total} rows of the release: {proven} given back by rules ({changes} of them with newer advice), "
          f"{superseded} superseded by newer guidelines, 0 differences")


if __name__ == "__main__":
    main()
