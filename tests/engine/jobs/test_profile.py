"""Parcels and points through the year."""

from __future__ import annotations

import csv
import json

import numpy as np
import pyogrio
import pytest

from engine.errors import BadInput
from engine.jobs.profile import lines

from ..conftest import write_points
from .fields import COLS, ROWS, crops_of, run, write_fields, write_scene

EVERY = range(ROWS * COLS)
TRUE = crops_of()
FILES = {"events.csv", "job.json", "parcels.gpkg", "profile.json", "profile.svg", "report.html", "report.json"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    write_scene(folder, TRUE)
    write_fields(folder, "fields.gpkg", EVERY, crop=TRUE)
    run("extract", stack=folder / "stack", parcels=folder / "fields.gpkg", out=folder / "series")
    return folder


def profile(scene, out, **changes):
    return run("profile", **{"stack": scene / "series", "parcels": scene / "fields.gpkg", "out": out, **changes})


def rows(out):
    meta, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels", read_geometry=False)
    return dict(zip(meta["fields"], values))


def table(file):
    with open(file, encoding="utf-8", newline="") as opened:
        return [*csv.DictReader(opened)]


def test_series_season_and_events_of_parcels(scene, tmp_path):
    out = tmp_path / "out"
    result = profile(scene, out, values="NDVI, B08, (B08-B04)/(B08+B04)")
    assert {file.name for file in out.iterdir()} == FILES | {"series.csv"}
    found = rows(out)
    peak = (found["season_peak"] - np.datetime64("2023-01-01")).astype("timedelta64[D]").astype(int) + 1
    assert np.abs(peak[TRUE == "wheat"] - 140).max() < 20
    assert np.abs(peak[TRUE == "maize"] - 215).max() < 20
    # Wheat ripens before the last date; maize stands, and no meadow is harvested.
    assert (found["harvest_count"][TRUE == "wheat"] == 1).all()
    assert (found["harvest_count"][TRUE == "meadow"] == 0).all()
    written = table(out / "series.csv")
    assert len(written) == len(TRUE) * 7
    for row in written[:20]:
        assert row["NDVI"] == row["(B08-B04)/(B08+B04)"]
        assert abs(float(row["NDVI"]) - float(row["NDVI smoothed"])) < 0.25
    told = json.loads((out / "profile.json").read_text())
    assert told["places"][3]["values"]["NDVI"] == [
        pytest.approx(float(row["NDVI"])) for row in written if row["fid"] == str(told["places"][3]["fid"])
    ]
    assert sum(len(place["events"]) for place in told["places"]) == len(table(out / "events.csv"))
    assert result.summary["places"] == {
        "total": 48,
        "with_series": 48,
        "with_season": 48,
        "with_event": result.summary["places"]["with_event"],
    }
    assert "parcels with a season: 48" in [*lines(result.summary)]
    assert "<script" not in (out / "report.html").read_text()


def test_rasters_and_extracted_series_say_the_same(scene, tmp_path):
    profile(scene, tmp_path / "series")
    profile(scene, tmp_path / "rasters", stack=scene / "stack")
    one, other = (tmp_path / name / "series.csv" for name in ("series", "rasters"))
    assert one.read_bytes() == other.read_bytes()


def test_points_have_the_series_of_their_pixel(scene, tmp_path):
    places = write_points(tmp_path / "points.gpkg", [(4, 4), (4, 13), (22, 31)])
    profile(scene, tmp_path / "out", stack=scene / "stack", parcels=places)
    written = table(tmp_path / "out" / "series.csv")
    assert [row["clear"] for row in written] == ["true"] * 21


def test_a_parcel_that_was_never_clear_has_a_reason_and_nothing_else(tmp_path):
    write_scene(tmp_path, TRUE, cloud=slice(0, 9))
    write_fields(tmp_path, "fields.gpkg", EVERY)
    profile(tmp_path, tmp_path / "out", stack=tmp_path / "stack")
    found, first = rows(tmp_path / "out"), np.arange(len(TRUE)) % COLS == 0
    assert (found["reason"][first] == "never clear").all()
    assert np.isnat(found["season_peak"][first]).all()
    assert (found["clear_dates"][~first] == 7).all()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"values": "B04.real"}, "expression_invalid"),
        ({"values": "NDRE"}, "expression_bands"),
        ({"values": "B04/B99"}, "expression_bands"),
        ({"options": {"start": "2023-04-01"}}, "options_unused"),
        ({"stack": "nowhere"}, "stack_missing"),
        ({"parcels": "nowhere.gpkg"}, "input_missing"),
    ],
)
def test_what_is_refused_leaves_nothing(scene, tmp_path, changes, code):
    with pytest.raises(BadInput) as error:
        profile(scene, tmp_path / "out", **changes)
    assert error.value.code == code
    assert error.value.hint
    assert not (tmp_path / "out").exists() or not [*(tmp_path / "out").iterdir()]
