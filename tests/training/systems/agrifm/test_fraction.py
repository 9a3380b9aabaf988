"""A pre-training on shares of land cover, whole; and a training with labels that starts from it."""

import json
from copy import deepcopy

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.errors import BadInput
from engine.sample import CROPS
from training.base.pretrained import CARD, WEIGHTS
from training.base.runner import Machine
from training.data.outlines import simulated as simulated_scene
from training.data.scene import NOBODY
from training.data.unlabelled import load_unlabelled
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.scene import Recipe
from training.recipe.unlabelled import read_pretraining
from training.recipe.variants import VariantsRecipe
from training.scenes.train import prepare
from training.systems.agrifm.fraction.cover import with_cover
from training.systems.agrifm.fraction.recipe import FractionRecipe
from training.unlabelled.pretrain import pretrain

from ...conftest import refused, tiny

RECIPES = REPOSITORY / "training" / "recipes"
SHAPE = {"width": 8, "depths": [1, 1], "heads": [1, 2], "patch": 4, "dates": 1, "attended": [0, 2, 2]}
NAMES = [crop.name for crop in CROPS]
FRACTION = {
    "name": "tiny-fraction",
    "system": "agrifm",
    "objective": "fraction",
    "sensor": "sentinel-2-l2a",
    "bands": ["B04", "B08", "B11"],
    "units": "reflectance",
    "gsd_m": 10,
    "scenes": [{"seed": 3, "year": 2021, "dates": 6, "width": 96, "height": 64}],
    "covers": {"other": ["other"], "cropland": NAMES[:-2], "permanent": NAMES[-2:-1]},
    "dates": 5,
    "encoder": {"window": 16, **SHAPE},
    "optimisation": {"epochs": 2, "windows": 8, "batch": 4, "learning_rate": 0.002},
    "threads": 1,
    "card": dict.fromkeys(("title", "data", "data_licence", "attribution", "licence"), "none"),
}


def fraction(**changes) -> dict:
    return {**deepcopy(FRACTION), **changes}


def test_crops_become_land_covers_and_what_is_of_none_is_not_known():
    recipe = FractionRecipe.model_validate(fraction())
    (scene,) = with_cover(recipe, load_unlabelled(recipe))
    drawn = simulated_scene(recipe.scenes[0])
    crops = np.array(["other", *(parcel.crop for parcel in drawn.parcels)])[drawn.parcel_id]
    expected = np.select([crops == "other", np.isin(crops, NAMES[:-2]), crops == NAMES[-2]], [0, 1, 2], default=NOBODY)
    np.testing.assert_array_equal(scene.parcel, expected)
    assert set(np.unique(scene.parcel)) == {NOBODY, 0, 1, 2}


def test_land_covers_of_nothing_that_is_there_are_refused():
    recipe = FractionRecipe.model_validate(fraction(covers={"rice": ["rice"], "cotton": ["cotton"]}))
    with pytest.raises(BadInput) as raised:
        with_cover(recipe, load_unlabelled(recipe))
    assert raised.value.code == "cover_unknown"
    assert "rice, cotton" in raised.value.message


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"covers": {"cropland": ["maize"], "other": ["other", "maize"]}}, "maize named twice"),
        ({"covers": {"cropland": ["maize"]}}, "covers"),
        ({"covers": {"cropland": ["maize"], "other": []}}, "covers.other"),
        ({"encoder": {"window": 18, **SHAPE}}, "not a multiple of the patch, 4"),
    ],
)
def test_a_recipe_that_cannot_be_is_refused(changes, said, tmp_path):
    assert said in refused(fraction(**changes), tmp_path, FractionRecipe)


def test_a_training_with_labels_starts_from_the_teacher(simulated, tmp_path):
    model, history = pretrain(
        FractionRecipe.model_validate(fraction()), tmp_path / "out", Machine(), 0, False, lambda line: None
    )
    assert len(history) == 4
    assert {"fraction", "consistency", "loss", "kept"} == set(history[0])
    card = json.loads((tmp_path / "out" / CARD).read_text())
    assert (card["system"], card["simulated"]) == ("AgriFM", True)
    assert card["training"]["objective"].startswith("shares of 3 land covers")
    start = str(tmp_path / "out" / WEIGHTS)
    stages = [{"window": 8, "batch": 4, "steps": 4, "learning_rate": 0.001}]
    content = tiny(system="agrifm", encoder={"window": 16, **SHAPE, "start": start}, optimisation={"stages": stages})
    recipe = Recipe.model_validate(content)
    encoder = prepare(recipe, [simulated], 0).networks.encoder
    kept, teacher = load_file(start), model.teacher["encoder"].state_dict()
    assert all(torch.equal(tensor, kept[name]) for name, tensor in encoder.state_dict().items())
    assert all(torch.equal(tensor.cpu(), kept[name]) for name, tensor in teacher.items())


def test_what_compares_trainings_has_the_package_s_network_and_scores_nothing_that_was_seen_before():
    before = read_pretraining(RECIPES / "agrifm-fraction-small.yaml")
    compared = read_recipe(RECIPES / "agrifm-pretraining.yaml", VariantsRecipe)
    package = read_recipe(RECIPES / "simulated-s2-agrifm.yaml", Recipe)
    variant = compared.groups["pre-training"]["shares of land cover"]
    for data in compared.data_sets.values():
        training, pretraining = compared.training(variant, 0, data), compared.pretraining(variant, 0, data)
        shapes = {each.encoder.config((10,), 32) for each in (before, pretraining, training, package)}
        assert len(shapes) == 1
        labelled = [*training.scenes, *training.evaluation.held_out]
        assert {scene.seed for scene in pretraining.scenes}.isdisjoint(
            getattr(scene, "seed", None) for scene in labelled
        )
