"""Fine-tuning to measured ddG, and cross-validation over the homology-clustered folds."""

import math
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .alphabet import UNKNOWN
from .geometry import build_graph
from .megascale import Domain
from .network import Member


@dataclass(frozen=True)
class Recipe:
    """Everything that decides a fine-tuning run, chosen by cross-validation."""

    epochs: int = 30
    optimiser: str = "AdamW"  # or RAdam, with the same decoupled weight decay
    batch: int = 6  # domains
    head_rate: float = 1e-3
    encoder_rate: float = 3e-4
    weight_decay: float = 0.02
    dropout: float = 0.1
    noise: float = 0.1  # angstrom
    hide: float = 0.05  # share of residues shown as unknown
    rank_weight: float = 0.5
    warm_epochs: int = 2  # epochs in which only the head learns


OPTIMISERS = {
    "AdamW": torch.optim.AdamW,
    "RAdam": partial(torch.optim.RAdam, decoupled_weight_decay=True),  # of PyTorch 2.1 or newer
}


def collate(domains: list[Domain]) -> dict[str, Tensor]:
    """A padded batch: coordinates [B, L, 4, 3], codes [B, L], mask [B, L], ddg [B, L, 20] with NaN where unknown."""
    shape = (len(domains), max(len(d.codes) for d in domains))
    out = {
        "coordinates": np.full((*shape, 4, 3), np.nan, np.float32),
        "codes": np.full(shape, UNKNOWN, np.int64),
        "mask": np.zeros(shape, np.float32),
        "ddg": np.full((*shape, 20), np.nan, np.float32),
    }
    for row, domain in enumerate(domains):
        size = len(domain.codes)
        out["coordinates"][row, :size] = domain.coordinates
        out["codes"][row, :size] = domain.codes
        out["mask"][row, :size] = 1.0
        out["ddg"][row, :size] = domain.ddg
    return {name: torch.from_numpy(values) for name, values in out.items()}


def stability_loss(predicted: Tensor, batch: dict[str, Tensor], rank_weight: float) -> Tensor:
    """Mean over proteins of the Huber loss plus (1 - Pearson correlation) within the protein."""
    truth = batch["ddg"]
    known = torch.isfinite(truth)
    truth = torch.where(known, truth, torch.zeros_like(truth))
    weight = known.float()
    count = weight.sum((1, 2)).clamp(min=1)
    error = torch.nn.functional.smooth_l1_loss(predicted, truth, reduction="none", beta=0.5)
    huber = (error * weight).sum((1, 2)) / count

    def centred(values: Tensor) -> Tensor:
        mean = (values * weight).sum((1, 2)) / count
        return (values - mean[:, None, None]) * weight

    a, b = centred(predicted), centred(truth)
    correlation = (a * b).sum((1, 2)) / ((a * a).sum((1, 2)) * (b * b).sum((1, 2)) + 1e-6).sqrt()
    return (huber + rank_weight * (1 - correlation)).mean()


def start(checkpoint: Path | None, dropout: float) -> Member:
    """A member with pretrained encoder and heads, or a fresh one where there is no checkpoint."""
    member = Member(dropout)
    if checkpoint is not None:
        member.load_state_dict(torch.load(checkpoint, map_location="cpu")["member"])
    return member


def train(domains: list[Domain], recipe: Recipe, seed: int, checkpoint: Path | None) -> Member:
    """One member, fine-tuned on `domains`."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    member = start(checkpoint, recipe.dropout)
    member.head = type(member.head)()  # a head of its own for every seed
    pretrained = [*member.encoder.parameters(), *member.pretraining.parameters()]
    groups = [
        {"params": pretrained, "base": recipe.encoder_rate},
        {"params": list(member.head.parameters()), "base": recipe.head_rate},
    ]
    optimiser = OPTIMISERS[recipe.optimiser](groups, weight_decay=recipe.weight_decay)
    steps = recipe.epochs * math.ceil(len(domains) / recipe.batch)
    step = 0
    member.train()
    for epoch in range(recipe.epochs):
        order = random.permutation(len(domains))
        for begin in range(0, len(order), recipe.batch):
            warm = epoch < recipe.warm_epochs and checkpoint is not None
            decay = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / steps))
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * decay * min(1.0, (step + 1) / 20)
            if warm:
                optimiser.param_groups[0]["lr"] = 0.0
            batch = collate([domains[i] for i in order[begin : begin + recipe.batch]])
            loss = stability_loss(predict_batch(member, batch, recipe, random), batch, recipe.rank_weight)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(member.parameters(), 1.0)
            optimiser.step()
            step += 1
    return member.eval()


def predict_batch(member: Member, batch: dict[str, Tensor], recipe: Recipe, random: np.random.Generator) -> Tensor:
    """Predictions under augmentation: jittered coordinates, some residues hidden from each other."""
    jitter = torch.from_numpy(random.normal(0, recipe.noise, batch["coordinates"].shape).astype(np.float32))
    hidden = torch.from_numpy(random.uniform(size=batch["codes"].shape) < recipe.hide)
    # A residue that is hidden has no reference to compare with: its own substitutions are not learned from.
    batch["ddg"] = torch.where(hidden.unsqueeze(-1), torch.full_like(batch["ddg"], float("nan")), batch["ddg"])
    shown = torch.where(hidden, torch.full_like(batch["codes"], UNKNOWN), batch["codes"])
    return member(build_graph(batch["coordinates"] + jitter, shown, batch["mask"]), shown)


def predict(member: Member, domains: list[Domain]) -> list[np.ndarray]:
    """ddG [L, 20] of every domain."""
    out = []
    with torch.no_grad():
        for begin in range(0, len(domains), 16):
            part = domains[begin : begin + 16]
            batch = collate(part)
            values = member(build_graph(batch["coordinates"], batch["codes"], batch["mask"]), batch["codes"]).numpy()
            out += [values[row, : len(d.codes)] for row, d in enumerate(part)]
    return out


def cross_validate(
    domains: list[Domain], recipe: Recipe, seed: int, checkpoint: Path | None, folds: tuple[int, ...] = (0, 1, 2, 3, 4)
) -> list[np.ndarray | None]:
    """Held-out prediction of each domain by a member that saw no domain of its fold."""
    predicted: list[np.ndarray | None] = [None] * len(domains)
    for fold in folds:
        member = train([d for d in domains if d.fold != fold], recipe, 1000 * seed + fold, checkpoint)
        held = [i for i, d in enumerate(domains) if d.fold == fold]
        for i, values in zip(held, predict(member, [domains[i] for i in held]), strict=True):
            predicted[i] = values
    return predicted
