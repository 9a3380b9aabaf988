"""Simulated scenes on real outlines of fields."""

import numpy as np
import pytest

from engine.errors import BadInput
from training.data.outlines import read_outlines, simulated
from training.recipe.sources import OutlinedScene, SimulatedScene


def fields(path, dtype=np.int32):
    """A raster of 32 x 40 pixels: a large field, one in two parts of 20 and 8 pixels, and a rest of 2 pixels."""
    number = np.zeros((32, 40), dtype)
    number[2:20, 3:30] = 7
    number[22:26, 5:10] = 9
    number[28:30, 5:9] = 9
    number[30, 38:] = 11
    np.save(path, number)
    return number


def test_the_fields_of_a_scene_are_those_of_the_raster(tmp_path):
    number = fields(tmp_path / "fields.npy")
    source = OutlinedScene(seed=3, year=2020, dates=3, width=40, height=32, outlines=str(tmp_path / "fields.npy"))
    scene = simulated(source)
    assert len(scene.parcels) == 2
    assert (scene.parcel_id == 1).tolist() == (number == 7).tolist()
    kept = number == 9
    kept[28:] = False
    assert (scene.parcel_id == 2).tolist() == kept.tolist()


def test_another_seed_grows_other_crops_on_the_same_fields(tmp_path):
    fields(tmp_path / "fields.npy")
    one, other = (
        simulated(
            OutlinedScene(seed=seed, year=2020, dates=2, width=40, height=32, outlines=str(tmp_path / "fields.npy"))
        )
        for seed in (3, 4)
    )
    assert (one.parcel_id == other.parcel_id).all()
    assert (one.values != other.values).any()


def test_without_outlines_a_scene_draws_its_own_fields():
    scene = simulated(SimulatedScene(seed=3, year=2020, dates=2, width=64, height=48))
    assert scene.spec.width == 64
    assert len(scene.parcels) >= 1


@pytest.mark.parametrize(
    ("content", "code", "sentence"),
    [
        (None, "outlines_missing", "does not exist"),
        (b"odd", "outlines_invalid", "is no array"),
        (np.zeros((32, 40), np.int32), "outlines_invalid", "has no field"),
        (np.zeros((10, 10), np.int32), "outlines_invalid", r"\(10, 10\)"),
        (np.zeros((32, 40), np.float32), "outlines_invalid", "float32"),
    ],
)
def test_what_is_no_raster_of_fields_is_refused(tmp_path, content, code, sentence):
    path = tmp_path / "fields.npy"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        np.save(path, content)
    with pytest.raises(BadInput, match=sentence) as error:
        read_outlines(path, (32, 40))
    assert error.value.code == code
