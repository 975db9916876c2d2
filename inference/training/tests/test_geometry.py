"""The network must not see where a molecule is or how it is turned, but must see which hand it has."""

import numpy as np
import pytest
import torch

from ddg.export import check_protein
from ddg.geometry import build_graph
from ddg.network import NOT_ASSESSED_SD, Ensemble, Member


@pytest.fixture(scope="module")
def model() -> Ensemble:
    torch.manual_seed(3)
    return Ensemble([Member(), Member()], torch.tensor([-0.8, 0.5, 0.1, 0.1, 0.0])).eval()


def ask(model, coordinates, sequence, mask=None):
    with torch.no_grad():
        return model(coordinates, sequence, torch.ones(sequence.shape) if mask is None else mask)


def turned(coordinates):
    q, _ = np.linalg.qr(np.random.default_rng(0).normal(size=(3, 3)))
    q *= np.linalg.det(q)
    return coordinates @ torch.tensor(q, dtype=torch.float32) + torch.tensor([40.0, -25.0, 60.0])


def test_turning_and_moving_changes_nothing(model):
    coordinates, sequence = check_protein()
    for before, after in zip(ask(model, coordinates, sequence), ask(model, turned(coordinates), sequence)):
        assert torch.allclose(before, after, atol=1e-3)


def test_a_mirror_image_is_another_molecule(model):
    coordinates, sequence = check_protein()
    mirrored = coordinates * torch.tensor([-1.0, 1.0, 1.0])
    assert (ask(model, coordinates, sequence)[0] - ask(model, mirrored, sequence)[0]).abs().max() > 1e-2


def test_padding_changes_nothing(model):
    coordinates, sequence = check_protein()
    size = sequence.shape[1]
    longer = torch.full((2, size + 33, 4, 3), 7.0)
    longer[0, :size] = coordinates[0]
    codes = torch.full((2, size + 33), 4)
    codes[0, :size] = sequence[0]
    mask = torch.zeros(2, size + 33)
    mask[0, :size] = 1.0
    for alone, padded in zip(ask(model, coordinates, sequence), ask(model, longer, codes, mask)):
        assert torch.allclose(alone[0], padded[0, :size], atol=1e-4)


def test_an_unresolved_residue_counts_as_absent_and_poisons_nobody(model):
    coordinates, sequence = check_protein()
    for broken in ([0, 1, 2, 3], [0], [3]):
        holed = coordinates.clone()
        holed[0, 20, broken] = float("nan")
        ddg, sd = ask(model, holed, sequence)
        assert torch.isfinite(ddg).all() and torch.isfinite(sd).all()
        assert (ddg[0, 20] == 0).all() and (sd[0, 20] == NOT_ASSESSED_SD).all()
    assert ddg[0, 19].abs().max() > 0


def test_replacing_a_residue_by_itself_costs_nothing(model):
    coordinates, sequence = check_protein()
    ddg, sd = ask(model, coordinates, sequence)
    own = sequence.unsqueeze(-1)
    assert (ddg.gather(-1, own) == 0).all()
    assert (sd > 0).sum(-1).min() >= 19


@pytest.mark.parametrize("odd", [20, 99, -1])
def test_an_unknown_residue_is_not_assessed_but_stays_a_neighbour(model, odd):
    coordinates, sequence = check_protein()
    sequence[0, 10] = odd
    ddg, sd = ask(model, coordinates, sequence)
    assert (ddg[0, 10] == 0).all() and (sd[0, 10] == NOT_ASSESSED_SD).all()
    assert ddg[0, 11].abs().max() > 0


@pytest.mark.parametrize("size", [1, 2, 5])
def test_fewer_residues_than_neighbours_are_no_problem(model, size):
    coordinates, sequence = check_protein()
    ddg, sd = ask(model, coordinates[:, :size], sequence[:, :size])
    assert torch.isfinite(ddg).all() and torch.isfinite(sd).all()


def test_nothing_but_unresolved_residues_gives_no_assessment(model):
    coordinates = torch.full((1, 4, 4, 3), float("nan"))
    ddg, sd = ask(model, coordinates, torch.zeros(1, 4, dtype=torch.int64))
    assert (ddg == 0).all() and (sd == NOT_ASSESSED_SD).all()


def test_helices_have_their_torsions_and_hydrogen_bonds():
    coordinates, sequence = check_protein()
    graph = build_graph(coordinates, sequence, torch.ones(sequence.shape))
    assert torch.allclose(graph.node[0, 7, :2], torch.tensor([0.5, -0.866]), atol=5e-3)
    assert graph.node[0, 7, 17] < -2.0
