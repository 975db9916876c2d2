"""Fits the predicted spread to held-out errors, and says how well calibrated it is on proteins not fitted to."""

import numpy as np
import torch
from torch import Tensor

from .finetune import collate
from .geometry import build_graph
from .megascale import Domain
from .metrics import measured
from .network import predicted_sd

START = [-0.8, 0.5, 0.0, 0.1, 0.0]


def burials(domains: list[Domain]) -> list[np.ndarray]:
    """Burial count [L] of every domain, as the network sees it."""
    out = []
    for domain in domains:
        batch = collate([domain])
        out.append(build_graph(batch["coordinates"], batch["codes"], batch["mask"]).burial[0].numpy())
    return out


def flatten(domains: list[Domain], members: list[list[np.ndarray]]) -> dict[str, Tensor]:
    """Truth, mean, members' variance and burial at every measured substitution; `members` holds one table a seed."""
    depth = burials(domains)
    rows: dict[str, list[np.ndarray]] = {"truth": [], "mean": [], "variance": [], "burial": []}
    for i, domain in enumerate(domains):
        every = np.stack([m[i] for m in members])
        pick = measured(domain)
        rows["truth"].append(domain.ddg[pick])
        rows["mean"].append(every.mean(0)[pick])
        rows["variance"].append(every.var(0)[pick])
        rows["burial"].append(np.broadcast_to(depth[i][:, None], pick.shape)[pick])
    return {name: torch.from_numpy(np.concatenate(parts).astype(np.float32)) for name, parts in rows.items()}


def sd_of(rows: dict[str, Tensor], spread: Tensor) -> Tensor:
    """Predicted sd of flat rows, by the same formula as the exported graph."""
    lift = lambda x: x.view(-1, 1, 1)  # noqa: E731
    return predicted_sd(lift(rows["mean"]), lift(rows["variance"]), rows["burial"].view(-1, 1), spread).view(-1)


def fit_spread(rows: dict[str, Tensor]) -> Tensor:
    """The weights of the spread that make the held-out errors most likely under a normal distribution."""
    spread = torch.tensor(START, requires_grad=True)
    error = (rows["truth"] - rows["mean"]).square()
    optimiser = torch.optim.LBFGS([spread], max_iter=100, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimiser.zero_grad()
        sd = sd_of(rows, spread)
        # Student-like down-weighting is not wanted: the tails must be covered too.
        loss = (sd.log() + 0.5 * error / sd.square()).mean()
        loss.backward()
        return loss

    optimiser.step(closure)
    return spread.detach()


def held_out_sd(domains: list[Domain], members: list[list[np.ndarray]]) -> np.ndarray:
    """sd at every measured substitution, from weights fitted on the other folds."""
    rows = flatten(domains, members)
    fold = np.concatenate([np.full(int(measured(d).sum()), d.fold) for d in domains])
    sd = np.zeros(len(fold), np.float32)
    for held in range(5):
        inside = torch.from_numpy(fold != held)
        outside = torch.from_numpy(fold == held)
        spread = fit_spread({name: values[inside] for name, values in rows.items()})
        sd[fold == held] = sd_of({name: values[outside] for name, values in rows.items()}, spread).numpy()
    return sd
