"""How good predictions are: the figures of the model card, with bootstrap intervals over proteins."""

from typing import Callable

import numpy as np
from scipy.stats import norm, rankdata, spearmanr

from .megascale import Domain

STABILITY_LOST = 1.0  # kcal/mol


def auc(positive: np.ndarray, score: np.ndarray) -> float:
    """Area under the ROC curve by ranks."""
    ranks = rankdata(score)
    count = positive.sum()
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(score) - count)))


def measured(domain: Domain) -> np.ndarray:
    """bool [L, 20]: substitutions with a measurement (never the reference residue itself)."""
    return np.isfinite(domain.ddg) & (np.arange(20) != domain.codes[:, None])


def per_protein_spearman(domains: list[Domain], predicted: list[np.ndarray]) -> np.ndarray:
    """Spearman correlation within each domain: [domains]."""
    return np.array(
        [spearmanr(d.ddg[measured(d)], p[measured(d)]).correlation for d, p in zip(domains, predicted, strict=True)]
    )


def pooled(domains: list[Domain], *tables: list[np.ndarray]) -> list[np.ndarray]:
    """Measured ddG and the tables' values at the measured substitutions, all domains laid end to end."""
    pick = [measured(d) for d in domains]
    flat = [np.concatenate([d.ddg[m] for d, m in zip(domains, pick, strict=True)])]
    return flat + [np.concatenate([t[m] for t, m in zip(table, pick, strict=True)]) for table in tables]


def summary(domains: list[Domain], predicted: list[np.ndarray]) -> dict[str, float]:
    """Mean per-protein Spearman, AUC for ddG > 1 kcal/mol, RMSE and Pearson over all substitutions."""
    truth, guess = pooled(domains, predicted)
    return {
        "spearman": float(per_protein_spearman(domains, predicted).mean()),
        "auc": auc(truth > STABILITY_LOST, guess),
        "rmse": float(np.sqrt(np.mean((truth - guess) ** 2))),
        "pearson": float(np.corrcoef(truth, guess)[0, 1]),
    }


def bootstrap(count: int, figure: Callable[[np.ndarray], float], rounds: int = 1000) -> tuple[float, float]:
    """95 % interval of a figure when `count` proteins are drawn with replacement; `figure` gets their indices."""
    random = np.random.default_rng(1)
    drawn = [figure(random.integers(0, count, count)) for _ in range(rounds)]
    return float(np.percentile(drawn, 2.5)), float(np.percentile(drawn, 97.5))


def coverage(truth: np.ndarray, guess: np.ndarray, sd: np.ndarray, level: float = 0.8) -> float:
    """Share of measurements inside the central interval of that level."""
    return float((np.abs(truth - guess) <= norm.ppf(0.5 + level / 2) * sd).mean())


def probability_lost(guess: np.ndarray, sd: np.ndarray) -> np.ndarray:
    """P(ddG > 1 kcal/mol) under a normal distribution."""
    return norm.cdf((guess - STABILITY_LOST) / sd)


def reliability(probability: np.ndarray, happened: np.ndarray, bins: int = 10) -> list[tuple[float, float, int]]:
    """Mean probability, observed share and count in bins of equal width."""
    index = np.minimum((probability * bins).astype(int), bins - 1)
    return [
        (float(probability[index == b].mean()), float(happened[index == b].mean()), int((index == b).sum()))
        for b in range(bins)
        if (index == b).any()
    ]


def calibration_error(probability: np.ndarray, happened: np.ndarray) -> float:
    """Expected calibration error over ten bins."""
    return sum(n * abs(p - share) for p, share, n in reliability(probability, happened)) / len(probability)
