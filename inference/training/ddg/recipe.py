"""The recipe that cross-validation chose. Change it only with the figures that support the change."""

from dataclasses import dataclass

from .finetune import Recipe

VERSION = "0.3.0"
PRETRAINING_STEPS = 11_500  # about five passes over the chains


@dataclass(frozen=True)
class Plan:
    """How one member of the ensemble is made; its seed is its place in the list."""

    snapshot: str  # checkpoint of the pretraining it starts from
    recipe: Recipe


# Members gain by each other where they differ by more than their seed: in how far pretraining had come, and in their rates.
MEMBERS = (
    Plan("pretrain-5000.pt", Recipe(epochs=20, encoder_rate=1e-3, rank_weight=1.0)),
    Plan("pretrain-11500.pt", Recipe(epochs=20, encoder_rate=1e-3)),
    Plan("pretrain-11500.pt", Recipe(epochs=20, encoder_rate=5e-4)),
)
