"""Pixels and parcels compared with those that a model was taught with: each with its own unit."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.errors import BadInput
from engine.learn.remembered import Remembered
from engine.package import LEARNED, load_package

from ..conftest import write_points
from .fields import COLS, CROPS, ROWS, SIDE, crops_of, run, write_fields, write_scene

FIELDS = np.arange(ROWS * COLS)
TRUE = crops_of()
ODD = (slice(0, SIDE), slice(0, SIDE))  # the first field is like none of the others


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A stack with a field of an odd kind, and models of the others' pixels and of these fields."""
    folder = tmp_path_factory.mktemp("certainty")
    write_scene(folder, TRUE)
    for path in (folder / "stack").iterdir():
        with rasterio.open(path, "r+") as dataset:
            values = dataset.read()
            values[(slice(0, 3), *ODD)] = 9000
            dataset.write(values)
    known = FIELDS[1:]
    write_fields(folder, "fields.gpkg", FIELDS, crop=TRUE)
    write_fields(folder, "labels.gpkg", known, crop=TRUE[known], farm=[f"farm {number % 9}" for number in known])
    for unit in ("pixel", "parcel"):
        run("teach", stack=folder / "stack", labels=folder / "labels.gpkg", field="crop", learners=["linear"],
            groups="farm", unit=unit, other="no", out=folder / unit)  # fmt: skip
    return folder


def columns(out):
    meta, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", read_geometry=False)
    return dict(zip(meta["fields"], values))


def square(field):
    row, col = divmod(int(field), COLS)
    return slice(row * SIDE + 1, (row + 1) * SIDE - 1), slice(col * SIDE + 1, (col + 1) * SIDE - 1)


def mapped(scene, out, unit="pixel", events=None, **more):
    return run("map", events, stack=scene / "stack", model=scene / unit / "model", out=out, **more)


def test_a_pixel_of_a_map_is_as_unlike_as_the_series_of_a_point_there(scene, tmp_path):
    result = mapped(scene, tmp_path / "map", outputs=["classes", "unlikeness"])
    assert {"classes", "unlikeness"} <= {*result.outputs}
    with rasterio.open(tmp_path / "map" / "unlikeness.tif") as dataset:
        found = dataset.read(1)
        assert (dataset.dtypes[0], dataset.nodata) == ("uint8", 255)
        assert "percentile" in dataset.descriptions[0]
    assert (found[ODD] == 100).all()
    others = found[SIDE:, SIDE:]
    assert others.max() <= 100  # all were seen
    assert np.mean(others > 90) < 0.3
    spots = [(4, 4), (30, 41), (52, 70), (13, 60), (27, 27)]
    layer = write_points(tmp_path / "points.gpkg", [(row + 0.5, col + 0.5) for row, col in spots])
    run("extract", stack=scene / "stack", parcels=layer, out=tmp_path / "series")
    run("classify", series=tmp_path / "series", parcels=layer, model=scene / "pixel" / "model", unlikeness=True,
        out=tmp_path / "points")  # fmt: skip
    assert columns(tmp_path / "points")["unlikeness"].tolist() == [found[spot] for spot in spots]


def test_a_model_of_parcels_says_it_of_parcels_and_not_of_pixels(scene, tmp_path):
    events = []
    mapped(
        scene, tmp_path / "map", "parcel", events, parcels=scene / "fields.gpkg", outputs=["unlikeness", "class_set"]
    )
    assert not [event for event in events if getattr(event, "code", "") == "no_rasters"]
    assert {*columns(tmp_path / "map")["not_excluded"]} == {", ".join(CROPS)}  # so few labels exclude nothing at 0.95
    found = columns(tmp_path / "map")["unlikeness"]
    assert found[0] == 100
    assert (found[1:] == 0).all()  # these very fields were learned from
    layer = write_points(tmp_path / "points.gpkg", [(30.5, 41.5)])
    run("extract", stack=scene / "stack", parcels=layer, out=tmp_path / "series")
    with pytest.raises(BadInput, match="single pixels cannot be compared") as refused:
        run("classify", series=tmp_path / "series", parcels=layer, model=scene / "parcel" / "model", unlikeness=True,
            out=tmp_path / "points")  # fmt: skip
    assert refused.value.code == "model_unit"


