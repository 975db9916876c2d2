"""Makes the tables of allele function and phenotype rules from the publisher's files.

    python3 phenotypes.py --phenotypes DIR [DIR ...] --alleles DIR --out DIR --retrieved 2026-11-21

The publisher enumerates every diplotype of a gene with its phenotype. Here the enumeration is turned into
rules (ranges of the activity score, pairs of allele functions), and the rules are then held against every
diplotype that was enumerated: one difference, and nothing is written.
"""

import argparse
import collections
import hashlib
import itertools
import json
import pathlib
import sys
from decimal import Decimal

HERE = pathlib.Path(__file__).parent
TABLES = HERE.parent.parent / "src/main/resources/org/origami/genomics/pgx/phenotype"
NOT_AVAILABLE = "n/a"

# Rules of genes whose given file lists only some of its diplotypes; those are still held against the rules.
# CYP2D6: PMID 31647186. G6PD: PMID 36049896. RYR1: PMID 30499100 and CPIC's diplotype table of December 2023.
STATED = {
    "CYP2D6": [
        ("score", "0", "0", "Poor Metabolizer"),
        ("score", "0.25", "1", "Intermediate Metabolizer"),
        ("score", "1.25", "2.25", "Normal Metabolizer"),
        ("score", "2.5", "", "Ultrarapid Metabolizer"),
        ("score", NOT_AVAILABLE, NOT_AVAILABLE, "Indeterminate"),
    ],
    "G6PD": [
        ("single", "IV/Normal", "", "Normal"),
        ("single", "II/Deficient|III/Deficient", "", "Deficient"),
        ("single", "I/Deficient with CNSHA", "", "Deficient with CNSHA"),
        ("single", "Uncertain function", "", "Indeterminate"),
        ("pair", "IV/Normal", "IV/Normal", "Normal"),
        ("pair", "IV/Normal", "III/Deficient|II/Deficient|I/Deficient with CNSHA", "Variable"),
        ("pair", "III/Deficient", "III/Deficient|II/Deficient|I/Deficient with CNSHA", "Deficient"),
        ("pair", "II/Deficient", "II/Deficient|I/Deficient with CNSHA", "Deficient"),
        ("pair", "I/Deficient with CNSHA", "I/Deficient with CNSHA", "Deficient with CNSHA"),
        (
            "pair",
            "Uncertain function",
            "Uncertain function|IV/Normal|III/Deficient|II/Deficient|I/Deficient with CNSHA",
            "Indeterminate",
        ),
    ],
    "RYR1": [
        (
            "pair",
            "Malignant Hyperthermia associated",
            "Malignant Hyperthermia associated|Uncertain function|Normal function",
            "Malignant Hyperthermia Susceptibility",
        ),
        ("pair", "Uncertain function", "Uncertain function|Normal function", "Uncertain Susceptibility"),
        ("pair", "Normal function", "Normal function", "Uncertain Susceptibility"),
    ],
    "HLA-A": [
        ("present", "*31:01", "", "*31:01 positive"),
        ("absent", "*31:01", "", "*31:01 negative"),
    ],
    "HLA-B": [
        ("present", "*15:02", "", "*15:02 positive"),
        ("absent", "*15:02", "", "*15:02 negative"),
        ("present", "*57:01", "", "*57:01 positive"),
        ("absent", "*57:01", "", "*57:01 negative"),
        ("present", "*58:01", "", "*58:01 positive"),
        ("absent", "*58:01", "", "*58:01 negative"),
    ],
}


class Gene:
    """One gene of pharmacogenes.tsv with what the publisher says of it."""

    def __init__(self, symbol, method, step):
        self.symbol, self.method, self.step = symbol, method, step
        self.functions, self.values, self.order = {}, {}, []
        self.diplotypes, self.release, self.dropped = [], "", []

    def read(self, file):
        publication = json.loads(file.read_text(encoding="utf-8"))
        self.release = publication["version"][:10]
        self.diplotypes = publication["diplotypes"]
        for allele in publication["namedAlleles"]:
            value = allele["activityValue"]
            if self.method == "score" and value is None:
                # A function without its value is an oversight: the copy rule of the reader gives it.
                self.dropped.append(allele["name"])
                continue
            self.order.append(allele["name"])
            self.functions[allele["name"]] = allele["functionValue"]
            if self.method == "score" and value != NOT_AVAILABLE:
                self.values[allele["name"]] = value

    def define(self, file):
        """Adds defined alleles that nobody has assigned a function to, so that they are known as such."""
        for allele in json.loads(file.read_text(encoding="utf-8"))["namedAlleles"]:
            if allele["name"] not in self.functions:
                self.order.append(allele["name"])
                self.functions[allele["name"]] = ""

    def rows(self):
        for name in self.order:
            yield (self.symbol, name, self.functions[name], self.values.get(name, ""))

    def enumerates_all(self):
        alleles = len([f for f in self.functions.values() if f])
        pairs = alleles * (alleles + 1) // 2
        one_copy = all(len(alleles_of(diplotype)) == 1 for diplotype in self.diplotypes)
        return len(self.diplotypes) >= (alleles if one_copy else pairs)


