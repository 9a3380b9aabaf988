"""A package of a model that looks at one pixel at a time: a forest on dated values, with trees of random thresholds."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.package import find_package
from engine.package.heads import Trees
from engine.package.write import write_alone

# Trees as many as forests of this field commonly have, if less deep; a date of each of the scene's.
TREES, _DEPTH, _DATES = 500, 8, 30
_LIKE = "simulated-s2"


def forest(folder: Path) -> Path:
    """Write a forest for the sensor, the season and the classes of the simulated scene's model; it has learned nothing.

    Which class it gives does not matter here; how long it takes depends on the number of trees and on their depth.
    """
    card = find_package(_LIKE).card
    (part,) = card.sensors
    days = np.linspace(card.season.first, card.season.last, _DATES).round().astype(int)
    trees = _trees(np.array(part.statistics.mean), np.array(part.statistics.std), len(card.classes))
    fields = card.model_dump(
        mode="json", include={"version", "simulated", "season", "classes", "training", "metrics", "licence"}
    )
    sensor = part.model_dump(mode="json", exclude={"inputs"})
    write_alone(
        folder,
        trees,
        {
            **fields,
            "name": "forest",
            "title": "Trees of random thresholds",
            "sensors": [{**sensor, "patch": 1, "stride": 1}],
            "dates": {"rule": "calendar", "days": days.tolist(), "tolerance": 10},
            "metrics": [],
        },
    )
    return folder


def _trees(mean: np.ndarray, std: np.ndarray, classes: int) -> Trees:
    rng = np.random.default_rng(0)
    inner, leaves, bands = 2**_DEPTH - 1, 2**_DEPTH, len(mean)
    nodes = inner + leaves
    feature = rng.integers(0, _DATES * bands, (TREES, nodes))
    threshold = mean[feature % bands] + std[feature % bands] * rng.normal(0, 0.5, (TREES, nodes))
    child = np.arange(nodes)
    left = np.where(child < inner, 2 * child + 1, -1)
    right = np.where(child < inner, 2 * child + 2, -1)
    value = np.zeros((TREES, nodes, classes))
    value[:, inner:] = rng.dirichlet(np.full(classes, 0.3), (TREES, leaves)) / TREES
    return Trees(
        starts=np.arange(TREES) * nodes,
        feature=feature.ravel(),
        threshold=threshold.ravel(),
        left=np.tile(left, TREES),
        right=np.tile(right, TREES),
        value=value.reshape(-1, classes),
        features=_DATES * bands,
    )
