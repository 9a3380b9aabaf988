"""Undated rasters of land cover as a scene."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from engine.errors import BadInput
from training.data.landcover import BANDS, read_cover_patch
from training.data.load import load_scenes
from training.data.unlabelled import load_unlabelled
from training.recipe.scene import Recipe
from training.recipe.sources import LandCoverPatch
from training.systems.cropsts.dino.recipe import DINORecipe

from ..conftest import tiny
from ..tiny_dino import TINY_DINO

CLASSES = [
    {"name": "open", "colour": "#8e44ad", "crops": ["cultivated", "grassland", "artificial"]},
    {"name": "woody", "colour": "#e8b500", "crops": ["forest"]},
]


@pytest.fixture
def folder(tmp_path):
    """Four dates of 24 x 30 pixels: forest at the left, cultivated at the right, a strip of shrubland, one gap."""
    rng = np.random.default_rng(0)
    cover = np.ones((1, 24, 30), np.uint8)
    cover[:, :, :12] = 2
    cover[:, 0] = 4
    layers = {name: rng.integers(1, 255, (4, 24, 30), np.uint8) for name in BANDS}
    layers["B04"][1, 5, 6] = 0
    for name, values in {**layers, "labels": cover}.items():
        profile = {"count": len(values), "height": 24, "width": 30, "dtype": "uint8", "driver": "GTiff"}
        with rasterio.open(tmp_path / f"{name}.tif", "w", transform=from_origin(0, 0, 1, 1), **profile) as raster:
            raster.write(values)
    return tmp_path


def recipe(folder, **changes) -> Recipe:
    scenes = [{"land_cover": str(folder)}]
    return Recipe.model_validate(
        tiny(scenes=scenes, classes=CLASSES, bands=["B04", "B11"], left_out=["shrubland"], **changes)
    )


def test_parcels_are_of_one_cover_within_a_square(folder):
    wanted = recipe(folder)
    (scene,) = load_scenes(wanted, wanted.scenes)
    patch = read_cover_patch(folder)
    assert scene.values.tolist() == patch.values[:, [BANDS.index("B04"), BANDS.index("B11")]].tolist()
    assert not scene.valid[1, 5, 6]
    assert scene.valid.sum() == scene.valid.size - 1
    assert scene.day.tolist() == [0, 10, 20, 30]
    owned = scene.owner >= 0
    # The strip is left out; below the square's border at row 20 there are other parcels.
    assert not owned[0].any()
    assert owned[1:].all()
    assert (scene.label[scene.owner[1:, :12]] == 1).all()
    assert (scene.label[scene.owner[1:, 12:]] == 0).all()
    assert scene.owner[19, 3] != scene.owner[20, 3]
    assert scene.owner[5, 3] == scene.owner[19, 11]


def test_pre_training_sees_the_outlines_alone(folder):
    scenes = [{"land_cover": str(folder)}]
    (scene,) = load_unlabelled(DINORecipe.model_validate({**TINY_DINO, "bands": ["B08"], "scenes": scenes}))
    assert scene.values.shape == (4, 1, 24, 30)
    assert scene.parcel[5, 3] == scene.parcel[19, 11]
    assert scene.parcel[5, 3] != scene.parcel[5, 12]


def test_some_dates_alone_can_be_read_and_keep_their_days(folder):
    wanted = recipe(folder)
    whole, part = (load_scenes(wanted, [LandCoverPatch(land_cover=str(folder), every=every)])[0] for every in (1, 3))
    assert part.values.tolist() == whole.values[::3].tolist()
    assert part.day.tolist() == [0, 30]
    scenes = [{"land_cover": str(folder), "every": 3}]
    (scene,) = load_unlabelled(DINORecipe.model_validate({**TINY_DINO, "bands": ["B08"], "scenes": scenes}))
    assert scene.day.tolist() == [0, 30]


def test_a_band_that_is_not_there_is_named(folder):
    with pytest.raises(BadInput, match="B8A") as error:
        load_scenes(recipe(folder).model_copy(update={"bands": ("B8A",)}), [LandCoverPatch(land_cover=str(folder))])
    assert error.value.code == "band_missing"
