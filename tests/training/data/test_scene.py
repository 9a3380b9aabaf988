"""Labelled scenes: crops merge as stated, borders are left out, windows hold what they say; and the real scene."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack
from training.data.labels import crops_of, merge
from training.data.load import load_scenes
from training.data.scene import cores, labelled
from training.data.splits import blocks_of, folds_of
from training.data.windows import ParcelDraws, pixels, windows
from training.recipe.read import read_recipe
from training.recipe.scene import Recipe
from training.recipe.sources import FileScene

from ..conftest import DATA

ROOT = Path(__file__).resolve().parents[3]
FRANCE = DATA / "demo" / "france_2018"
real = pytest.mark.skipif(not FRANCE.is_dir(), reason="../shared/data/demo/france_2018 is not beside this checkout")


@pytest.mark.parametrize(
    ("crop", "index"), [("soft wheat", 0), ("durum wheat", 0), ("vineyard", 1), ("other", -1), (None, -1)]
)
def test_crops_merge_as_the_recipe_says(crop, index):
    class_of = {"soft wheat": 0, "durum wheat": 0, "vineyard": 1}
    assert merge([crop], class_of, ["other", "None"], Path("x.gpkg")).tolist() == [index]


def test_a_crop_that_the_recipe_does_not_know_is_named():
    with pytest.raises(BadInput) as error:
        merge(["hemp", "vineyard"], {"vineyard": 0}, ["other"], Path("fields.gpkg"))
    assert error.value.code == "crop_unknown"
    assert "hemp" in error.value.message
    assert "fields.gpkg" in error.value.message


def test_a_stack_that_is_not_there_is_named(recipe):
    with pytest.raises(BadInput) as error:
        load_scenes(recipe, [FileScene(stack="../nowhere/scene", parcels="../nowhere/parcels.gpkg")])
    assert error.value.code == "stack_missing"
    assert "nowhere/scene" in error.value.message


def test_pixels_of_two_parcels_belong_to_none(known):
    assert (known.owner[2:10, 11] == -1).all()
    assert (known.owner[2:10, 2:11] == 0).all()
    assert (known.owner[2:10, 12:21] == 1).all()
    assert (known.owner != -1).sum() == 8 * 9 + 8 * 9 + 2 * 3


def test_borders_are_left_out_of_parcels_that_can_spare_them(known):
    assert known.core[3:9, 3:10].all()
    assert known.core[2:10, 2:11].sum() == 6 * 7
    assert known.core[14:16, 3:6].all()


@pytest.mark.parametrize(("least", "kept"), [(9, 9), (10, 25)])
def test_a_parcel_keeps_its_border_where_too_little_would_remain(least, kept):
    owner = np.full((7, 7), -1, np.int32)
    owner[1:6, 1:6] = 4
    assert cores(owner, least).sum() == kept


@pytest.mark.parametrize(("row", "col"), [(0, 0), (-3, 25), (17, -4), (-50, 0)])
def test_windows_over_the_border_are_invalid_there(known, row, col):
    read = known.read(Window(row, col, 8, 8))
    rows, cols = np.arange(row, row + 8), np.arange(col, col + 8)
    inside = ((rows >= 0) & (rows < 20))[:, None] & ((cols >= 0) & (cols < 30))
    assert not read.valid[:, ~inside].any()
    within = np.ix_(range(3), rows[inside.any(axis=1)], cols[inside.any(axis=0)])
    assert read.valid[:, inside].sum() == known.valid[within].sum()


def test_windows_are_drawn_evenly_over_classes_and_hold_their_parcels(known):
    draws = ParcelDraws([known], [np.array([0, 1, 2])], size=300)
    batch = next(windows(draws, 4, 1, np.random.default_rng(0)))
    assert 110 < (batch.label == 1).sum() < 190  # one of three parcels, but half of the windows
    assert batch.target.any(axis=(1, 2)).all()
    assert batch.values.shape == (300, 3, 2, 4, 4)
    assert np.array_equal(batch.day, np.tile(known.day, (300, 1)))
    stored = np.rint((batch.values + 0.1) * 1e4)
    assert set(np.unique(stored[batch.valid.repeat(2, axis=1).reshape(300, 3, 2, 4, 4)])) <= {*np.unique(known.values)}


def test_only_chosen_parcels_are_targets(known):
    draws = ParcelDraws([known], [np.array([0, 1])], size=200)
    batch = next(windows(draws, 6, 1, np.random.default_rng(0)))
    assert batch.target.sum(axis=(1, 2)).max() > 6
    assert Counter(batch.label.tolist()).keys() == {0, 1}


def test_pixels_are_drawn_from_the_core_of_their_parcel_and_without_neighbours(known):
    batch = next(pixels(ParcelDraws([known], [np.array([0, 1])], size=50), 9, 1, np.random.default_rng(0)))
    assert batch.values.shape == (450, 3, 2, 1, 1)
    assert batch.target.all()
    values = known.physical
    for parcel, label in enumerate((0, 1)):
        rows, cols = np.nonzero(known.core & (known.owner == parcel))
        possible = {values[:, :, row, col].tobytes() for row, col in zip(rows, cols)}
        drawn = {pixel[..., 0, 0].tobytes() for pixel in batch.values[batch.label == label]}
        assert drawn <= possible
        assert len(drawn) > len(possible) // 2


def test_a_simulated_scene_is_read_as_the_map_job_reads_it(simulated, recipe):
    assert len(labelled(simulated)) > 10
    assert simulated.values.shape == (6, 3, 64, 96)
    assert 0 < simulated.physical[:, :, simulated.core].mean() < 0.6
    assert set(np.unique(simulated.owner[simulated.core])) == set(labelled(simulated))


@real
def test_the_real_scene_has_the_parcels_and_dates_of_its_readme():
    recipe = read_recipe(ROOT / "training" / "recipes" / "france-2018-s2.yaml", Recipe)
    scene = load_scenes(recipe, recipe.scenes)[0]
    counts = Counter(recipe.classes[index].name for index in scene.label[labelled(scene)])
    assert counts == {"vineyard": 62, "wheat": 20, "fallow": 22, "pasture": 9}
    assert scene.values.shape == (9, 10, 353, 232)  # one of the ten dates is empty
    assert scene.day[0] == 22  # 23 January
    stack, _ = scan_stack(FRANCE, bands=recipe.bands)
    with StackReader(stack, recipe.bands) as reader:
        window = Window(100, 50, 20, 30)
        assert np.array_equal(scene.read(window).valid, reader.read(window).valid)


@real
def test_the_reported_folds_hold_whole_blocks_and_every_class():
    recipe = read_recipe(ROOT / "training" / "recipes" / "france-2018-s2.yaml", Recipe)
    scene = load_scenes(recipe, recipe.scenes)[0]
    parcels, how = labelled(scene), recipe.evaluation.blocks
    label = scene.label[parcels]
    block = blocks_of(scene.centre[parcels], how.size_m, how.origin_m)
    fold = folds_of(block, label, how.folds, how.seed)
    assert all(len(set(fold[block == one])) == 1 for one in set(block))
    assert all(set(label[fold == number]) == {0, 1, 2, 3} for number in range(how.folds))


def test_a_field_that_the_layer_lacks_is_named(tmp_path):
    import pyarrow as pa

    from engine.parcels import Parcels, arrange

    layout = arrange(pa.table({"kind": ["a"], "geom": [b""], "fid": [1]}), "geom", "fid", "fields.gpkg")
    parcels = Parcels(layout, "Polygon", "EPSG:4326", None, ("",), 0)
    with pytest.raises(BadInput) as error:
        crops_of(parcels, "crop", tmp_path / "fields.gpkg")
    assert error.value.code == "field_missing"
    assert "kind" in error.value.hint
    assert crops_of(parcels, "kind", tmp_path) == ["a"]
