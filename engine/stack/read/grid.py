"""Grids: comparing, cropping, and where a rectangle of one lies on another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

import pyproj
from pyproj.exceptions import CRSError as ProjError
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.env import env_ctx_if_needed
from rasterio.errors import RasterioError
from rasterio.transform import Affine, array_bounds
from rasterio.warp import transform, transform_bounds

from engine.contract import Extent, StackOptions
from engine.errors import BadInput
from engine.stack.types import Grid, Window

# A continent in pixels of 3 m; beyond, a pixel size is in other units than its user thinks.
_MOST_PIXELS = 1e12
_TOLERANCE = 1e-3  # of a pixel: files of one lattice differ by rounding in their headers
_SAME_CRS = 1e-7  # degrees, a centimetre
_TURN = 360.0


def grid_of(dataset) -> Grid:
    """The grid of an open rasterio dataset; its CRS may be empty."""
    crs = crs_text(dataset.crs) if dataset.crs else ""
    return Grid(crs, tuple(dataset.transform)[:6], dataset.width, dataset.height)


def crs_text(crs: CRS) -> str:
    """EPSG:CODE where the CRS is that of a code, else its WKT; heights are left out, since rasters have none."""
    return _text_of(crs.to_wkt())


def crs_named(text: str) -> str:
    """The CRS of a text such as EPSG:32631, as grids have it.

    Raises:
        ValueError: nothing known here is called so, or it has no rows and columns, such as one of heights alone.
    """
    try:
        parsed = pyproj.CRS.from_user_input(text)  # refuses what GDAL would fetch or read: an address, a file's name
        if not is_flat(parsed):
            raise ValueError(f"{parsed.name} has no easting and northing")
        with env_ctx_if_needed():
            return crs_text(CRS.from_user_input(text))
    except (ProjError, RasterioError, CPLE_BaseError) as error:
        raise ValueError(str(error)) from error


def is_flat(crs: pyproj.CRS) -> bool:
    """Whether a CRS has an easting and a northing: not where it is of heights alone, or counts from Earth's centre."""
    return len(crs.axis_info) != 1 and not crs.is_geocentric


@lru_cache(maxsize=256)
def _text_of(wkt: str) -> str:
    with env_ctx_if_needed():  # what PROJ has to say of a code that it does not know goes to the log
        wkt = _without_heights(wkt)
        # A search through all codes: tenths of a second for a CRS that has none, and every file of a stack asks.
        code = CRS.from_wkt(wkt).to_epsg()
        return f"EPSG:{code}" if code and _is_of_code(wkt, code) else wkt


def _without_heights(wkt: str) -> str:
    try:
        parsed = pyproj.CRS.from_wkt(wkt)
        has_heights = parsed.is_compound or (len(parsed.axis_info) == 3 and not parsed.is_geocentric)
        return CRS.from_wkt(parsed.to_2d().to_wkt()).to_wkt() if has_heights else wkt
    except (ProjError, RasterioError):
        return wkt


def _is_of_code(wkt: str, code: int) -> bool:
    """Whether a CRS puts its coordinates where that of the code does: the search overlooks a datum shift of its own.

    A code that only the file knows, newer than the tables here or made up, is none: the definition beside it counts.
    """
    try:
        parsed, coded = CRS.from_wkt(wkt), CRS.from_epsg(code)
        area = pyproj.CRS.from_epsg(code).area_of_use  # its table of codes is another one than rasterio's
        if coded.to_wkt() == wkt:
            return True
        if area is None:
            return False
        x, y = transform("EPSG:4326", coded, [area.west + 0.1], [(area.south + area.north) / 2])
        (ours,), (our_latitude,) = transform(parsed, "EPSG:4326", x, y)
        (theirs,), (their_latitude,) = transform(coded, "EPSG:4326", x, y)
    except (ProjError, RasterioError, CPLE_BaseError):
        return False
    return abs(ours - theirs) < _SAME_CRS and abs(our_latitude - their_latitude) < _SAME_CRS


