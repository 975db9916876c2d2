"""What lies in work/ is used again only where the same things would make it again."""

from dataclasses import replace

import numpy as np
import pytest

from ddg.finetune import Recipe
from ddg.megascale import Domain
from ddg.work import fingerprint, is_made_by, make

RECIPE = Recipe()


def domain(fold=0):
    return Domain("made", fold, np.zeros(3, np.int64), np.zeros((3, 4, 3), np.float32), np.zeros((3, 20), np.float32))


def test_recipe_seed_data_folds_and_starting_weights_each_decide(tmp_path):
    snapshot = tmp_path / "pretrain.pt"
    snapshot.write_bytes(b"one")
    keys = {
        fingerprint(RECIPE, 0, None, [domain()]),
        fingerprint(replace(RECIPE, epochs=RECIPE.epochs + 1), 0, None, [domain()]),
        fingerprint(RECIPE, 1, None, [domain()]),
        fingerprint(RECIPE, 0, None, [domain(fold=1)]),
        fingerprint(RECIPE, 0, None, [domain(), domain()]),
        fingerprint(RECIPE, 0, snapshot, [domain()]),
    }
    snapshot.write_bytes(b"two")
    keys.add(fingerprint(RECIPE, 0, snapshot, [domain()]))
    assert len(keys) == 7
    assert fingerprint(RECIPE, 0, None, [domain()]) in keys


def test_a_file_is_known_by_what_made_it(tmp_path):
    target = tmp_path / "cv-0-0.npz"
    assert not is_made_by(target, "a")
    make(target, "a", lambda to: np.savez(to, x=np.ones(2)))
    assert is_made_by(target, "a") and not is_made_by(target, "b")
    with np.load(target) as table:
        assert table["x"].tolist() == [1, 1]


def test_a_file_that_was_not_finished_is_not_taken_for_one(tmp_path):
    target = tmp_path / "final-0.pt"
    make(target, "a", lambda to: to.write_text("first"))

    def stopped(to):
        to.write_text("hal")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make(target, "b", stopped)
    assert target.read_text() == "first"
    assert not is_made_by(target, "a") and not is_made_by(target, "b")
