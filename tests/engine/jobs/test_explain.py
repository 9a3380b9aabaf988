"""What decided: on simulated fields of two crops that differ on one date, and in one band, alone."""

from __future__ import annotations

import datetime
import json

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.errors import BadInput
from engine.jobs.explain import lines
from engine.jobs.occluded.effects import falls
from engine.jobs.onseries.parcels import parcel_series
from engine.labels import labels_of
from engine.learn import LinearLearner, write_learned

from ..conftest import BANDS, write_raster
from .fields import COLS, HEIGHT, ROWS, SIDE, WIDTH, run, write_fields

DAYS = [datetime.date(2023, 3, 10) + datetime.timedelta(days=30 * number) for number in range(6)]
DECISIVE = DAYS[3]
CROPS = ("barley", "wheat")
TRUE = np.random.default_rng(0).permutation(np.resize(CROPS, ROWS * COLS)).astype(object)
CLOUDY = slice(0, SIDE)  # columns under cloud throughout: the first field of each row
FIELDS = {
    "title": "Two crops",
    "version": "1",
    "simulated": True,
    "classes": [{"code": n + 1, "name": crop, "colour": "#4f9d69"} for n, crop in enumerate(CROPS)],
    "training": {"data": "", "licence": "", "attribution": "", "seed": 0, "recipe": "", "split": ""},
    "metrics": [],
    "licence": "",
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A stack, its fields, their series, and the same model as one of parcels and one of pixels."""
    folder, rng = tmp_path_factory.mktemp("explain"), np.random.default_rng(1)
    field = np.kron(np.arange(ROWS * COLS).reshape(ROWS, COLS), np.ones((SIDE, SIDE), int))
    for day in DAYS:
        level = np.array([600, 500, 2500])[:, None, None] * rng.normal(1, 0.05)
        values = level + rng.normal(0, 60, (3, HEIGHT, WIDTH))
        if day == DECISIVE:
            values[2] += np.where(TRUE == "wheat", 700, -700)[field]
        scl = np.full((1, HEIGHT, WIDTH), 4)
        scl[:, :, CLOUDY] = 9
        made = np.concatenate([values, scl]).clip(1, 9999).astype(np.uint16)
        write_raster(folder / "stack" / f"S2_L2A_{day:%Y%m%d}.tif", made, (*BANDS, "SCL"))
    write_fields(folder, "fields.gpkg", range(ROWS * COLS), crop=TRUE)
    run("extract", stack=folder / "stack", parcels=folder / "fields.gpkg", out=folder / "series")
    series = parcel_series(str(folder / "series"), str(folder / "fields.gpkg"), None)
    labelled = series.labelled(labels_of(series.parcels, "crop"), np.flatnonzero(series.dates > 0))
    fitted = LinearLearner().fit(labelled, 0)
    for unit in ("parcel", "pixel"):
        named = {**FIELDS, "name": unit}
        write_learned(folder / unit, fitted, labelled.samples, unit, named, gsd_m=10.0, units="reflectance")
    return folder


def explain(scene, out, **changes):
    spec = {"stack": scene / "series", "parcels": scene / "fields.gpkg", "model": scene / "parcel", "out": out}
    return run("explain", **{**spec, **changes})


def rows(out):
    meta, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels", read_geometry=False)
    return dict(zip(meta["fields"], values))


@pytest.mark.parametrize(("stack", "model"), [("series", "parcel"), ("stack", "parcel"), ("stack", "pixel")])
def test_occlusion_names_the_one_date_and_the_one_band_by_which_crops_differ(scene, tmp_path, stack, model):
    out = tmp_path / "out"
    result = explain(scene, out, stack=scene / stack, model=scene / model, raster=model == "pixel")
    found, clear = rows(out), np.arange(len(TRUE)) % COLS > 0
    assert (found["class_name"][clear] == TRUE[clear]).mean() > 0.95
    assert (found["date_1"][clear] == np.datetime64(DECISIVE)).mean() >= 0.9
    assert (found["band_1"][clear] == "B08").mean() >= 0.9
    assert (found["date_1_fall"][clear] > 1.5 * found["date_2_fall"][clear]).mean() >= 0.9
    assert set(found["reason"][~clear]) == {"never clear enough"}
    assert np.isnat(found["date_1"][~clear]).all()
    told = json.loads((out / "explain.json").read_text())
    assert "no weights of attention" in told["attention"]
    assert told["parcels"][1]["dates"][0]["date"] == DECISIVE.isoformat()
    assert len(told["parcels"][1]["dates"]) == len(DAYS)
    assert told["parcels"][0] == {"fid": told["parcels"][0]["fid"], "class": None, "reason": "never clear enough"}
    assert f"parcels explained: {clear.sum()} of {len(TRUE)}" in [*lines(result.summary)]
    assert "<script" not in (out / "report.html").read_text()
    if model == "pixel":
        with rasterio.open(out / "decisive_date.tif") as raster:
            days = raster.read(1)
        assert (days[:, CLOUDY] == 0).all()
        # A single pixel is noisy, for a model that learned means of parcels: of each field most pixels name the date.
        fields = days.reshape(ROWS, SIDE, COLS, SIDE).swapaxes(1, 2).reshape(ROWS * COLS, -1)[clear]
        most = np.array([np.bincount(own).argmax() for own in fields])
        assert (most == DECISIVE.timetuple().tm_yday).mean() > 0.9


def test_where_no_answer_is_left_all_classes_are_as_likely():
    base, known = np.array([[0.9, 0.1], [0.2, 0.8], [0, 0]]), np.array([True, True, False])
    best, fall = falls(base, known, [(base, known), (np.zeros((3, 2)), np.zeros(3, bool))])
    assert best.tolist() == [0, 1, -1]
    assert fall[:2] == pytest.approx(np.array([[0, 0.4], [0, 0.3]]))
    assert np.isnan(fall[2]).all()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"fields": range(0, ROWS * COLS, COLS)}, "explain_never_clear"),
        ({"model": "simulated-s2-boundaries"}, "explain_task"),
        ({"model": "france-2018-s2"}, "model_unit"),
        ({"model": "france-2018-s2", "stack": "stack"}, "bands_missing"),
        ({"options": {"end": "2023-08-01"}}, "options_unused"),
    ],
)
def test_what_is_refused_leaves_nothing(scene, tmp_path, changes, code):
    if "fields" in changes:
        changes = {
            "parcels": write_fields(tmp_path, "cloudy.gpkg", changes["fields"]),
            "stack": scene / "stack",
            "model": scene / "pixel",
        }
    elif "stack" in changes:
        changes = {**changes, "stack": scene / "stack"}
    with pytest.raises(BadInput) as error:
        explain(scene, tmp_path / "out", **changes)
    assert error.value.code == code
    assert error.value.hint
    assert not (tmp_path / "out").exists() or not [*(tmp_path / "out").iterdir()]