@lru_cache(maxsize=256)
def _is_geographic(crs: str) -> bool:
    return CRS.from_user_input(crs).is_geographic


def crs_label(crs: str) -> str:
    """A CRS in a few words, for sentences."""
    if not crs:
        return "no CRS"
    if len(crs) < 20 or '"' not in crs:
        return crs[:20]
    name = crs.split('"')[1]
    projection = crs.partition('PROJECTION["')[2].partition('"')[0]
    return projection.replace("_", " ") if projection and name in ("unnamed", "unknown") else name


def bounds_of(grid: Grid) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) in the grid's CRS."""
    west, south, east, north = array_bounds(grid.height, grid.width, Affine(*grid.transform))
    return min(west, east), min(south, north), max(west, east), max(south, north)


def pixel_size(grid: Grid) -> tuple[float, float]:
    """(width, height) of a pixel in CRS units, both positive."""
    a, b, _, d, e, _ = grid.transform
    return math.hypot(a, d), math.hypot(b, e)


def finest(grids: Iterable[Grid]) -> Grid:
    """Return the grid with the smallest pixels, the first of several."""
    return min(grids, key=lambda grid: min(pixel_size(grid)))


def shift_between(source: Grid, target: Grid) -> tuple[int, int] | None:
    """Rows and columns by which `target`'s first pixel lies within `source`, if both share one lattice; else None."""
    if source.crs != target.crs:
        return None
    ours, theirs = Affine(*target.transform), Affine(*source.transform)
    sizes = zip((ours.a, ours.b, ours.d, ours.e), (theirs.a, theirs.b, theirs.d, theirs.e))
    if any(abs(x - y) * max(target.width, target.height) > _TOLERANCE * abs(ours.a) for x, y in sizes):
        return None
    col, row = ~theirs * (ours.c, ours.f)
    if abs(col - round(col)) > _TOLERANCE or abs(row - round(row)) > _TOLERANCE:
        return None
    return round(row), round(col)


def target_grid(grids: Sequence[Grid], options: StackOptions, several: bool) -> Grid:
    """The grid of a map.

    Args:
        grids: the acquisitions' grids.
        options: options of the stack, among which crs, pixel_size and extent count.
        several: whether the acquisitions are of several stacks, so that the grid must reach over all of them; else it
            is the finest, most frequent one.

    Raises:
        BadInput: `extent_outside`, `crs_invalid`, `grid_too_large`, `pixel_size_too_large`.
    """
    grid = _north_up(common_grid(grids))
    if options.crs is not None or options.pixel_size is not None:
        grid = _relaid(grid, grids, options)
    elif several:
        grid = _spread(grid, grids)
    grid = grid if options.extent is None else crop(grid, options.extent)
    if grid.width * grid.height > _MOST_PIXELS:
        raise BadInput(
            "grid_too_large",
            f"The map would have {grid.width:,} x {grid.height:,} pixels of {pixel_size(grid)[0]:g} units of "
            f"{crs_label(grid.crs)}.",
            "Choose larger pixels, an extent, or stacks that lie closer together.",
        )
    return grid


def _north_up(grid: Grid) -> Grid:
    """The same pixels, rows from north to south and columns from west to east: models were trained on no other."""
    a, b, c, d, e, f = grid.transform
    if b or d:
        return grid  # a rotated grid has no north up
    left, top = (c, a) if a > 0 else (c + a * grid.width, -a), (f, e) if e < 0 else (f + e * grid.height, -e)
    return Grid(grid.crs, (left[1], 0.0, left[0], 0.0, top[1], top[0]), grid.width, grid.height)


def _spread(grid: Grid, grids: Sequence[Grid]) -> Grid:
    """The same lattice, reaching over all grids."""
    window = window_of(grid, _union(grids, grid.crs))
    transform = window_transform(grid, window)
    return Grid(grid.crs, tuple(transform)[:6], window.width, window.height)


