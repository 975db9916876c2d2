"""Turns backbones into numbers that do not change when the molecule is turned or moved, but do when it is mirrored.

Everything here is plain tensor arithmetic, so that it becomes part of the exported graph. Shapes: B structures,
L residues, K neighbours. Lengths are in angstrom, energies in kcal/mol.
"""

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor

from .alphabet import property_table

NEIGHBOURS = 24  # edges of the graph
SURROUNDINGS = 64  # residues counted for burial
REACH = 4  # residues looked at on either side along the chain
FAR = 1.0e4  # distance given to what is not there
RBF_CENTRES = torch.linspace(2.0, 20.0, 16)
RBF_WIDTH = 1.5
NODE_FEATURES = 6 + 2 * REACH + 3 + 2 + 4 + 2 + 24
EDGE_FEATURES = 6 * 16 + 15 + 9 + 3 + 2
RELATIVE = 33  # sequence separations told apart: -16 .. 16


class Graph(NamedTuple):
    """What the network sees of a structure."""

    node: Tensor  # [B, L, NODE_FEATURES]
    edge: Tensor  # [B, L, K, EDGE_FEATURES]
    relative: Tensor  # int64 [B, L, K], index of the sequence separation
    neighbour: Tensor  # int64 [B, L, K], index along L
    weight: Tensor  # [B, L, K], 0 where there is no neighbour, falling to 0 at the rim of the neighbourhood
    resolved: Tensor  # [B, L], 1 where the residue is real and has N, CA, C and O
    burial: Tensor  # [B, L], neighbours within about 10 angstrom


def unit(vector: Tensor) -> Tensor:
    """Direction of a vector [..., 3]; the zero vector stays zero."""
    return vector / (vector.square().sum(-1, keepdim=True) + 1e-8).sqrt()


def length(vector: Tensor) -> Tensor:
    """Length of a vector [..., 3] -> [...]."""
    return (vector.square().sum(-1) + 1e-8).sqrt()


def cross(a: Tensor, b: Tensor) -> Tensor:
    """Vector product [..., 3]; written out because older exporters do not know it."""
    ax, ay, az = a.unbind(-1)
    bx, by, bz = b.unbind(-1)
    return torch.stack([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx], -1)


def shift(values: Tensor, by: int) -> Tensor:
    """values[:, i + by] at place i, for |by| <= REACH; 0 beyond the ends. values [B, L, ...]."""
    size = values.shape[1]
    rest = [0, 0] * (values.dim() - 2)
    return F.pad(values, rest + [REACH, REACH])[:, REACH + by : REACH + by + size]


def gather(values: Tensor, index: Tensor) -> Tensor:
    """values [B, L, D] at index [B, L, K] -> [B, L, K, D]."""
    batch, size, width = values.shape
    start = torch.arange(batch, device=values.device).view(-1, 1, 1) * size
    return F.embedding(index + start, values.reshape(batch * size, width))


