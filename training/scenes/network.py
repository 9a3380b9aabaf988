"""The recipe's own system on scenes, scored as its peers are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.mapping.blocks import Lattice
from training.base.networks import Networks
from training.base.prepared import WarmedUp
from training.data.scene import LabelledScene
from training.measure.baselines import ForestOnPixels, RegressionOnMeans
from training.measure.parcels import parcel_probabilities
from training.measure.protocols import Answer, SceneSystem
from training.recipe.scene import Recipe
from training.scenes.train import prepare, train
from training.systems.registry import title_of


class NetworkOnScenes:
    """A recipe's networks, which map scenes as the map job does.

    Args:
        shipped: networks trained with the recipe's seed on all parcels of the very scenes that are learned from, if
            there are any already.
    """

    peer, seeded = False, True

    def __init__(self, recipe: Recipe, shipped: Networks | None = None) -> None:
        self.name = title_of(recipe.system)
        self._recipe, self._shipped = recipe, shipped

    def prepare(self, scenes: Sequence[LabelledScene], seed: int) -> WarmedUp | None:
        """Build networks and warm them up; None where there are trained ones for this seed."""
        return None if self._trained(seed) else prepare(self._recipe, scenes, seed)

    def fit(
        self, warmed: WarmedUp | None, scenes: Sequence[LabelledScene], chosen: Sequence[NDArray[np.integer]], seed: int
    ) -> Answer:
        """Train on some parcels of some scenes.

        Raises:
            Failure: `training_diverged`.
        """
        recipe = self._recipe
        networks = self._shipped if self._trained(seed) else train(recipe, scenes, chosen, seed, warmed)[0]
        lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)
        return lambda scene, parcels: parcel_probabilities(networks.encoder, networks.head, scene, parcels, lattice)

    def _trained(self, seed: int) -> bool:
        return self._shipped is not None and seed == self._recipe.seed


def systems_of(recipe: Recipe, shipped: Networks | None = None) -> list[SceneSystem]:
    """The systems that a recipe is scored with, peers first.

    Args:
        shipped: networks trained with the recipe's seed on all parcels of the recipe's scenes, if there are any
            already. Cross-validation by blocks does not use them, since they have seen every fold.
    """
    network = NetworkOnScenes(recipe, shipped if recipe.evaluation.blocks is None else None)
    return [ForestOnPixels(recipe), RegressionOnMeans(recipe), network]
