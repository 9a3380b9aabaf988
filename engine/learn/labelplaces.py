"""Where the labels of a model lie, so that others can ask whether it learned from a place.

A package keeps a hash for the middle of each labelled place, rounded to about a metre. Hashes cannot be read, but all
places of a region can be tried one after the other. So whoever gives a package away gives away where its labels lie.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from pyproj.exceptions import ProjError

from engine.package import LABELS, ModelPackage
from engine.package.write import add_file
from engine.reading import Unreadable, read_json

_DIGITS, _LENGTH = 5, 16  # of degrees, and of a hash in hexadecimal
_AROUND = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1))
_KEY = "middles"
_NOWHERE = np.iinfo(np.int64).min // 2  # instead of longitude and latitude


def note_labels(package: ModelPackage, shapes: NDArray[np.object_], crs: str) -> ModelPackage:
    """Put into a package which places it learned from; as it is where the CRS has no place on Earth.

    Args:
        shapes: outlines or points of the labelled places; what has no middle is passed over.

    Raises:
        Failure: `disk`.
    """
    middles = middles_of(shapes, crs)
    if middles is None:
        return package
    return add_file(
        package, LABELS, json.dumps({_KEY: sorted({*_hashes(middles[middles[:, 0] != _NOWHERE])})}).encode()
    )


def learned_from(package: ModelPackage, middles: NDArray[np.int64]) -> NDArray[np.bool_] | None:
    """Which places a package learned from, (n), by their middles; None where it does not keep that.

    Args:
        middles: as `middles_of` has them.
    """
    if LABELS not in package.card.files:
        return None
    try:
        known = {*read_json(package.folder / LABELS)[_KEY]}
    except (Unreadable, KeyError, TypeError):
        return None
    # A middle that was brought from another CRS may be rounded to a neighbour.
    found = np.zeros(len(middles), bool)
    for shift in _AROUND:
        found |= np.array([each in known for each in _hashes(middles + np.array(shift))], bool)
    return found


def middles_of(shapes: NDArray[np.object_], crs: str | None) -> NDArray[np.int64] | None:
    """Longitude and latitude of the middle of each place, in steps of about a metre, (n, 2); None where a CRS has no
    place on Earth, and far beyond all for a place that has no middle.
    """
    if not crs:
        return None
    placed = np.array([shape is not None and not shape.is_empty for shape in shapes], bool)
    middle = shapely.get_coordinates(shapely.centroid(shapes[placed]))
    try:
        x, y = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(*middle.T)
    except ProjError:
        return None
    steps = np.rint(np.stack([x, y], axis=1) * 10**_DIGITS)
    made = np.full((len(shapes), 2), _NOWHERE)
    made[placed] = np.where(np.isfinite(steps).all(axis=1, keepdims=True), steps, _NOWHERE).astype(np.int64)
    return made


def _hashes(middles: NDArray[np.int64]) -> Iterable[str]:
    return (hashlib.sha256(f"{x} {y}".encode()).hexdigest()[:_LENGTH] for x, y in middles.tolist())