def alleles_of(diplotype):
    return [name for name, copies in diplotype["diplotypekey"].items() for _ in range(copies)]


def parse_score(text):
    """The number and whether it is an open-ended one, such as ≥3.0."""
    return Decimal(text.lstrip("≥")), text.startswith("≥")


def score_of(gene, names):
    if any(name not in gene.values for name in names):
        return None
    parts = [parse_score(gene.values[name]) for name in names]
    return sum(number for number, _ in parts), any(open_ended for _, open_ended in parts)


def short(number):
    text = format(Decimal(number).normalize(), "f")
    return text


def score_rules(gene):
    """Ranges on the grid of the gene's steps, from the phenotypes of the enumerated scores."""
    seen, open_ended = {}, False
    for diplotype in gene.diplotypes:
        score = score_of(gene, alleles_of(diplotype))
        if score is not None:
            seen.setdefault(score[0], set()).add(diplotype["phenotype"])
            open_ended |= score[1]
    step = Decimal(gene.step)
    grid = [step * i for i in range(int(max(seen) / step) + 1)]
    missing = [point for point in grid if len(seen.get(point, ())) != 1]
    if missing:
        raise SystemExit(f"{gene.symbol}: no single phenotype at the scores {missing}")
    rules = []
    for phenotype, points in itertools.groupby(grid, key=lambda point: next(iter(seen[point]))):
        points = list(points)
        rules.append(["score", short(points[0]), short(points[-1]), phenotype])
    if open_ended:
        rules[-1][2] = ""
    if any(name not in gene.values for name in gene.functions if gene.functions[name]):
        rules.append(["score", NOT_AVAILABLE, NOT_AVAILABLE, "Indeterminate"])
    return [tuple(rule) for rule in rules]


def single_rules(gene):
    by_phenotype = collections.defaultdict(list)
    for diplotype in gene.diplotypes:
        (name,) = alleles_of(diplotype)
        if gene.functions[name] not in by_phenotype[diplotype["phenotype"]]:
            by_phenotype[diplotype["phenotype"]].append(gene.functions[name])
    return [("single", "|".join(functions), "", phenotype) for phenotype, functions in by_phenotype.items()]


def pair_rules(gene):
    """Pairs of functions, the second side gathered: as few rows as a reader can take in at once."""
    matrix = {}
    for diplotype in gene.diplotypes:
        pair = frozenset(gene.functions[name] for name in alleles_of(diplotype))
        if matrix.setdefault(pair, diplotype["phenotype"]) != diplotype["phenotype"]:
            raise SystemExit(f"{gene.symbol}: {sorted(pair)} has two phenotypes")
    vocabulary = list(dict.fromkeys(f for f in gene.functions.values() if f))
    rules, left = [], list(vocabulary)
    while left:
        outcomes = {f: {matrix[frozenset((f, other))] for other in left} for f in left}
        first = min(left, key=lambda f: (len(outcomes[f]), vocabulary.index(f)))
        gathered = collections.defaultdict(list)
        for other in left:
            gathered[matrix[frozenset((first, other))]].append(other)
        for phenotype, others in gathered.items():
            rules.append(("pair", first, "|".join(others), phenotype))
        left.remove(first)
    return rules


def phenotype_by(rules, gene, names):
    """What the rules say, read as the program reads them; None where no rule fits."""
    if gene.method == "score":
        score = score_of(gene, names)
        for _, low, high, phenotype in rules:
            if score is None:
                if low == NOT_AVAILABLE:
                    return phenotype
            elif low != NOT_AVAILABLE and score[0] >= Decimal(low) and (not high or score[0] <= Decimal(high)):
                return phenotype if not score[1] or not high else None
        return None
    functions = [gene.functions[name] for name in names]
    for kind, first, second, phenotype in rules:
        if kind == "single" and len(functions) == 1 and functions[0] in first.split("|"):
            return phenotype
        if kind == "pair" and len(functions) == 2:
            one, two = functions
            if (one == first and two in second.split("|")) or (two == first and one in second.split("|")):
                return phenotype
    return None


