"""Where labels lie, and their hashes in a package: whoever judges a map by these very places is told so."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from engine.learn.labelplaces import note_labels
from engine.package import ModelPackage
from training.base.series import Series
from training.data.scene import LabelledScene, labelled
from training.recipe.scene import Recipe
from training.recipe.sources import FileScene

_DEGREES = "EPSG:4326"


def places_of_scenes(recipe: Recipe, scenes: Sequence[LabelledScene]) -> NDArray[np.float64] | None:
    """Longitude and latitude of the middles of the labelled parcels of scenes in files, (n, 2); None of other scenes.

    Args:
        scenes: those that the recipe names, in its order.
    """
    if not all(isinstance(source, FileScene) for source in recipe.scenes):
        return None
    return np.concatenate([_degrees(scene) for scene in scenes])


def places_of_series(series: Series) -> NDArray[np.float64] | None:
    """Longitude and latitude of series, (n, 2); None where their file does not say where they are."""
    return None if series.lon is None or series.lat is None else np.stack([series.lon, series.lat], axis=1)


def with_places(package: ModelPackage, places: NDArray[np.float64] | None) -> ModelPackage:
    """Give a package the hashes of the places that it learned from; as it was where none are known.

    Args:
        places: longitude and latitude, (n, 2).

    Raises:
        Failure: `disk`.
    """
    return package if places is None else note_labels(package, shapely.points(places), _DEGREES)


def _degrees(scene: LabelledScene) -> NDArray[np.float64]:
    to_degrees = Transformer.from_crs(scene.stack.grid.crs, _DEGREES, always_xy=True)
    return np.stack(to_degrees.transform(*scene.centre[labelled(scene)].T), axis=1)
