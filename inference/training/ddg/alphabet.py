"""The 20 residues in the order of the model's contract, and published properties of their side chains."""

import numpy as np

ALPHABET = "ACDEFGHIKLMNPQRSTVWY"
UNKNOWN = 20
THREE_TO_ONE = {
    "ALA": "A", "CYS": "C", "ASP": "D", "GLU": "E", "PHE": "F", "GLY": "G", "HIS": "H",
    "ILE": "I", "LYS": "K", "LEU": "L", "MET": "M", "ASN": "N", "PRO": "P", "GLN": "Q",
    "ARG": "R", "SER": "S", "THR": "T", "VAL": "V", "TRP": "W", "TYR": "Y",
}  # fmt: skip
# Chemically modified residues that are read as their parent, as the PDB's MODRES records do.
MODIFIED = {"MSE": "M", "SEP": "S", "TPO": "T", "PTR": "Y", "CSO": "C", "OCS": "C", "CSD": "C",
            "CME": "C", "KCX": "K", "MLY": "K", "M3L": "K", "HYP": "P", "PCA": "E", "SEC": "C"}  # fmt: skip

# Kyte & Doolittle 1982 hydropathy; Zamyatnin 1972 volume (cubic angstrom); charge at pH 7;
# Chou & Fasman 1978 helix and strand propensity; side chain polar (can donate or accept a hydrogen bond).
HYDROPATHY = dict(zip("ARNDCQEGHILKMFPSTWYV", [1.8, -4.5, -3.5, -3.5, 2.5, -3.5, -3.5, -0.4, -3.2, 4.5,
                                               3.8, -3.9, 1.9, 2.8, -1.6, -0.8, -0.7, -0.9, -1.3, 4.2]))  # fmt: skip
VOLUME = dict(zip("ARNDCQEGHILKMFPSTWYV", [88.6, 173.4, 114.1, 111.1, 108.5, 143.8, 138.4, 60.1, 153.2, 166.7,
                                           166.7, 168.6, 162.9, 189.9, 112.7, 89.0, 116.1, 227.8, 193.6, 140.0]))  # fmt: skip
CHARGE = {"D": -1.0, "E": -1.0, "K": 1.0, "R": 1.0}
HELIX = dict(zip("ARNDCQEGHILKMFPSTWYV", [1.42, 0.98, 0.67, 1.01, 0.70, 1.11, 1.51, 0.57, 1.00, 1.08,
                                          1.21, 1.16, 1.45, 1.13, 0.57, 0.77, 0.83, 1.08, 0.69, 1.06]))  # fmt: skip
STRAND = dict(zip("ARNDCQEGHILKMFPSTWYV", [0.83, 0.93, 0.89, 0.54, 1.19, 1.10, 0.37, 0.75, 0.87, 1.60,
                                           1.30, 0.74, 1.05, 1.38, 0.55, 0.75, 1.19, 1.37, 1.47, 1.70]))  # fmt: skip


def encode(sequence: str) -> np.ndarray:
    """One-letter sequence to int64 [L]; anything that is not one of the 20 becomes UNKNOWN."""
    return np.array([ALPHABET.find(letter) % 21 if letter in ALPHABET else UNKNOWN for letter in sequence], np.int64)


def property_table() -> np.ndarray:
    """float32 [20, 12]: standardised side-chain properties in the order of ALPHABET."""
    rows = []
    for aa in ALPHABET:
        rows.append([
            HYDROPATHY[aa], VOLUME[aa], CHARGE.get(aa, 0.0), HELIX[aa], STRAND[aa],
            float(aa in "FWYH"), float(aa in "VIT"), float(aa == "P"), float(aa == "G"),
            float(aa in "DENQRKHSTYW"), float(aa == "C"), abs(CHARGE.get(aa, 0.0)),
        ])  # fmt: skip
    table = np.array(rows, np.float32)
    return (table - table.mean(0)) / table.std(0)
