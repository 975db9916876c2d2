"""A measurement belongs to the residue it names, or the data are refused."""

import numpy as np
import pytest

from ddg.alphabet import ALPHABET, encode
from ddg.megascale import read_domains
from test_structures import residue


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "structures").mkdir()
    lines = [*residue("ALA", 1, 0), *residue("GLY", 2, 4), *residue("TRP", 3, 8)]
    (tmp_path / "structures" / "toy.pdb").write_text("\n".join(lines) + "\n")
    (tmp_path / "proteins.tsv").write_text("protein\tsequence\thomology_cluster\tcv_fold\ntoy\tAGW\ttoy\t2\n")
    return tmp_path


def measurements(folder, *rows):
    (folder / "ddg.tsv").write_text("\n".join(["protein\tsubstitution\tddg_kcal_per_mol", *rows]) + "\n")
    return folder


def test_each_measurement_lands_at_its_residue_and_letter(folder):
    (domain,) = read_domains(measurements(folder, "toy\tW3F\t1.5"))
    assert domain.ddg[2, ALPHABET.index("F")] == 1.5 and np.isfinite(domain.ddg).sum() == 1
    assert domain.fold == 2 and domain.codes.tolist() == encode("AGW").tolist()


def test_a_substitution_of_another_residue_is_refused(folder):
    with pytest.raises(ValueError, match="does not fit"):
        read_domains(measurements(folder, "toy\tV3F\t1.5"))


def test_a_structure_of_another_sequence_is_refused(folder):
    (folder / "proteins.tsv").write_text("protein\tsequence\thomology_cluster\tcv_fold\ntoy\tAGG\ttoy\t2\n")
    with pytest.raises(ValueError, match="differ"):
        read_domains(measurements(folder, "toy\tG2F\t1.5"))
