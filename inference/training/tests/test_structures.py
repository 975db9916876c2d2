"""Reading structures: odd files have a documented treatment and never shift the numbering."""

import numpy as np
import pytest

from ddg.structures import StructureError, read_pdb


def atom(name, residue, number, x, chain="A", altloc=" ", insertion=" ", record="ATOM  "):
    return f"{record}{1:5d}  {name:<3}{altloc}{residue} {chain}{number:4d}{insertion}   {x:8.3f}{0:8.3f}{0:8.3f}  1.00  0.00"


def residue(name, number, x, **rest):
    return [atom(a, name, number, x + i, **rest) for i, a in enumerate(("N", "CA", "C", "O"))]


@pytest.fixture
def read(tmp_path):
    def reader(*lines, chain=None):
        path = tmp_path / "x.pdb"
        path.write_text("\n".join(lines) + "\n")
        return read_pdb(path, chain)

    return reader


def test_missing_residues_leave_a_gap_in_the_labels(read):
    backbone = read(*residue("ALA", 3, 0), *residue("GLY", 7, 10))
    assert backbone.labels == [(3, ""), (7, "")] and backbone.sequence == "AG"


def test_a_missing_atom_is_not_a_number_and_the_others_stand(read):
    backbone = read(*residue("ALA", 1, 0)[:3], *residue("GLY", 2, 10))
    assert np.isnan(backbone.coordinates[0, 3]).all() and backbone.coordinates[1, 3, 0] == 13


def test_inserted_residues_keep_their_own_label(read):
    backbone = read(*residue("ALA", 52, 0), *residue("SER", 52, 5, insertion="A"), *residue("GLY", 53, 10))
    assert backbone.labels == [(52, ""), (52, "A"), (53, "")] and backbone.sequence == "ASG"


def test_of_alternate_locations_the_first_is_read(read):
    first, second = residue("SER", 1, 0, altloc="B"), residue("THR", 1, 50, altloc="C")
    backbone = read(*[line for pair in zip(first, second) for line in pair], *residue("GLY", 2, 10))
    assert backbone.sequence == "SG" and backbone.coordinates[0, :, 0].tolist() == [0, 1, 2, 3]


def test_modified_residues_count_as_their_parent_and_waters_not_at_all(read):
    backbone = read(*residue("MSE", 1, 0, record="HETATM"), *residue("UNK", 2, 5), atom("O", "HOH", 3, 9, record="HETATM"))
    assert backbone.sequence == "MX"


def test_one_chain_of_the_first_model_is_read(read):
    lines = [*residue("ALA", 1, 0), *residue("GLY", 1, 5, chain="B"), "ENDMDL", *residue("TRP", 2, 9)]
    assert read(*lines).sequence == "A"
    assert read(*lines, chain="B").sequence == "G"


def test_a_file_without_residues_is_refused(read):
    with pytest.raises(StructureError, match="no residues"):
        read("HEADER")
    with pytest.raises(StructureError, match="chain Z"):
        read(*residue("ALA", 1, 0), chain="Z")
