"""Bayesian smoothing by hand, and by the loops of the paper's formula."""

import math

import numpy as np
import pytest

from engine.smooth.bayes import smoothed


def logit(p):
    return math.log(p / (1 - p))


def by_loops(shares, seen, window, share, smoothness):
    """The formula, pixel by pixel; the outermost pixels are neighbours alone."""
    k, leg = len(shares), window // 2
    height, width = seen.shape[0] - 2 * leg, seen.shape[1] - 2 * leg
    made = np.full((k, height, width), np.nan)
    for number in range(k):
        for row in range(height):
            for col in range(width):
                around = (slice(row, row + window), slice(col, col + window))
                logits = sorted((logit(p) for p in shares[number][around][seen[around]]), reverse=True)
                highest = np.array(logits[: math.ceil(share * len(logits))])
                own = logit(shares[number, row + leg, col + leg])
                weight = highest.var(ddof=1) / (highest.var(ddof=1) + smoothness[number])
                made[number, row, col] = 1 / (1 + math.exp(-(weight * own + (1 - weight) * highest.mean())))
    return made / made.sum(axis=0)


def test_a_lone_pixel_is_worked_by_hand():
    """A pixel of 0.2 among eight of 0.9, two classes, half of the neighbours, smoothness 1.

    Of the first class the five highest logits are all ln 9: mean ln 9, variance 0, so that the pixel's own logit counts
    nothing and its odds are 0.9. Of the second class the five highest are ln 4 and four times -ln 9.
    """
    first = np.full((3, 3), 0.9)
    first[1, 1] = 0.2
    made = smoothed(np.stack([first, 1 - first]), np.ones((3, 3), bool), 3, 0.5, [1.0, 1.0])
    nine, four = math.log(9), math.log(4)
    mean = (four - 4 * nine) / 5
    variance = ((four - mean) ** 2 + 4 * (-nine - mean) ** 2) / 4
    other = (variance * four + mean) / (variance + 1)
    odds = 1 / (1 + math.exp(-other))
    assert made.shape == (2, 1, 1)
    assert made[0, 0, 0] == pytest.approx(0.9 / (0.9 + odds), abs=1e-12)
    assert made[:, 0, 0].sum() == pytest.approx(1)
    assert made[0, 0, 0] > 0.5 > first[1, 1]


@pytest.mark.parametrize(("window", "share"), [(3, 1.0), (5, 0.5), (7, 0.3)])
def test_all_pixels_are_those_of_the_formula_with_holes_among_them(window, share):
    rng = np.random.default_rng(1)
    shares = rng.dirichlet([1, 2, 0.7], (14, 17)).transpose(2, 0, 1).clip(1e-3, 1 - 1e-3)
    seen = rng.random((14, 17)) > 0.1
    made = smoothed(shares, seen, window, share, [20.0, 2.0, 0.5])
    leg = window // 2
    inner = seen[leg:-leg, leg:-leg]
    expected = by_loops(shares, seen, window, share, [20.0, 2.0, 0.5])
    np.testing.assert_allclose(made[:, inner], expected[:, inner], atol=1e-10)


def test_smoother_means_nearer_to_the_neighbours():
    first = np.full((3, 3), 0.9)
    first[1, 1], first[0, 0] = 0.2, 0.6
    shares = np.stack([first, 1 - first])
    seen = np.ones((3, 3), bool)
    little, much = (smoothed(shares, seen, 3, 1.0, [value] * 2)[0, 0, 0] for value in (0.01, 100.0))
    assert 0.2 < little < 0.3 < much
