"""Simulated stacks for the benchmarks: computed once, tiled and compressed; larger ones repeat it through VRTs."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
import pyogrio
import rasterio
import shapely
from numpy.typing import NDArray

from engine.sample import SceneSpec, simulate
from engine.sample.write import FOLDER, LAYER, PARCELS, write_observation, write_parcels

_PROCESSES = 2
SEED = 3
_GDAL_TYPES = {"uint16": "UInt16", "float32": "Float32"}


def simulated(folder: Path, width: int, height: int, dates: int) -> Path:
    """Write a simulated scene, its dates shared out among processes; the folder of its rasters."""
    # Not forked: other benchmarks have left threads of their libraries in this process.
    with ProcessPoolExecutor(_PROCESSES, multiprocessing.get_context("spawn")) as pool:
        list(pool.map(_part, [(folder, width, height, dates, first) for first in range(_PROCESSES)]))
    return folder / FOLDER


def _part(task: tuple[Path, int, int, int, int]) -> None:
    folder, width, height, dates, first = task
    scene = simulate(SceneSpec(seed=SEED, width=width, height=height, year=2021, dates=dates))
    for index in range(first, dates, _PROCESSES):
        write_observation(scene, scene.observe(index), folder / FOLDER)
    if first == 0:
        write_parcels(scene, folder / PARCELS)


def repeated(stack: Path, folder: Path, width: int, height: int) -> Path:
    """Write VRTs that repeat a stack's rasters side by side up to a size; every tile is read and unpacked as any."""
    folder.mkdir(parents=True)
    for path in sorted(stack.glob("*.tif")):
        (folder / path.with_suffix(".vrt").name).write_text(_vrt(path, width, height))
    return folder


def _vrt(path: Path, width: int, height: int) -> str:
    with rasterio.open(path) as dataset:
        a, b, c, d, e, f = tuple(dataset.transform)[:6]
        bands = []
        for band in dataset.indexes:
            sources = "".join(
                f"<SimpleSource><SourceFilename>{escape(str(path))}</SourceFilename><SourceBand>{band}</SourceBand>"
                f'<SrcRect xOff="0" yOff="0" xSize="{w}" ySize="{h}"/>'
                f'<DstRect xOff="{left}" yOff="{top}" xSize="{w}" ySize="{h}"/></SimpleSource>'
                for top in range(0, height, dataset.height)
                for left in range(0, width, dataset.width)
                for w, h in [(min(dataset.width, width - left), min(dataset.height, height - top))]
            )
            bands.append(
                f'<VRTRasterBand dataType="{_GDAL_TYPES[dataset.dtypes[band - 1]]}" band="{band}"><Description>'
                f"{dataset.descriptions[band - 1]}</Description><NoDataValue>{dataset.nodata:g}</NoDataValue>"
                f"<Scale>{dataset.scales[band - 1]!r}</Scale>{sources}"
                "</VRTRasterBand>"
            )
        return (
            f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{dataset.crs.to_string()}</SRS>'
            f"<GeoTransform>{c!r}, {a!r}, {b!r}, {f!r}, {d!r}, {e!r}</GeoTransform>{''.join(bands)}</VRTDataset>"
        )


def clustered(parcels: Path, out: Path, ground: float) -> Path:
    """Write the parcels nearest to the layer's middle, until they cover some square metres."""
    shapes = shapes_of(parcels)
    middle = shapely.box(*shapely.total_bounds(shapes)).centroid
    return _write(shapes, np.argsort(shapely.distance(shapely.centroid(shapes), middle)), ground, out)


def scattered(parcels: Path, out: Path, ground: float) -> Path:
    """Write parcels at random, until they cover some square metres."""
    shapes = shapes_of(parcels)
    return _write(shapes, np.random.default_rng(SEED).permutation(len(shapes)), ground, out)


def shapes_of(parcels: Path) -> NDArray[np.object_]:
    """The polygons of a simulated scene."""
    _, table = pyogrio.read_arrow(parcels, layer=LAYER)
    return shapely.from_wkb(table.column("geom").to_numpy(zero_copy_only=False))


def _write(shapes: NDArray[np.object_], order: Sequence[int], ground: float, out: Path) -> Path:
    covered = np.cumsum(shapely.area(shapes[order]))
    return write_shapes(shapes[order[: int(np.searchsorted(covered, ground)) + 1]], out)


def write_shapes(shapes: NDArray[np.object_], out: Path) -> Path:
    """Write polygons in the scene's CRS as a layer."""
    pyogrio.raw.write(
        out, shapely.to_wkb(shapes), [np.arange(len(shapes))], ["n"], geometry_type="Polygon", crs="EPSG:32631"
    )
    return out