def differences(gene, rules):
    """Enumerated diplotypes whose phenotype or activity score the rules do not give."""
    found = 0
    for diplotype in gene.diplotypes:
        names = alleles_of(diplotype)
        if phenotype_by(rules, gene, names) != diplotype["phenotype"]:
            found += 1
        elif gene.method == "score":
            score = score_of(gene, names)
            stated = diplotype["activityScore"]
            if (score is None) != (stated == NOT_AVAILABLE):
                found += 1
            elif score is not None and score != parse_score(stated):
                found += 1
    return found


def enumeration(genes):
    """The publisher's enumeration in one digest, so that the program can be held against it without the files.

    Only genes of which every diplotype is enumerated; a line a diplotype, alleles and lines in the order of
    their UTF-8 bytes.
    """
    lines = []
    for gene in genes:
        for diplotype in gene.diplotypes:
            names = sorted(alleles_of(diplotype), key=str.encode)
            score = diplotype["activityScore"] if gene.method == "score" else ""
            lines.append("\t".join([gene.symbol, "/".join(names), score, diplotype["phenotype"]]))
    return hashlib.sha256("".join(line + "\n" for line in sorted(lines, key=str.encode)).encode()).hexdigest()


def derive(gene):
    if gene.method == "none":
        return []
    if gene.symbol in STATED and not (gene.diplotypes and gene.enumerates_all()):
        return STATED[gene.symbol]
    if gene.method == "score":
        return score_rules(gene)
    if all(len(alleles_of(diplotype)) == 1 for diplotype in gene.diplotypes):
        return single_rules(gene)
    return pair_rules(gene)


def table(path, name, columns, rows, passport):
    body = "\n".join("\t".join(row) for row in [columns, *rows]) + "\n"
    lines = [("table", name), ("version", "1"), *passport, ("rows", str(len(rows)))]
    lines.append(("sha256", hashlib.sha256(body.encode()).hexdigest()))
    head = "".join(f"# {key:<17} {value}\n" for key, value in lines)
    path.write_text(head + body, encoding="utf-8")


def genes_of(file):
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [Gene(row[0], row[1], row[2]) for row in rows[1:]]


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--phenotypes", nargs="+", type=pathlib.Path, required=True)
    parser.add_argument("--alleles", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, default=TABLES)
    parser.add_argument("--retrieved", required=True)
    options = parser.parse_args(arguments)

    functions, rules, enumerated, wrong = [], [], 0, 0
    genes = genes_of(TABLES / "pharmacogenes.tsv")
    for gene in genes:
        for folder in options.phenotypes:
            file = folder / f"{gene.symbol.replace('-', '_')}.json"
            if file.exists():
                gene.read(file)
        definition = options.alleles / f"{gene.symbol}_translation.json"
        if definition.exists():
            gene.define(definition)
        of_gene = derive(gene)
        off = differences(gene, of_gene) if of_gene else 0
        how = "stated" if of_gene and of_gene == STATED.get(gene.symbol) else "derived"
        print(
            f"{gene.symbol}: {len(gene.order)} alleles, {len(of_gene)} rules {how},"
            f" {len(gene.diplotypes)} diplotypes, {off} differences"
            + (f"; without a value and left out: {', '.join(gene.dropped)}" if gene.dropped else "")
        )
        functions += gene.rows()
        rules += [(gene.symbol, *rule) for rule in of_gene]
        enumerated += len(gene.diplotypes)
        wrong += off
    print(f"{enumerated} diplotypes, {wrong} differences")
    if wrong:
        return 1
    releases = "; ".join(f"{gene.symbol} {gene.release}" for gene in genes if gene.release)
    passport = [
        ("source", "CPIC, as published by ClinPGx"),
        ("release", releases),
        ("retrieved", options.retrieved),
        ("licence", "CC0-1.0 (CPIC)"),
    ]
    whole = [gene for gene in genes if gene.diplotypes and gene.enumerates_all()]
    proof = [
        ("proven", f"{enumerated} enumerated diplotypes, {wrong} differences"),
        ("enumerated", " ".join(gene.symbol for gene in whole)),
        ("enumerated-sha256", enumeration(whole)),
    ]
    table(
        options.out / "allele-functions.tsv",
        "allele functions",
        ("gene", "allele", "function", "activity"),
        functions,
        passport,
    )
    table(
        options.out / "phenotype-rules.tsv",
        "phenotype rules",
        ("gene", "kind", "first", "second", "phenotype"),
        rules,
        [*passport, *proof],
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