def dihedral(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Cosine and sine of the torsion a-b-c-d: [..., 2]."""
    axis = unit(c - b)
    first = a - b - ((a - b) * axis).sum(-1, keepdim=True) * axis
    last = d - c - ((d - c) * axis).sum(-1, keepdim=True) * axis
    first, last = unit(first), unit(last)
    return torch.stack([(first * last).sum(-1), (cross(axis, first) * last).sum(-1)], -1)


def bond_energy(n: Tensor, h: Tensor, c: Tensor, o: Tensor, allowed: Tensor) -> Tensor:
    """Electrostatic hydrogen-bond energy of Kabsch & Sander 1983, kept within -5 and 0 kcal/mol."""
    energy = 27.9 * (1 / length(o - n) + 1 / length(c - h) - 1 / length(o - h) - 1 / length(c - n))
    return torch.where(allowed, energy.clamp(-5.0, 0.0), torch.zeros_like(energy))


def rbf(distance: Tensor) -> Tensor:
    """Distance [...] on 16 Gaussian bumps -> [..., 16]."""
    return torch.exp(-(((distance.unsqueeze(-1) - RBF_CENTRES.to(distance.device)) / RBF_WIDTH).square()))


def nearest(beta: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
    """Distance and index of the SURROUNDINGS nearest other residues by virtual C-beta, nearest first.

    The full distance matrix lives only inside this function. Where fewer residues exist, the distance is FAR.
    """
    size = beta.shape[1]
    squared = torch.zeros_like(beta[:, :, :1] * beta[:, None, :, 0])
    for axis in range(3):
        squared = squared + (beta[:, :, None, axis] - beta[:, None, :, axis]).square()
    self_pair = torch.arange(size, device=beta.device)
    absent = (self_pair[:, None] == self_pair[None, :])[None] | ~present[:, None, :]
    squared = torch.where(absent, torch.full_like(squared, FAR * FAR), squared)
    squared = F.pad(squared, [0, SURROUNDINGS], value=FAR * FAR)
    found, index = squared.topk(SURROUNDINGS, dim=-1, largest=False, sorted=True)
    return (found + 1e-8).sqrt(), index.clamp(max=size - 1)


def build_graph(coordinates: Tensor, sequence: Tensor, mask: Tensor) -> Graph:
    """coordinates [B, L, 4, 3] (NaN where unresolved), sequence int64 [B, L], mask [B, L]."""
    complete = (coordinates.abs() < FAR).float().amin(-1).amin(-1)  # NaN compares as false
    present = (complete * mask) > 0.5
    atoms = torch.where(present[:, :, None, None], coordinates, torch.zeros_like(coordinates))
    n, ca, c, o = atoms.unbind(2)
    bond, away = ca - n, c - ca
    cb = ca - 0.58273431 * cross(bond, away) + 0.56802827 * bond - 0.54067466 * away
    frame = local_frame(n, ca, c)

    distance, near = nearest(cb, present)
    there = (distance < FAR / 2) & present[:, :, None]
    neighbour = near[:, :, :NEIGHBOURS]
    rim = distance[:, :, NEIGHBOURS : NEIGHBOURS + 1]
    weight = (rim - distance[:, :, :NEIGHBOURS]).clamp(0.0, 1.0) * there[:, :, :NEIGHBOURS].float()

    linked = present & shift(present, -1) & (length(n - shift(c, -1)) < 2.5)
    hydrogen = n + unit(unit(n - shift(c, -1)) + unit(n - ca))
    donor = linked & (sequence != 12)  # proline has no amide hydrogen
    everything = torch.cat([n, ca, c, o, cb, hydrogen, frame.flatten(2), donor.float().unsqueeze(-1)], -1)
    there_k = there[:, :, :NEIGHBOURS]
    other = gather(everything, neighbour)
    edge, given, taken = edge_features(n, ca, c, o, cb, hydrogen, frame, donor, other, there_k)
    place = torch.arange(mask.shape[1], device=mask.device)
    apart = (neighbour - place[None, :, None]).clamp(-16, 16) + 16

    counts, burial = surroundings(ca, cb, sequence, near, distance, there)
    node = torch.cat([
        torsions(n, ca, c, linked),
        chain_ends(present),
        spacing(ca, present),
        torch.stack([given.amin(-1), taken.amin(-1)], -1),
        counts,
    ], -1)  # fmt: skip
    node = torch.where(present.unsqueeze(-1), node, torch.zeros_like(node))
    return Graph(node, edge, apart, neighbour, weight, present.float(), burial)


def local_frame(n: Tensor, ca: Tensor, c: Tensor) -> Tensor:
    """Right-handed axes of each residue as rows: [B, L, 3, 3]."""
    first = unit(c - ca)
    second = n - ca
    second = unit(second - (second * first).sum(-1, keepdim=True) * first)
    return torch.stack([first, second, cross(first, second)], -2)


def edge_features(n, ca, c, o, cb, hydrogen, frame, donor, other, there):
    """Edge features [B, L, K, EDGE_FEATURES], and the energies [B, L, K] of bonds N-H..O given and taken."""
    n2, ca2, c2, o2, cb2, h2 = (other[..., 3 * i : 3 * i + 3] for i in range(6))
    frame2 = other[..., 18:27].reshape(*other.shape[:3], 3, 3)
    donor2 = other[..., 27] > 0.5
    n1, ca1, c1, o1, cb1, h1 = (x.unsqueeze(2) for x in (n, ca, c, o, cb, hydrogen))
    pairs = [(ca1, ca2), (cb1, cb2), (n1, o2), (o1, n2), (cb1, ca2), (ca1, cb2)]
    apart = torch.stack([length(x - y) for x, y in pairs], -1)
    axes = frame.unsqueeze(2)

    def seen(point: Tensor) -> Tensor:
        return (axes * (point - ca1).unsqueeze(-2)).sum(-1)

    local = torch.cat([seen(p) for p in (n2, ca2, c2, o2, cb2)], -1) / 10.0
    turn = (axes.unsqueeze(-2) * frame2.unsqueeze(-3)).sum(-1).flatten(-2)
    back = (frame2 * (cb1 - ca2).unsqueeze(-2)).sum(-1) / 10.0
    given = bond_energy(n1, h1, c2, o2, there & donor.unsqueeze(-1))
    taken = bond_energy(n2, h2, c1, o1, there & donor2)
    edge = torch.cat([rbf(apart).flatten(-2), local, turn, back, given.unsqueeze(-1), taken.unsqueeze(-1)], -1)
    return torch.where(there.unsqueeze(-1), edge, torch.zeros_like(edge)), given, taken


def torsions(n: Tensor, ca: Tensor, c: Tensor, linked: Tensor) -> Tensor:
    """Cosine and sine of phi, psi, omega [B, L, 6]; 0 where the chain is broken."""
    after = shift(linked, 1).unsqueeze(-1)
    phi = dihedral(shift(c, -1), n, ca, c)
    psi = dihedral(n, ca, c, shift(n, 1))
    omega = dihedral(shift(ca, -1), shift(c, -1), n, ca)
    none = torch.zeros_like(phi)
    before = linked.unsqueeze(-1)
    return torch.cat([torch.where(before, phi, none), torch.where(after, psi, none), torch.where(before, omega, none)], -1)


def chain_ends(present: Tensor) -> Tensor:
    """Which of the residues at -4..-1 and 1..4 are there: [B, L, 8]."""
    return torch.stack([shift(present.float(), by) for by in range(-REACH, REACH + 1) if by], -1)


def spacing(ca: Tensor, present: Tensor) -> Tensor:
    """C-alpha distances from i - 1 to i + 1, i - 2 to i + 2 and i - 1 to i + 2, in 10 angstrom; 0 if one is missing."""
    columns = []
    for low, high in ((-1, 1), (-2, 2), (-1, 2)):
        both = shift(present, low) & shift(present, high)
        span = length(shift(ca, low) - shift(ca, high)) / 10.0
        columns.append(torch.where(both, span, torch.zeros_like(span)))
    return torch.stack(columns, -1)


def surroundings(ca, cb, sequence, near, distance, there):
    """Soft counts of residues around each C-beta [B, L, 4 + 2 + 24] and the plain burial count [B, L]."""
    none = torch.zeros_like(distance)
    shells = [torch.where(there, torch.sigmoid(1.5 * (r - distance)), none) for r in (6.0, 8.0, 10.0, 12.0)]
    side = unit(cb - ca).unsqueeze(2)
    ahead = (side * unit(gather(cb, near) - ca.unsqueeze(2))).sum(-1)
    front = torch.sigmoid(4.0 * ahead)
    counts = [shells[0].sum(-1) / 5, shells[1].sum(-1) / 10, shells[2].sum(-1) / 20, shells[3].sum(-1) / 30]
    sphere = [(shells[3] * front).sum(-1) / 20, (shells[3] * (1 - front)).sum(-1) / 20]
    table = torch.cat([torch.from_numpy(property_table()), torch.zeros(1, 12)]).to(cb.device)
    kinds = gather(F.embedding(sequence, table), near)
    inner = (kinds * (shells[1] * front).unsqueeze(-1)).sum(2) / 5
    outer = (kinds * shells[2].unsqueeze(-1)).sum(2) / 15
    return torch.cat([torch.stack(counts + sphere, -1), inner, outer], -1), shells[2].sum(-1)
