"""Orfeo ToolBox's random forest, trained and run by its own applications on a stack without gaps in one raster.

Its forest is OpenCV's. Its trees have 5 levels by default; here they grow deep, as scikit-learn's do.
It gives classes without probabilities, so a parcel takes the most frequent one.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes
from rasterio.transform import Affine

from benchmarks import process
from benchmarks.baselines.forest import THREADS, TREES
from benchmarks.baselines.protocol import Fold, Part

DEPTH, LEAST = 25, 5
_ENVIRONMENT = {"OMP_NUM_THREADS": str(THREADS), "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": str(THREADS)}


def installed() -> bool:
    """Tell whether its applications are there (Debian: otb-bin)."""
    return all(shutil.which(f"otbcli_{name}") for name in ("TrainImagesClassifier", "ImageClassifier"))


def train(parts: Sequence[Part], model: Path, folder: Path) -> None:
    """Train on the parcels' pixels, of no class more than scikit-learn's forest has of its largest; write the model."""
    images = [part.site.filled_raster(folder) for part in parts]
    layers = [_polygons(part, folder) for part in parts]
    limit = np.bincount(np.concatenate([part.samples()[1] for part in parts])).max()
    command = ["otbcli_TrainImagesClassifier", "-io.il", *images, "-io.vd", *layers, "-io.out", model]
    command += ["-sample.vfn", "class", "-sample.vtr", 0, "-sample.mv", 0, "-sample.mt", limit, "-sample.bm", 0]
    command += ["-classifier", "rf", "-classifier.rf.nbtrees", TREES, "-classifier.rf.acc", 0]
    command += ["-classifier.rf.max", DEPTH, "-classifier.rf.min", LEAST, "-rand", 1]
    process.run(command, _ENVIRONMENT)


def classify(image: Path, model: Path, out: Path) -> process.Usage:
    """Map a raster: code of the class for every pixel."""
    return process.run(["otbcli_ImageClassifier", "-in", image, "-model", model, "-out", out, "uint8"], _ENVIRONMENT)


def answer(fold: Fold) -> list[NDArray[np.float64]]:
    """Score the tested parcels by the share of their pixels that each class has."""
    scores = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        train(fold.training, folder / "model.txt", folder)
        for part in fold.tested:
            classify(part.site.filled_raster(folder), folder / "model.txt", folder / "map.tif")
            with rasterio.open(folder / "map.tif") as file:
                code = file.read(1)
            highest = int(part.site.scene.label.max()) + 1
            scores.append(part.means(code == np.arange(1, highest + 1)[:, None, None]))
    return scores


def _polygons(part: Part, folder: Path) -> Path:
    """Write the pixels of parcels as polygons along the pixels' edges, so that all peers learn from the same pixels."""
    owner, grid = part.site.scene.owner, part.site.scene.stack.grid
    chosen = np.isin(owner, part.parcels)
    drawn = [
        (shapely.geometry.shape(geometry), int(part.site.scene.label[int(parcel)]) + 1)
        for geometry, parcel in shapes(owner, chosen, transform=Affine(*grid.transform))
    ]
    geometry, code = zip(*drawn, strict=True)
    path = folder / f"{part.site.name}.gpkg"
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array(geometry)),
        field_data=[np.array(code, np.int32)],
        fields=np.array(["class"]),
        geometry_type="Polygon",
        crs=str(grid.crs),
    )
    return path
