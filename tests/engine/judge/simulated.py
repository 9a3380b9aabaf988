"""Simulated answers of a model: probabilities that mean what they say, true crops, and declarations of which some are
false."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Parcels:
    """Probabilities (n, k), true crop (n), declared crop (n), block (n)."""

    probability: np.ndarray
    true: np.ndarray
    declared: np.ndarray
    block: np.ndarray


def simulate(seed: int, n: int = 20_000, false: float = 0.08, noise: float = 0.6, crops: int = 5) -> Parcels:
    """Parcels whose true crops are drawn from their probabilities, so that these are calibrated.

    Args:
        false: share of declarations that are false, each of any other crop as often as that is grown.
        noise: the greater, the less the model tells crops apart.
    """
    rng = np.random.default_rng(seed)
    prior = np.array([0.35, 0.25, 0.2, 0.12, 0.08])[:crops]
    grown = rng.choice(crops, n, p=prior / prior.sum())
    # A series is the crop's place plus noise; the posterior of its class is exact.
    places = 2.2 * np.eye(crops)
    seen = places[grown] + noise * rng.normal(size=(n, crops)) * np.where(rng.random(n) < 0.3, 2.2, 1.0)[:, None]
    usual = 0.5 * ((seen[:, None] - places) ** 2).sum(-1)
    likelihood = 0.7 * np.exp(-usual / noise**2) + 0.3 * np.exp(-usual / (2.2 * noise) ** 2) / 2.2**crops
    probability = likelihood * prior
    probability /= probability.sum(1, keepdims=True)
    # Of all crops but the grown one, each as often as it is grown (Gumbel's trick).
    drawn = np.log(prior / prior.sum()) + rng.gumbel(size=(n, crops))
    drawn[np.arange(n), grown] = -np.inf
    declared = np.where(rng.random(n) < false, drawn.argmax(1), grown)
    return Parcels(probability, grown, declared, rng.integers(0, max(n // 50, 2), n))
