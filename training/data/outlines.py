"""Simulated scenes of recipes; and real outlines of fields for them, from rasters of parcel numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from rasterio.features import shapes
from rasterio.transform import from_origin
from shapely.geometry import Polygon, shape

from engine.errors import BadInput
from engine.sample import PIXEL, Landscape, Scene, SceneSpec, simulate
from training.recipe.read import REPOSITORY
from training.recipe.sources import OutlinedScene, SimulatedScene

# In pixels; what is smaller is the rest of a field that the raster's border cuts.
_SMALLEST = 8


def simulated(source: SimulatedScene) -> Scene:
    """Simulate a recipe's scene, on the fields that it draws or on those of its raster.

    Raises:
        BadInput: what `read_outlines` raises; `outlines_invalid`, the raster is not of the scene's size.
    """
    if not isinstance(source, OutlinedScene):
        return simulate(SceneSpec(**source.model_dump()))
    path = REPOSITORY / source.outlines
    spec = SceneSpec(**source.model_dump(exclude={"outlines"}))
    return simulate(spec, read_outlines(path, (spec.height, spec.width)))


def read_outlines(path: Path, size: tuple[int, int]) -> Landscape:
    """Read the fields of a raster of parcel numbers, 0 for none, as PASTIS has them: pixels of 10 m, north up.

    Of a parcel that the raster has in several parts the largest stays.

    Args:
        size: rows and columns that it must have.

    Raises:
        BadInput: `outlines_missing`; `outlines_invalid`, no such raster, of another size, or without a field.
    """
    if not path.is_file():
        raise BadInput("outlines_missing", f"{path} does not exist.", "Put the rasters of PASTIS's parcels there.")
    try:
        number = np.load(path, allow_pickle=False)
    except (ValueError, EOFError) as error:
        raise BadInput(
            "outlines_invalid", f"{path} is no array: {error}.", "Give ParcelIDs files of PASTIS as published."
        ) from error
    if number.shape != size or not np.issubdtype(number.dtype, np.integer):
        raise BadInput(
            "outlines_invalid",
            f"{path} holds {number.dtype} of the shape {number.shape}, and not whole numbers of {size}.",
            "Give ParcelIDs files of PASTIS as published, and their height and width in the recipe.",
        )
    parcels: dict[int, Polygon] = {}
    upright = from_origin(0.0, size[0] * PIXEL, PIXEL, PIXEL)
    for geometry, parcel in shapes(number.astype(np.int32), mask=number > 0, transform=upright):
        part = shape(geometry)
        if part.area >= _SMALLEST * PIXEL**2 and part.area > getattr(parcels.get(parcel), "area", 0.0):
            parcels[parcel] = part
    if not parcels:
        raise BadInput("outlines_invalid", f"{path} has no field.", "Name another patch of PASTIS.")
    kept = [parcels[parcel] for parcel in sorted(parcels)]
    return Landscape(tuple(shapely.set_precision(kept, 0.01)), ())
