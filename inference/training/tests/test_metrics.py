"""Figures of the model card on cases worked out by hand."""

import numpy as np
import pytest
from scipy.stats import norm

from ddg import metrics


def test_area_under_the_curve_counts_pairs_in_order_and_half_the_ties():
    positive = np.array([True, True, False, False])
    assert metrics.auc(positive, np.array([3.0, 2.0, 1.0, 0.0])) == 1.0
    assert metrics.auc(positive, np.array([3.0, 1.0, 1.0, 2.0])) == pytest.approx(2.5 / 4)


def test_a_true_normal_spread_covers_what_it_says_and_is_calibrated():
    random = np.random.default_rng(0)
    guess = random.normal(1, 1, 200_000)
    sd = random.uniform(0.2, 1.5, guess.size)
    truth = guess + sd * random.normal(size=guess.size)
    assert metrics.coverage(truth, guess, sd, 0.8) == pytest.approx(0.8, abs=0.005)
    probability = metrics.probability_lost(guess, sd)
    assert metrics.calibration_error(probability, truth > 1) < 0.006
    assert metrics.probability_lost(np.array([1.0]), np.array([0.5]))[0] == norm.cdf(0)


def test_overconfidence_shows():
    assert metrics.calibration_error(np.full(100, 0.99), np.arange(100) < 50) == pytest.approx(0.49)
