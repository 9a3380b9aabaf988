"""A raster of class probabilities that a map job wrote, read by windows with what lies around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.classmap.legend import Legend, legend_of_report, legend_of_table
from engine.errors import BadInput
from engine.labels import CropClass
from engine.labels.classes import MOST_CLASSES
from engine.stack.read.raster import RasterSource
from engine.stack.types import Grid, RasterRef, Window

FILE = "probabilities.tif"
# Shares are kept as thousandths, so that each may be off by half of one.
_ROUNDING = 1e-3
_AGAIN = "Map once more, and ask for the output probabilities."


@dataclass(frozen=True)
class ProbabilityRaster:
    """An open raster of probabilities, a band a class.

    Attributes:
        path: path of the file.
        source: reads it.
        legend: the k classes, in the order of the bands.
    """

    path: Path
    source: RasterSource
    legend: Legend

    def __enter__(self) -> ProbabilityRaster:
        return self

    def __exit__(self, *_: object) -> None:
        self.source.dataset.close()

    @property
    def grid(self) -> Grid:
        """Where its pixels lie."""
        return self.source.grid

    def read(self, window: Window, margin: int = 0) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Probabilities (k, h + 2 margin, w + 2 margin), and where there are any; beyond the edge is its mirror image.

        Raises:
            BadInput: `raster_unreadable`; `probabilities_invalid`, they do not add up to 1.
        """
        around = Window(window.row - margin, window.col - margin, window.height + 2 * margin, window.width + 2 * margin)
        inner = around.within(self.grid.frame) or window
        shares, valid = self._values(inner)
        edges = (
            (inner.row - around.row, around.row + around.height - inner.row - inner.height),
            (inner.col - around.col, around.col + around.width - inner.col - inner.width),
        )
        if any(map(any, edges)):
            shares, valid = np.pad(shares, ((0, 0), *edges), "symmetric"), np.pad(valid, edges, "symmetric")
        return shares, valid

    def _values(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        dataset = self.source.dataset
        refs = [
            RasterRef(self.source.path, band, nodata=dataset.nodatavals[band - 1], dtype=dataset.dtypes[band - 1])
            for band in range(1, dataset.count + 1)
        ]
        planes, masks = self.source.read(refs, window)
        valid = np.logical_and.reduce(masks)
        shares = np.asarray(planes, np.float32)
        odd = (shares < -_ROUNDING).any(axis=0) | (abs(shares.sum(axis=0) - 1) > len(shares) * _ROUNDING)
        if (odd & valid).any():
            raise BadInput(
                "probabilities_invalid",
                f"The bands of {self.path} do not add up to 1, so they are no probabilities of classes of which each "
                "pixel has one.",
                "Choose the probabilities.tif of a map of crops.",
            )
        return np.where(valid, shares, 0), valid


def open_probabilities(path: Path, table: Sequence[CropClass] = ()) -> ProbabilityRaster:
    """Open the probabilities of a map.

    The bands' descriptions name the classes; codes and colours come from the table, else from the report beside.

    Args:
        path: path of the raster, or of the folder of the map.

    Raises:
        BadInput: `map_missing`, `raster_unreadable`; `probabilities_missing`, the map holds none; `classes_unknown`,
            nothing says which codes its classes have; `classes_differ`, what says so has other classes.
    """
    if not path.exists():
        raise BadInput("map_missing", f"{path} does not exist.", "Choose the probabilities.tif of a map.")
    if path.is_dir():
        if not (path / FILE).exists():
            raise BadInput("probabilities_missing", f"The map in {path} holds no probabilities ({FILE}).", _AGAIN)
        path = path / FILE
    source = RasterSource(str(path))
    dataset = source.dataset
    names = [text or "" for text in dataset.descriptions]
    if np.dtype(dataset.dtypes[0]).kind != "f" or not all(names) or len({*names}) < len(names):
        dataset.close()
        raise BadInput(
            "probabilities_missing",
            f"{path} is no raster of probabilities: it needs a band of decimal numbers for each class, called as the "
            "class is.",
            f"Choose the {FILE} of a map. {_AGAIN}",
        )
    legend = legend_of_table(table) if table else legend_of_report(path)
    if legend is None or not all(1 <= code <= MOST_CLASSES for code in legend.codes):
        dataset.close()
        raise BadInput(
            "classes_unknown",
            f"Nothing says which codes the classes of {path} have: there is no report of a map beside it.",
            "Put the report.json of the map beside it, or choose a table of classes.",
        )
    if {*legend.names} != {*names}:
        dataset.close()
        says = "the table of classes" if table else "the report beside it"
        odd = sorted({*legend.names} ^ {*names})
        raise BadInput(
            "classes_differ",
            f"The bands of {path} and {says} do not name the same classes: {', '.join(odd[:8])}.",
            "Choose the probabilities and the report of one map, or the table of classes that fits.",
        )
    order = [legend.names.index(name) for name in names]
    picked = (tuple(values[place] for place in order) for values in (legend.names, legend.codes, legend.colours))
    return ProbabilityRaster(path, source, Legend(*picked, legend.simulated))
