"""Parcels and the series that an extraction left of them."""

from __future__ import annotations

import numpy as np
import pytest

from engine.contract import JOB_SPEC
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.onseries.parcels import parcel_series
from engine.labels import labels_of

from ..conftest import BANDS, box, write_polygons, write_stack

FIELDS = [box(2, 12, 7, 9), box(8, 3, 30, 50), box(30, 28, 6, 9)]
CROPS = np.array(["maize", "wheat", "maize"], object)


@pytest.fixture
def series(tmp_path):
    write_stack(tmp_path / "stack")
    write_polygons(tmp_path / "fields.gpkg", FIELDS, crop=CROPS)
    spec = {"job": "extract", "stack": str(tmp_path / "stack"), "parcels": str(tmp_path / "fields.gpkg")}
    run_job(JOB_SPEC.validate_python({**spec, "out": str(tmp_path / "series")}), lambda event: None)
    return tmp_path


@pytest.mark.parametrize("name", ["series", "series/series.parquet"])
def test_parcels_find_their_series_in_any_order_and_beside_others(series, name):
    write_polygons(series / "other.gpkg", [box(40, 50, 3, 4), FIELDS[2], FIELDS[0]])
    found = parcel_series(str(series / name), str(series / "other.gpkg"), None)
    same = parcel_series(str(series / name), str(series / "fields.gpkg"), None)
    assert found.pixels.tolist() == [0, 54, 63]
    assert found.dates.tolist() == [0, 5, 5]
    np.testing.assert_array_equal(found.values.mean[1:], same.values.mean[[2, 0]])
    assert found.samples.bands == BANDS
    assert found.samples.day.tolist() == [63, 88, 133, 173, 238]  # from 1 January 2023


def test_neighbours_are_of_one_group_unless_a_field_says_otherwise(series):
    found = parcel_series(str(series / "series"), str(series / "fields.gpkg"), None)
    labels = labels_of(found.parcels, "crop")
    assert len({*found.groups(labels)}) == 1  # within 100 pixels
    made = found.labelled(labels, np.array([0, 1]))
    assert [made.class_names[number] for number in made.label] == ["maize", "wheat"]
    write_polygons(series / "farms.gpkg", FIELDS, crop=CROPS, farm=np.array(["a", "b", "a"], object))
    found = parcel_series(str(series / "series"), str(series / "farms.gpkg"), None)
    assert found.groups(labels_of(found.parcels, "crop", groups="farm")).tolist() == ["a", "b", "a"]


def test_series_of_other_parcels_are_refused(series):
    write_polygons(series / "other.gpkg", [box(40, 50, 3, 4)])
    with pytest.raises(BadInput) as refused:
        parcel_series(str(series / "series"), str(series / "other.gpkg"), None)
    assert refused.value.code == "series_of_others"