def _relaid(base: Grid, grids: Sequence[Grid], options: StackOptions) -> Grid:
    """A north-up grid in the chosen CRS and pixel size, over all grids; its lines are at multiples of the pixel size,
    so that neighbouring maps made in the same way join without a seam.
    """
    try:
        crs = crs_named(options.crs) if options.crs is not None else base.crs
        west, south, east, north = _union(grids, crs)
    except (ValueError, BadInput) as error:
        raise BadInput(
            "crs_invalid",
            f"The CRS {options.crs!r} cannot be understood or does not reach the stack.",
            "Use a code such as EPSG:32631.",
        ) from error
    size = options.pixel_size or _size_in(base, crs)
    if size > max(east - west, north - south):
        raise BadInput(
            "pixel_size_too_large",
            f"A pixel of {size:g} units of {crs_label(crs)} is larger than the whole stack.",
            "Give the pixel size in the units of the map's CRS: metres or degrees, for example.",
        )
    left, top = math.floor(west / size + _TOLERANCE), math.ceil(north / size - _TOLERANCE)
    width, height = math.ceil(east / size - _TOLERANCE) - left, top - math.floor(south / size + _TOLERANCE)
    return Grid(crs, (size, 0.0, left * size, 0.0, -size, top * size), width, height)


def _size_in(grid: Grid, crs: str) -> float:
    """The pixel size in another CRS that keeps about as many pixels."""
    if grid.crs == crs:
        return min(pixel_size(grid))
    west, south, east, north = bounds_in(grid, crs)
    return math.sqrt((east - west) * (north - south) / (grid.width * grid.height))


def _union(grids: Sequence[Grid], crs: str) -> tuple[float, float, float, float]:
    bounds = [bounds_in(grid, crs) for grid in dict.fromkeys(grids)]
    wests, souths, easts, norths = zip(*bounds)
    return min(wests), min(souths), max(easts), max(norths)


def reach_of(source: Grid, grid: Grid) -> Window:
    """The pixels of `grid` that a raster on its `source` grid can have data for; at least, a pixel more around."""
    box = window_of(grid, bounds_in(source, grid.crs))
    return Window(box.row - 1, box.col - 1, box.height + 2, box.width + 2)


def common_grid(grids: Sequence[Grid]) -> Grid:
    """The finest resolution's most frequent grid; the first of equals."""
    finest = min(min(pixel_size(grid)) for grid in grids)
    fine = [grid for grid in grids if min(pixel_size(grid)) <= finest * (1 + 1e-6)]
    return Counter(fine).most_common(1)[0][0]


def shared_ground(a: Grid, b: Grid) -> float:
    """The ground that two grids share, in squares of the first one's unit."""
    left, right = bounds_of(a), bounds_in(b, a.crs)
    width, height = min(left[2], right[2]) - max(left[0], right[0]), min(left[3], right[3]) - max(left[1], right[1])
    return max(width, 0) * max(height, 0)


def overlap(a: Grid, b: Grid) -> float:
    """The ground that two grids share, as a part of the smaller one's."""
    boxes = bounds_of(a), bounds_in(b, a.crs)
    return shared_ground(a, b) / min((east - west) * (north - south) for west, south, east, north in boxes)


def crop(grid: Grid, extent: Extent) -> Grid:
    """The part of a grid that covers an extent, whole pixels.

    Raises:
        BadInput: `extent_outside` when they do not meet, `crs_invalid` when the extent's CRS is none.
    """
    box = _within(grid, extent)
    window = window_of(grid, box).within(grid.frame) if box else None
    if window is None:
        raise BadInput(
            "extent_outside",
            f"The extent ({extent.xmin:g}, {extent.ymin:g}, {extent.xmax:g}, {extent.ymax:g}, {extent.crs}) "
            "lies outside the stack.",
            f"The stack covers {format_bounds(bounds_of(grid))} in {crs_label(grid.crs)}.",
        )
    return Grid(grid.crs, tuple(window_transform(grid, window))[:6], window.width, window.height)


