"""Whether the model of a map learned from the very places that the map is assessed with, as far as files confirm it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import shapely
from numpy.typing import NDArray

from engine.classmap.legend import report_beside
from engine.errors import BadInput
from engine.labels import text_of
from engine.learn.labelplaces import learned_from, middles_of
from engine.package import ModelPackage, find_package
from engine.parcels import load
from engine.parcels.loaded import Loaded


@dataclass(frozen=True)
class TrainedOn:
    """What is known of the places that a map is compared with: those whose reference is a class of the map.

    Attributes:
        shared: how many of them the model learned from; None where nothing says.
        compared: how many places there are.
        why: why nothing says; '' where it does.
        training: what the model's card says that it was trained on; '' where no card is at hand.
    """

    shared: int | None
    compared: int | None
    why: str
    training: str

    @property
    def sentence(self) -> str:
        """What a person is told, before any figure."""
        if self.shared:
            return (
                f"The model learned from {self.shared:,} of these {self.compared:,} places. On them it is right more "
                "often than elsewhere: the figures are training accuracy, and not the accuracy of the map."
            )
        if self.shared == 0:
            return (
                f"The model learned from none of these {self.compared:,} places, as far as the middles of its labelled "
                "places tell."
            )
        of = f" Its card says that it was trained on: {self.training}." if self.training else ""
        return (
            f"Whether the model learned from these places is not known: {self.why}. If it did, the figures are too "
            f"high.{of}"
        )

    def as_json(self) -> dict[str, Any]:
        """Return the entry of a report."""
        return {"shared": self.shared, "compared": self.compared, "why": self.why, "sentence": self.sentence}


def trained_on(map_path: Path, reference: Path, layer: str | None, field: str, texts: Collection[str]) -> TrainedOn:
    """Ask the package of a map's model about the places of a reference.

    Args:
        map_path: the mapped parcels, or the raster of classes.
        reference: layer of polygons or points that is compared with; the map itself for a field of its own.
        layer: name of the layer in it; None for its only one.
        field: field with what is true of each place.
        texts: texts that mean a class of the map; places with others are not compared.
    """
    package, why = _package_of(map_path)
    if package is None:
        return TrainedOn(None, None, why, "")
    try:
        loaded = load(reference, layer)
    except BadInput:
        why = "the reference holds no places with outlines of their own"
        return TrainedOn(None, None, why, _training(package))
    compared = np.array([text_of(value) in texts for value in _column(loaded, field)], bool)
    return of_places(package, loaded.table, loaded.geometry, loaded.crs, compared)


def of_places(
    package: ModelPackage, table: pa.Table, geometry: str, crs: str | None, compared: NDArray[np.bool_]
) -> TrainedOn:
    """Ask a package about the places of a layer.

    Args:
        table: n places.
        geometry: name of the column with their outlines, as well-known binary.
        crs: CRS of their outlines; None where it is not known.
        compared: (n) which places are compared.
    """
    wkb = table.column(geometry).filter(pa.array(compared, pa.bool_())).to_numpy(zero_copy_only=False)
    middles = middles_of(np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), object), crs)
    found = None if middles is None else learned_from(package, middles)
    if found is None:
        why = "the model does not keep which places it learned from" if middles is not None else "they have no CRS"
        return TrainedOn(None, None, why, _training(package))
    return TrainedOn(int(found.sum()), len(found), "", _training(package))


def _training(package: ModelPackage) -> str:
    return package.card.training.data.rstrip(".")


def _column(loaded: Loaded, field: str) -> list[Any]:
    names = loaded.table.column_names
    return loaded.table.column(field).to_pylist() if field in names else [None] * loaded.table.num_rows


def _package_of(map_path: Path) -> tuple[ModelPackage | None, str]:
    """The package that made a map, which must be the same file for file; else None, and why."""
    report = report_beside(map_path)
    job = report.get("job")
    if isinstance(job, dict) and job.get("job") == "reclassify" and isinstance(job.get("map"), str):
        before = Path(job["map"])
        report = report_beside(before / "any" if before.is_dir() else before)
        job = report.get("job")
    model, digest = (job.get("model") if isinstance(job, dict) else None), report.get("model")
    digest = digest.get("sha256") if isinstance(digest, dict) else None
    if not isinstance(model, str) or not isinstance(digest, str):
        return None, "no report beside the map names its model"
    try:
        package = find_package(model)
    except BadInput:
        return None, "the model that the map's report names is not there any more"
    if package.digest != digest:
        return None, "the model has changed since the map was made"
    return package, ""
