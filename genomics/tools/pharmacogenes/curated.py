"""Calling rules that the publishers state in words, not in their files.

Source: PharmCAT 3.1 documentation, "Named Allele Matcher 101" (undocumented variations) and "Gene
Definition Exceptions" (DPYD, RYR1, SLCO1B1), and "Calling CYP2D6". A change here is a change of
clinical behaviour.
"""

# Genes whose variants bear on toxicity: a base that no allele has counts as the reference's.
_UNDOCUMENTED = ("undocumented-bases", "reference")

CURATED_RULES = {
    "CACNA1S": [_UNDOCUMENTED],
    "CYP2D6": [("calling", "outside-only")],
    "DPYD": [
        ("calling", "lowest-function"),
        _UNDOCUMENTED,
        # HapB3: the intronic position decides, the exonic one speaks only where that is missing.
        (
            "tagged-pair",
            "97579893 | 97573863 | c.1129-5923C>G, c.1236G>A (HapB3) | c.1129-5923C>G",
        ),
    ],
    "G6PD": [_UNDOCUMENTED],
    "NUDT15": [_UNDOCUMENTED],
    "RYR1": [("calling", "lowest-function"), _UNDOCUMENTED],
    # c.521T>C alone, when the alleles cannot be told: T stands for *1, C for *5.
    "SLCO1B1": [("single-variant", "21178615 | T=*1 | C=*5")],
    "TPMT": [_UNDOCUMENTED],
}