def _within(grid: Grid, extent: Extent) -> tuple[float, float, float, float] | None:
    """The part of an extent that lies on the grid, in the grid's CRS; None where they do not meet.

    They are intersected in the extent's CRS first: the whole world in degrees has no corners in a UTM zone.
    """
    try:
        crs = crs_named(extent.crs)
        theirs = bounds_in(grid, crs)
        bottom, top = max(theirs[1], extent.ymin), min(theirs[3], extent.ymax)
        # A grid across the antimeridian ends at 180.1 degrees, which an extent calls -179.9.
        for turn in (0.0, _TURN, -_TURN) if _is_geographic(crs) else (0.0,):
            left, right = max(theirs[0], extent.xmin + turn), min(theirs[2], extent.xmax + turn)
            if left < right:
                break
        if left >= right or bottom >= top:
            return None
        box = _brought((left, bottom, right, top), crs, grid.crs)
    except (BadInput, ValueError) as error:
        raise BadInput(
            "crs_invalid",
            f"The extent's CRS {extent.crs!r} cannot be understood or does not reach the stack.",
            "Use a code such as EPSG:32631.",
        ) from error
    ours = bounds_of(grid)
    inside = (max(box[0], ours[0]), max(box[1], ours[1]), min(box[2], ours[2]), min(box[3], ours[3]))
    return inside if inside[0] < inside[2] and inside[1] < inside[3] else None


def window_of(grid: Grid, bounds: tuple[float, float, float, float]) -> Window:
    """The smallest window of whole pixels that covers `bounds` (in the grid's CRS); it may leave the grid."""
    xmin, ymin, xmax, ymax = bounds
    inverse = ~Affine(*grid.transform)
    corners = [inverse * corner for corner in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))]
    cols, rows = [corner[0] for corner in corners], [corner[1] for corner in corners]
    col, row = math.floor(min(cols) + _TOLERANCE), math.floor(min(rows) + _TOLERANCE)
    return Window(row, col, math.ceil(max(rows) - _TOLERANCE) - row, math.ceil(max(cols) - _TOLERANCE) - col)


def window_transform(grid: Grid, window: Window) -> Affine:
    """The affine transform of a window's own pixels."""
    return Affine(*grid.transform) * Affine.translation(window.col, window.row)


def format_bounds(bounds: tuple[float, float, float, float]) -> str:
    """Bounds as text for sentences."""
    return ", ".join(f"{value:.10g}" for value in bounds)


def bounds_in(grid: Grid, crs: str) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of the rectangle around a grid in another CRS.

    Raises:
        BadInput: `crs_invalid` where its coordinates have none there, as those of a local CRS.
    """
    return _brought(bounds_of(grid), grid.crs, crs)


def _brought(bounds: tuple[float, float, float, float], source: str, target: str) -> tuple[float, float, float, float]:
    """The rectangle around bounds of one CRS in another."""
    if source == target:
        return bounds
    try:
        with env_ctx_if_needed():
            brought = transform_bounds(CRS.from_user_input(source), CRS.from_user_input(target), *bounds)
        if not all(map(math.isfinite, brought)):
            raise ValueError("beyond what the projection maps")
        west, south, east, north = brought
        # West of itself: it lies across the antimeridian.
        return (west, south, east + _TURN, north) if west > east and _is_geographic(target) else brought
    except (RasterioError, CPLE_BaseError, ValueError) as error:  # a local CRS raises GDAL's own
        raise BadInput(
            "crs_invalid",
            f"The coordinates in {crs_label(source)} have none in {crs_label(target)}.",
            "Use a system that covers the stack, such as its UTM zone's.",
        ) from error
