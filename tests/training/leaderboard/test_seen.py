"""Of each data set the table says which bands the published encoders of monthly series see."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from training.base.series import Series
from training.leaderboard.seen import seen_by_month

SYSTEMS = ("l-tae", "presto", "galileo-nano")


def series(sensor, bands) -> Series:
    """Simulated: two series of three dates."""
    return Series(
        "a", np.full((2, 3, len(bands)), 0.2, np.float32), np.ones((2, 3), bool),
        np.broadcast_to(np.int32([18700, 18760, 18820]), (2, 3)), bands, sensor, np.array([0, 1]), ("maize", "rice"),
        np.array(["a", "b"]),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sensor", "bands", "told"),
    [
        ("modis-mod13q1", ("RED", "NIR", "NDVI"), "NDVI alone, as monthly means."),
        ("modis-ndvi", ("NDVI",), "all, as monthly means."),
        # B06 and B07 are seen only together with B05.
        ("sentinel-2-l2a", ("B06", "B07", "B08"), "B08 alone, as monthly means."),
        ("sentinel-2-l2a", ("B02", "B03", "B04", "B08"), "all, and NDVI computed of them, as monthly means."),
    ],
)
def test_the_bands_that_are_seen_are_named(sensor, bands, told):
    assert seen_by_month(SYSTEMS, series(sensor, bands)) == [f"Seen of these bands by presto and galileo-nano: {told}"]


def test_coordinates_are_told_and_so_is_what_cannot_be_seen():
    known = series("modis-ndvi", ("NDVI",))
    placed = replace(known, lon=np.array([7.0, 8.0]), lat=np.array([50.0, 51.0]))
    assert seen_by_month(SYSTEMS, placed)[0].endswith("Coordinates are given, too.")
    (told,) = seen_by_month(SYSTEMS, replace(known, day=None))
    assert told.startswith("Seen of these bands by presto and galileo-nano: none. a: its dates are unknown")
    assert seen_by_month(("l-tae",), known) == []
    assert seen_by_month(("presto",), known) == ["Seen of these bands by presto: all, as monthly means."]
