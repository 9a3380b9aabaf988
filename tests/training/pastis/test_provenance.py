"""A training on PASTIS that starts from a pre-trained encoder: the shipped recipes fit, and what was seen is told."""

from __future__ import annotations

import json

import pytest
import torch

from engine.errors import BadInput
from engine.models.cropsts.encoder import CropSTS
from training.base.pretrained import CARD, WEIGHTS, first_difference, start_from, write_pretrained
from training.pastis.protocol import PROTOCOLS, folds_of
from training.pastis.provenance import seen_before
from training.recipe.pastis import PastisRecipe
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.unlabelled import read_pretraining
from training.systems.cropsts import pastis as segmenting
from training.systems.cropsts import unlabelled
from training.systems.cropsts.dino.recipe import DINORecipe

from ..conftest import pretrained_card

RECIPES = REPOSITORY / "training" / "recipes"
# Of a patch of PASTIS.
SIDE = 128
PAIRS = [("cropsts-dino", "cropsts-pastis-a"), ("cropsts-dino-index", "cropsts-pastis-b")]


def read_pair(first: str, then: str) -> tuple[DINORecipe, PastisRecipe]:
    before = read_pretraining(RECIPES / f"{first}.yaml")
    return before, read_recipe(RECIPES / f"{then}.yaml", PastisRecipe)


def configs(before: DINORecipe, after: PastisRecipe):
    return unlabelled.config_of(before), segmenting.config_of(after, 10, after.resize or SIDE)


@pytest.mark.parametrize("pair", PAIRS)
def test_a_shipped_recipe_is_of_the_shape_that_its_pre_training_gives(pair):
    with torch.device("meta"):
        weights, own = (CropSTS(config).state_dict() for config in configs(*read_pair(*pair)))
    # Only the table of places may be of another grid; it is resized.
    assert len(weights.pop("space")) == len(own.pop("space"))
    assert first_difference(weights, own) == ""


@pytest.mark.parametrize("pair", PAIRS)
def test_a_shipped_recipe_starts_from_its_pre_training_made_small(pair, tmp_path):
    small = {"width": 8, "depth": 4, "heads": 2}
    before, after = (
        recipe.model_copy(update={"encoder": recipe.encoder.model_copy(update=small)}) for recipe in read_pair(*pair)
    )
    before, after = (CropSTS(config) for config in configs(before, after))
    start_from(after, write_pretrained(before, {}, tmp_path))
    assert torch.equal(after.layers[3].time.qkv.weight, before.layers[3].time.qkv.weight)
    assert after.space.shape[1:] == {"cropsts-pastis-a": (16, 16), "cropsts-pastis-b": (14, 14)}[pair[1]]


def test_the_pre_training_for_protocol_b_sees_views_and_dates_as_published():
    paper, other = (read_pretraining(RECIPES / f"{first}.yaml") for first, _ in reversed(PAIRS))
    assert (paper.views.global_size, paper.views.local_size, paper.encoder.patch) == (224, 96, 16)
    assert paper.dates == PROTOCOLS["B"].dates
    assert paper.optimisation == other.optimisation


def seen(folder, content: dict | None, fold: int) -> str:
    (folder / WEIGHTS).touch()
    if content is not None:
        (folder / CARD).write_text(json.dumps(content))
    return seen_before(folder / WEIGHTS, folds_of(PROTOCOLS["A"], fold))


def test_an_encoder_is_not_tested_on_what_it_was_pre_trained_on(tmp_path):
    card = pretrained_card({"pastis": "p", "folds": [3, 1]}, {"stack": "s"}, {"pastis": "p", "folds": [2, 3]})
    for fold in (1, 2, 3):
        with pytest.raises(BadInput, match=f"fold {fold}") as error:
            seen(tmp_path, card, fold)
        assert error.value.code == "start_saw_test"
    # Fold 3 validates where fold 4 is tested; where fold 5 is, fold 4 does.
    assert seen(tmp_path, card, 4).endswith("(folds: 1, 2, 3); fold 3 of them validates.")
    assert seen(tmp_path, card, 5).endswith("(folds: 1, 2, 3).")


def test_what_is_not_known_of_an_encoder_is_said(tmp_path):
    assert "not known" in seen(tmp_path, None, 5)
    assert "no fold" in seen(tmp_path, pretrained_card({"stack": "s"}), 5)
    with pytest.raises(BadInput) as error:
        seen(tmp_path, {"title": "another card"}, 5)
    assert error.value.code == "start_unreadable"
