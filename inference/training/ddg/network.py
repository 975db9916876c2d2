"""The network: message passing over the backbone graph, heads for pretraining and for ddG, and the ensemble."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .alphabet import UNKNOWN
from .geometry import EDGE_FEATURES, NODE_FEATURES, RELATIVE, Graph, build_graph, gather

HIDDEN = 128
EDGE = 64
LAYERS = 3
NOT_ASSESSED_SD = 99.0  # kcal/mol, the width given to residues the model cannot judge


class Layer(nn.Module):
    """One round of messages: what a neighbour is, filtered by where it sits."""

    def __init__(self, dropout: float):
        super().__init__()
        self.before = nn.LayerNorm(HIDDEN)
        self.own = nn.Linear(HIDDEN, HIDDEN)
        self.other = nn.Linear(HIDDEN, HIDDEN, bias=False)
        self.place = nn.Linear(EDGE, 2 * HIDDEN)
        self.gathered = nn.Linear(HIDDEN, HIDDEN)
        self.between = nn.LayerNorm(HIDDEN)
        self.widen = nn.Linear(HIDDEN, 2 * HIDDEN)
        self.narrow = nn.Linear(2 * HIDDEN, HIDDEN)
        self.dropout = nn.Dropout(dropout)

    def forward(self, hidden: Tensor, edge: Tensor, graph: Graph) -> Tensor:
        """hidden [B, L, HIDDEN], edge [B, L, K, EDGE] -> [B, L, HIDDEN]."""
        normed = self.before(hidden)
        bias, filt = self.place(edge).chunk(2, -1)
        signal = F.relu(self.own(normed).unsqueeze(2) + gather(self.other(normed), graph.neighbour) + bias)
        message = (signal * filt * graph.weight.unsqueeze(-1)).sum(2) / 16.0
        hidden = hidden + self.dropout(self.gathered(message))
        return hidden + self.dropout(self.narrow(F.gelu(self.widen(self.between(hidden)))))


class Encoder(nn.Module):
    """Structure and sequence to one vector a residue. Token 20 is an unknown or hidden residue."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.residue = nn.Embedding(UNKNOWN + 1, HIDDEN)
        self.node = nn.Linear(NODE_FEATURES, HIDDEN)
        self.edge = nn.Linear(EDGE_FEATURES, EDGE)
        self.relative = nn.Embedding(RELATIVE, EDGE)
        self.edge_norm = nn.LayerNorm(EDGE)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.last = nn.LayerNorm(HIDDEN)

    def forward(self, graph: Graph, sequence: Tensor) -> Tensor:
        """Graph and int64 [B, L] -> [B, L, HIDDEN]."""
        hidden = self.residue(sequence) + self.node(graph.node)
        edge = self.edge_norm(self.edge(graph.edge) + self.relative(graph.relative))
        for layer in self.layers:
            hidden = layer(hidden, edge, graph)
        return self.last(hidden)


class PretrainingHeads(nn.Module):
    """What the PDB chains teach: the hidden residue, its family's profile, and how buried its side chain is."""

    def __init__(self):
        super().__init__()
        self.identity = nn.Linear(HIDDEN, 20)
        self.profile = nn.Linear(HIDDEN, 20)
        self.surface = nn.Linear(HIDDEN, 2)

    def forward(self, hidden: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[B, L, HIDDEN] -> logits [B, L, 20], profile logits [B, L, 20], surface [B, L, 2]."""
        return self.identity(hidden), self.profile(hidden), self.surface(hidden)


class StabilityHead(nn.Module):
    """One value a residue type and place; ddG is the difference of two values, so self-substitution is exactly 0."""

    def __init__(self, dropout: float = 0.2, width: int = 128):
        super().__init__()
        self.inner = nn.Linear(HIDDEN + 40 + NODE_FEATURES, width)
        self.dropout = nn.Dropout(dropout)
        self.value = nn.Linear(width, 20)
        self.scale = nn.Parameter(torch.tensor([0.1, 0.3]))

    def forward(self, hidden: Tensor, identity: Tensor, profile: Tensor, graph: Graph) -> Tensor:
        """Values [B, L, 20] in kcal/mol."""
        identity, profile = F.log_softmax(identity, -1), F.log_softmax(profile, -1)
        joined = torch.cat([hidden, identity, profile, graph.node], -1)
        value = self.value(self.dropout(F.gelu(self.inner(self.dropout(joined)))))
        return value - self.scale[0] * identity - self.scale[1] * profile


class Member(nn.Module):
    """One network of the ensemble."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.pretraining = PretrainingHeads()
        self.head = StabilityHead()

    def forward(self, graph: Graph, sequence: Tensor) -> Tensor:
        """ddG [B, L, 20] in kcal/mol."""
        hidden = self.encoder(graph, sequence)
        identity, profile, _ = self.pretraining(hidden)
        return difference(self.head(hidden, identity, profile, graph), sequence)


def difference(value: Tensor, sequence: Tensor) -> Tensor:
    """Value of the substitute minus value of the reference residue: [B, L, 20]."""
    reference = sequence.clamp(max=19).unsqueeze(-1)
    return value - value.gather(-1, reference)


class Ensemble(nn.Module):
    """The exported model: mean of the members, and a spread calibrated on held-out proteins.

    sd^2 = sum of the squares of: a floor, a share of the members' disagreement, and a part that grows with |ddG|.
    """

    def __init__(self, members: list[Member], spread: Tensor):
        super().__init__()
        self.members = nn.ModuleList(members)
        self.register_buffer("spread", spread)

    def forward(self, coordinates: Tensor, sequence: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """The contract of the product: ddg and ddg_sd, each [B, L, 20] in kcal/mol.

        Residues that are padding, unresolved or of unknown type: ddg 0, sd NOT_ASSESSED_SD. Reference residue: 0, 0.
        """
        sequence = torch.where((sequence >= 0) & (sequence < UNKNOWN), sequence, torch.full_like(sequence, UNKNOWN))
        graph = build_graph(coordinates, sequence, mask)
        every = torch.stack([member(graph, sequence) for member in self.members])
        ddg = every.mean(0)
        sd = predicted_sd(ddg, (every - ddg).square().mean(0), graph.burial, self.spread)
        own = F.one_hot(sequence, UNKNOWN + 1)[..., :20] > 0
        judged = ((graph.resolved > 0.5) & (sequence < UNKNOWN)).unsqueeze(-1)
        sd = torch.where(own, torch.zeros_like(sd), sd)
        sd = torch.where(judged, sd, torch.full_like(sd, NOT_ASSESSED_SD))
        return torch.where(judged & ~own, ddg, torch.zeros_like(ddg)), sd


def predicted_sd(ddg: Tensor, variance: Tensor, burial: Tensor, spread: Tensor) -> Tensor:
    """sd [B, L, 20] from the mean, the members' variance [B, L, 20] and burial [B, L]; spread holds 5 weights."""
    size = torch.sigmoid((ddg - 0.7) * 1.5)
    depth = torch.sigmoid((burial - 12.0) / 3.0).unsqueeze(-1)
    log_variance = spread[0] + spread[1] * size + spread[2] * depth + spread[3] * (variance + 1e-4).log()
    return (log_variance + spread[4] * size * (1.0 - size)).exp().sqrt()
