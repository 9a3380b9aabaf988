"""Parcels classified by their extracted series."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pyogrio
import pytest
import shapely

from engine.errors import BadInput
from engine.jobs.classify import lines
from engine.jobs.onseries.parcels import parcel_series
from engine.labels import labels_of
from engine.learn import LinearLearner, write_learned

from ..conftest import write_polygons
from .fields import COLS, CROPS, ROWS, crops_of, run, shape_of, write_fields, write_scene

EVERY = range(ROWS * COLS)
TRUE = crops_of()
COLOURS = ("#e6a817", "#4f9d69", "#c9d36a")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A stack, all its fields, their series, and a parcel model of half of them."""
    folder = tmp_path_factory.mktemp("classify")
    write_scene(folder, TRUE)
    write_fields(folder, "fields.gpkg", EVERY, crop=TRUE)
    run("extract", stack=folder / "stack", parcels=folder / "fields.gpkg", out=folder / "series")
    write_model(folder)
    return folder


def write_model(folder, name="model", unit="parcel", **changes):
    series = parcel_series(str(folder / "series"), str(folder / "fields.gpkg"), None)
    labelled = series.labelled(labels_of(series.parcels, "crop"), np.arange(0, len(TRUE), 2))
    fields = {
        "name": name,
        "title": "Half of the fields",
        "version": "1",
        "simulated": True,
        "classes": [{"code": 3 * n + 1, "name": crop, "colour": COLOURS[n]} for n, crop in enumerate(CROPS)],
        "training": {"data": "", "licence": "", "attribution": "", "seed": 0, "recipe": "", "split": ""},
        "metrics": [],
        "licence": "",
        **changes,
    }
    fitted = LinearLearner().fit(labelled, 0)
    write_learned(folder / name, fitted, labelled.samples, unit, fields, gsd_m=10.0, units="reflectance")
    return fitted, labelled, series


def classify(scene, out, events=None, **changes):
    spec = {"series": scene / "series", "parcels": scene / "fields.gpkg", "model": scene / "model", **changes}
    return run("classify", events, out=out, **spec)


def rows(out):
    """Rows of the written layer, by name of column."""
    meta, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels", read_geometry=False)
    return dict(zip(meta["fields"], values))


def test_parcels_have_the_columns_of_a_map_and_the_three_likeliest_classes(scene, tmp_path):
    result = classify(scene, tmp_path / "out")
    found = rows(tmp_path / "out")
    assert (found["class_name"] == TRUE).mean() > 0.95
    assert {3 * CROPS.index(crop) + 1 for crop in TRUE} == {*found["class_code"]}
    assert (found["crop_1"] == found["class_name"]).all()
    assert (found["crop_2"] == found["runner_up"]).all()
    shares = np.stack([found[f"probability_{place}"] for place in (1, 2, 3)])
    assert shares.sum(axis=0) == pytest.approx(1, abs=3e-4)
    assert found["margin"] == pytest.approx(shares[0] - shares[1], abs=2e-4)
    assert found["confidence"] == pytest.approx(shares[0])
    assert (found["pixels"] == 49).all()  # all of 7 x 7, since they lie along the grid
    assert (found["valid_obs"] == 7).all()
    assert found["area_ha"] == pytest.approx(0.49, rel=0.01)
    assert result.summary["parcels"]["mapped"] == len(TRUE)
    told = [*lines(result.summary)]
    assert told[0] == "These classes were made with a simulated model."
    assert f"parcels classified: {len(TRUE)} of {len(TRUE)}" in told


def test_the_package_answers_as_the_learner_does(scene, tmp_path):
    fitted, _, series = write_model(scene, "again")
    classify(scene, tmp_path / "out", model=scene / "again")
    found = rows(tmp_path / "out")
    expected = fitted.probabilities(series.samples)
    assert found["confidence"] == pytest.approx(expected.max(axis=1), abs=2e-4)


def test_some_parcels_in_another_order_and_others_that_have_no_series(scene, tmp_path):
    numbers = [11, 4, 30]
    shapes = [shape_of(number) for number in numbers]
    shapes.append(shapely.affinity.translate(shapes[0], 15, 15))
    layer = write_polygons(tmp_path / "some.gpkg", shapes, confidence=np.array([*"abcd"], object))
    result = classify(scene, tmp_path / "out", parcels=layer)
    found = rows(tmp_path / "out")
    assert [*found["class_name"][:3]] == [*TRUE[numbers]]
    assert found["class_name"][3] is None
    assert found["reason"][3] == "no series"
    assert [*found["confidence"]] == [*"abcd"]  # the layer's own stays
    assert result.summary["parcels"]["renamed_columns"] == {"confidence": "cropmapper_confidence"}
    assert result.summary["parcels"]["not_mapped"] == {"no series": 1}


def test_the_same_job_again_answers_at_once(scene, tmp_path):
    first = classify(scene, tmp_path / "out")
    events: list = []
    again = classify(scene, tmp_path / "out", events)
    assert again.summary == first.summary
    assert not [event for event in events if getattr(event, "stage", "") == "classify"]


def changed_card(scene, tmp_path, **changes):
    """The model, with a card that says other things of its sensor."""
    folder = shutil.copytree(scene / "model", tmp_path / "changed")
    card = json.loads((folder / "card.json").read_text())
    card["sensors"][0].update(changes)
    (folder / "card.json").write_text(json.dumps(card))
    return folder


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"bands": ["B03", "B04", "B11"]}, "bands_missing", "takes B11, which"),
        ({"sensor": "landsat-8-l2"}, "model_sensor", "was made for landsat-8-l2, and"),
        ({"units": "decibels"}, "model_units", "takes values in decibels, and"),
    ],
)
def test_a_model_for_other_values_is_refused(scene, tmp_path, changes, code, said):
    with pytest.raises(BadInput, match=said) as refused:
        classify(scene, tmp_path / "out", model=changed_card(scene, tmp_path, **changes))
    assert refused.value.code == code
    assert not (tmp_path / "out" / "report.json").exists()


def test_a_model_of_pixels_is_refused(scene, tmp_path):
    write_model(scene, "pixels", unit="pixel")
    with pytest.raises(BadInput) as refused:
        classify(scene, tmp_path / "out", model=scene / "pixels")
    assert refused.value.code == "model_unit"


def test_parcels_of_which_none_has_series_are_refused(scene, tmp_path):
    layer = write_polygons(tmp_path / "others.gpkg", [shapely.affinity.translate(shape_of(3), 12, 7)])
    with pytest.raises(BadInput) as refused:
        classify(scene, tmp_path / "out", parcels=layer)
    assert refused.value.code == "series_of_others"
