"""A trained package can say of a place whether it learned there, and nothing of where that is."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
import shapely

from engine.learn.labelplaces import learned_from, middles_of
from engine.package import LABELS, bundled_folders, load_package
from engine.parcels import load
from training.data.places import places_of_scenes, places_of_series, with_places
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.scene import Recipe

from ..conftest import tiny
from ..crops import crops

FRANCE = REPOSITORY.parent / "shared" / "data" / "demo" / "france_2018" / "parcels_2018.gpkg"


@pytest.fixture
def package(tmp_path):
    """A shipped package that keeps no places."""
    shipped = bundled_folders()["simulated-s2"]
    return load_package(shutil.copytree(shipped, tmp_path / "package"))


def test_places_of_a_package_are_hashes_and_are_found_again(package):
    places = np.array([[3.6, 43.5], [3.7, 43.6]])
    kept = with_places(package, places)
    asked = middles_of(shapely.points([*places, [3.65, 43.55]]), "EPSG:4326")
    assert learned_from(kept, asked).tolist() == [True, True, False]
    content = json.loads((kept.folder / LABELS).read_text())
    assert all(int(each, 16) >= 0 for each in content["middles"])


def test_a_place_without_coordinates_is_not_taken_for_another_one(package):
    kept = with_places(package, np.array([[3.6, 43.5], [np.nan, np.nan], [3.7, np.nan]]))
    assert len(json.loads((kept.folder / LABELS).read_text())["middles"]) == 1
    asked = np.array([shapely.Point(3.6, 43.5), shapely.Point(), None], object)
    assert learned_from(kept, middles_of(asked, "EPSG:4326")).tolist() == [True, False, False]


def test_simulated_scenes_and_series_of_unknown_places_have_none(package):
    assert places_of_scenes(Recipe.model_validate(tiny()), []) is None
    assert places_of_series(replace(crops(0, n=8), lon=None)) is None
    assert with_places(package, None) is package


@pytest.mark.skipif(not FRANCE.is_file(), reason="../shared/data/demo/france_2018 is not beside this checkout")
def test_the_french_model_knows_the_parcels_that_it_learned_from_and_no_other():
    recipe = read_recipe(REPOSITORY / "training" / "recipes" / "france-2018-s2.yaml", Recipe)
    shipped = load_package(bundled_folders()["france-2018-s2"])
    layer = load(FRANCE, None)
    wkb = layer.table.column(layer.geometry).to_numpy(zero_copy_only=False)
    found = learned_from(shipped, middles_of(np.asarray(shapely.from_wkb(wkb), object), layer.crs))
    crops = layer.table.column("crop").to_pylist()
    assert [crop in recipe.class_of for crop, shared in zip(crops, found, strict=True) if shared] == [True] * 113
    assert not found[[crop in recipe.left_out for crop in crops]].any()


@pytest.mark.parametrize(
    ("name", "count"), [("france-2018-s2", 113), ("mato-grosso-modis", 1406), ("west-bahia-cbers4", 922)]
)
def test_shipped_models_of_real_places_keep_them(name, count):
    assert len(json.loads((bundled_folders()[name] / LABELS).read_text())["middles"]) == count
