"""Variations of the recipe, each cross-validated as one member: the figures that the recipe's choices rest on.

All start from one snapshot of the pretraining, an earlier one than the shipped members, so that they can be run before it ends.
"""

from argparse import Namespace
from dataclasses import replace
from functools import partial

import numpy as np

from . import finetune, metrics
from .finetune import Recipe
from .megascale import Domain
from .recipe import MEMBERS
from .tables import write_table
from .work import fingerprint, is_made_by, make

TRIED_MEMBER = 1
SNAPSHOT = "pretrain-5000.pt"
RECIPE = MEMBERS[TRIED_MEMBER].recipe
TRIALS: dict[str, Recipe] = {
    "the recipe": RECIPE,
    "RAdam": replace(RECIPE, optimiser="RAdam"),
    "RAdam, rates doubled": replace(
        RECIPE, optimiser="RAdam", head_rate=2 * RECIPE.head_rate, encoder_rate=2 * RECIPE.encoder_rate
    ),
    "encoder's rate halved": replace(RECIPE, encoder_rate=RECIPE.encoder_rate / 2),
    "correlation counts double": replace(RECIPE, rank_weight=2 * RECIPE.rank_weight),
    "thirty epochs": replace(RECIPE, epochs=30),
}


def run(domains: list[Domain], arguments: Namespace) -> None:
    """results/trials.tsv: held-out figures of every trial; what the same trial made is not done again."""
    snapshot = arguments.work / SNAPSHOT
    rows = []
    for number, (name, recipe) in enumerate(TRIALS.items()):
        target = arguments.work / f"trial-{number}.npy"
        key = fingerprint(recipe, TRIED_MEMBER, snapshot, domains)
        if not is_made_by(target, key):
            predicted = finetune.cross_validate(domains, recipe, TRIED_MEMBER, snapshot)
            make(target, key, partial(np.save, arr=np.concatenate(predicted)))
        ends = np.cumsum([len(d.codes) for d in domains])[:-1]
        figures = metrics.summary(domains, np.split(np.load(target), ends))
        rows.append((name, *figures.values()))
        print(f"{name}: {figures}", flush=True)
        write_table(arguments.results / "trials.tsv", ["trial", "spearman", "auc", "rmse", "pearson"], rows)