@pytest.mark.parametrize("unit", ["pixel", "parcel"])
def test_a_field_is_one_witness_however_many_pixels_it_has(scene, unit):
    assert len(Remembered(load_package(scene / unit / "model"))._places.own) == len(FIELDS) - 1


def test_sets_hold_the_true_class_of_unseen_pixels_as_often_as_chosen(scene, tmp_path):
    half = FIELDS[1::2]
    layer = write_fields(tmp_path, "half.gpkg", half, crop=TRUE[half], farm=[f"farm {number % 9}" for number in half])
    run("teach", stack=scene / "stack", labels=layer, field="crop", learners=["linear"], groups="farm", unit="pixel",
        other="no", out=tmp_path / "taught")  # fmt: skip
    events = []
    model = tmp_path / "taught" / "model"
    result = run("map", events, stack=scene / "stack", model=model, out=tmp_path / "map", outputs=["class_set"],
                 confidence=0.8)  # fmt: skip
    assert "at least 0.8 of the pixels" in result.summary["class_sets"]
    assert "fewer than 5 labelled places" in result.summary["class_sets"]
    assert not [event for event in events if getattr(event, "code", "") == "sets_not_guaranteed"]
    with rasterio.open(tmp_path / "map" / "class_set.tif") as dataset:
        found, names = dataset.read(), dataset.descriptions
    assert "held-out answers" in names[0]
    for number, crop in enumerate(CROPS, 1):
        own = [field for field in FIELDS[2::2] if TRUE[field] == crop]
        inside = np.concatenate([found[number][square(field)].ravel() for field in own])
        assert inside.mean() > 0.75
    counted = found[0, SIDE:]
    assert counted.mean() < 1.3
    assert (counted == 0).any()  # like none of the classes


def test_sets_of_probabilities_alone_say_that_they_guarantee_nothing(scene, tmp_path):
    model = shutil.copytree(scene / "pixel" / "model", tmp_path / "model")
    card = json.loads((model / "card.json").read_text())
    del card["files"][LEARNED]
    (model / "card.json").write_text(json.dumps(card))
    (model / LEARNED).unlink()
    events = []
    result = run("map", events, stack=scene / "stack", model=model, out=tmp_path / "map", outputs=["class_set"])
    assert [event.message for event in events if getattr(event, "code", "") == "sets_not_guaranteed"] == [
        result.summary["class_sets"]
    ]
    with rasterio.open(tmp_path / "map" / "class_set.tif") as dataset:
        assert "no guarantee" in dataset.descriptions[0]
        assert dataset.read(1).min() >= 1  # never empty


def test_models_that_were_not_taught_are_refused_before_anything_is_read(tmp_path):
    with pytest.raises(BadInput, match="unlikeness") as refused:
        run("map", stack="nowhere", model="mato-grosso-modis", out=tmp_path / "out", outputs=["unlikeness"])
    assert refused.value.code == "model_remembers_nothing"
    assert "taught" in refused.value.hint


def test_parcels_alone_are_as_unlike_as_in_the_full_map(scene, tmp_path):
    layer = write_fields(tmp_path, "some.gpkg", FIELDS[10:14])
    for name, more in (("full", {}), ("alone", {"only_parcels": True})):
        mapped(scene, tmp_path / name, parcels=layer, outputs=["unlikeness"], **more)
    full, alone = (rasterio.open(tmp_path / name / "unlikeness.tif").read(1) for name in ("full", "alone"))
    inside = alone != 255
    assert inside.sum() == 4 * 49
    assert (full[inside] == alone[inside]).all()
