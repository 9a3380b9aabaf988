"""A recipe that starts from a pre-trained encoder: what that one saw is told, and not scored on when held out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.errors import BadInput
from engine.judge.accuracy import confusion
from engine.models.cropsts.encoder import CropSTS
from training.base.pretrained import CARD, write_pretrained
from training.measure.baselines import FOREST
from training.measure.protocols import Scored
from training.measure.results import split_text, write_results
from training.package.provenance import check_start
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.scene import Recipe
from training.scenes.fit import card_fields, fit, score
from training.systems.cropsts import TITLE
from training.systems.cropsts.build import encoder_config

from ..conftest import TINY, pretrained_card, tiny

HELD_OUT = {"held_out": [{"seed": 7, "year": 2022, "dates": 5}], "selection": "None."}
CLASSES = ["winter", "summer"]
SCORED = [Scored(name, (confusion(CLASSES, CLASSES, CLASSES),), name == FOREST) for name in (TITLE, FOREST)]


def encoder_of(recipe: Recipe) -> CropSTS:
    return CropSTS(encoder_config(recipe.encoder, 3, 8), [0.1] * 3, [0.2] * 3)


def started(folder: Path, card: dict | None, **changes) -> Recipe:
    """The tiny recipe from an encoder of its own shape, whose card says that."""
    recipe = Recipe.model_validate(tiny())
    encoder = encoder_of(recipe)
    start = write_pretrained(encoder, card or {}, folder)
    if card is None:
        (folder / CARD).unlink()
    return Recipe.model_validate(tiny(encoder={**TINY["encoder"], "start": str(start)}, **changes))


def test_an_encoder_that_saw_a_scene_held_out_is_refused_before_anything_is_read(tmp_path):
    # Another year of the same seed has the same fields.
    card = pretrained_card({"seed": 3, "year": 2020}, {"seed": 7, "year": 2020})
    recipe, said = started(tmp_path, card, evaluation=HELD_OUT), []
    for run, where in ((fit, (tmp_path / "package", tmp_path / "RESULTS.md")), (score, (None,))):
        with pytest.raises(BadInput, match="seeds 7") as error:
            run(recipe, *where, said.append)
        assert error.value.code == "start_saw_test"
    assert said == []
    check_start(started(tmp_path, pretrained_card({"seed": 3, "year": 2022}, {"stack": "s"}), evaluation=HELD_OUT))


@pytest.mark.parametrize("card", [None, {"title": "of something else"}, {**pretrained_card(), "training": []}])
def test_an_encoder_of_which_nothing_is_known_is_refused(tmp_path, card):
    with pytest.raises(BadInput, match=CARD) as error:
        check_start(started(tmp_path, card))
    assert error.value.code == "start_unreadable"


def test_card_and_results_tell_what_the_encoder_has_seen(simulated, tmp_path):
    recipe = started(tmp_path, pretrained_card({"seed": 1, "year": 2019}, {"seed": 2, "year": 2019}))
    card = card_fields(recipe, encoder_of(recipe), [simulated], SCORED)
    write_results(recipe, SCORED, 2, tmp_path / "RESULTS.md")
    sentence = (
        "The encoder started from 'Pre-trained', pre-trained without labels on 2 simulated scenes; the scored one is "
        "among them."
    )
    for text in (card["training"]["split"], card["metrics"][0]["split"], (tmp_path / "RESULTS.md").read_text()):
        assert sentence in text
        assert "were seen without their labels" not in text
    assert card["training"]["data"] == "none; pre-training: Scenes."
    assert card["training"]["licence"] == "none; pre-training: CC-BY-4.0"
    assert card["training"]["attribution"] == "none; pre-training: Whoever."


def test_a_stack_is_known_by_where_it_lies(tmp_path):
    scenes = [{"stack": "data/a", "parcels": "p.gpkg"}]
    for seen, told in (("data/b/../a", "is among them"), ("data/b", "is not among them")):
        card = pretrained_card({"stack": str(REPOSITORY / seen)})
        assert f"1 scene; the scored one {told}. " in split_text(started(tmp_path, card, scenes=scenes))


@pytest.mark.parametrize("name", ["france-2018-s2", "simulated-s2"])
def test_without_such_an_encoder_the_card_is_as_it_was(simulated, name):
    shipped = json.loads((REPOSITORY / "resources" / "models" / name / "card.json").read_bytes())
    recipe = read_recipe(REPOSITORY / shipped["training"]["recipe"], Recipe)
    told = card_fields(recipe, encoder_of(recipe), [simulated], SCORED)
    # Cards that were written before there were cautions have none.
    assert {"caution": "", **told["training"]} == {"caution": "", **shipped["training"]}
    assert told["metrics"][0]["split"] == shipped["metrics"][0]["split"]
