"""What in a raster's header rules it out: no place on the ground, or numbers that are no measurements."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pyproj
from pyproj.exceptions import CRSError as ProjError
from rasterio.errors import RasterioError

from engine.stack.read.grid import bounds_of, crs_label, grid_of, is_flat, pixel_size
from engine.stack.types import Grid

_NOWHERE = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)  # what GDAL says of a file without a geotransform
_SMALLEST = 1e-8  # a millimetre in degrees
_FARTHEST = 1e10  # in millimetres, no place on Earth is as far from the origin of its CRS
_MOST_LATITUDE, _MOST_LONGITUDE = 91.0, 721.0  # a pixel of a global grid may hang over, and longitudes go on past 180


def fault_of(dataset) -> str:
    """Why an open rasterio dataset cannot be used, in words that follow its name; '' where it can."""
    if any(dtype.startswith("complex") for dtype in dataset.dtypes):
        return (
            "holds complex numbers, which are no measurements by themselves; make reflectance, or the intensity of "
            "radar, of them first"
        )
    if _is_cut_off(dataset):
        return "is a VRT of one file whose last band is of a smaller type than others; give its bands one type"
    placed = tuple(dataset.transform)[:6] != _NOWHERE
    if not placed and dataset.gcps[0]:
        return "is placed by ground control points alone; warp it onto a grid first, for example with gdalwarp"
    if not placed and (dataset.rpcs or "GEOLOCATION" in dataset.tag_namespaces()):
        return (
            "is placed by a camera model (RPC) or arrays of coordinates alone; warp it onto a grid first, for example "
            "with gdalwarp"
        )
    if not dataset.crs:
        return "has no coordinate reference system, or one that is not known here"
    if not placed:
        return "has a coordinate reference system and no geotransform, so its place is unknown"
    try:
        return fault_of_grid(grid_of(dataset))
    except (RasterioError, ValueError):
        return "has a coordinate reference system that cannot be understood"


def _is_cut_off(dataset) -> bool:
    """Whether GDAL would cut values off without a word: where a VRT only repeats the bands of one file, it hands all of
    them over in the last one's type (VRTDataset::IRasterIO of GDAL 3.10).
    """
    if dataset.driver != "VRT" or all(np.can_cast(dtype, dataset.dtypes[-1]) for dtype in dataset.dtypes):
        return False
    text = dataset.tags(ns="xml:VRT").get("xml:VRT", "")
    return len(dataset.files) == 2 and text.count("<SimpleSource>") == dataset.count and "<SourceBand>mask" not in text


@lru_cache(maxsize=1024)
def fault_of_grid(grid: Grid) -> str:
    """Why a grid is no place on the ground, in words that follow its name; '' where it is."""
    a, b, c, d, e, f = grid.transform
    if not all(map(math.isfinite, grid.transform)):
        return "has a geotransform with a number that is none (nan or inf)"
    sizes = pixel_size(grid)
    across = math.hypot(a, d) * math.hypot(b, e)
    if min(sizes) < _SMALLEST or abs(a * e - b * d) < 1e-6 * across:
        return f"has pixels without an area, of {sizes[0]:g} x {sizes[1]:g} units, by its geotransform"
    bounds = bounds_of(grid)
    if not all(abs(value) < _FARTHEST for value in bounds):
        return f"lies nowhere by its geotransform: at {c:g}, {f:g}, with pixels of {sizes[0]:g} x {sizes[1]:g} units"
    return _fault_of_bounds(grid.crs, bounds)


def _fault_of_bounds(text: str, bounds: tuple[float, float, float, float]) -> str:
    try:
        crs = pyproj.CRS.from_user_input(text)
    except ProjError:
        return "has a coordinate reference system that cannot be understood"
    if not is_flat(crs):
        return f"has a coordinate reference system, {crs_label(text)}, without easting and northing"
    west, south, east, north = bounds
    in_degrees = crs.is_geographic and all(axis.unit_name == "degree" for axis in crs.axis_info)
    beyond = max(abs(south), abs(north)) > _MOST_LATITUDE or max(abs(west), abs(east)) > _MOST_LONGITUDE
    if in_degrees and beyond:
        return (
            f"has coordinates ({west:.6g}, {south:.6g} to {east:.6g}, {north:.6g}) that are no degrees, and a "
            f"coordinate reference system, {crs_label(text)}, that counts in them"
        )
    return ""
