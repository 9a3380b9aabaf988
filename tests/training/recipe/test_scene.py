"""A recipe says what is wrong with it; the two that ship are sound."""

from pathlib import Path

import pytest

from engine.errors import BadInput
from training.recipe.read import read_recipe
from training.recipe.scene import Recipe

from ..conftest import NAMES, refused, tiny

RECIPES = Path(__file__).resolve().parents[3] / "training" / "recipes"


def changed(place: str, value) -> dict:
    recipe = tiny()
    *path, last = place.split(".")
    section = recipe
    for key in path:
        section = section[key]
    section[last] = value
    return recipe


@pytest.mark.parametrize("name", ["france-2018-s2", "simulated-s2"])
def test_the_recipes_that_ship_are_valid_and_named_after_their_file(name):
    assert read_recipe(RECIPES / f"{name}.yaml", Recipe).name == name


def test_simulated_is_said_of_simulated_scenes_only():
    simulated = {
        name: read_recipe(RECIPES / f"{name}.yaml", Recipe).simulated for name in ("france-2018-s2", "simulated-s2")
    }
    assert simulated == {"france-2018-s2": False, "simulated-s2": True}


def test_the_simulated_scenes_held_out_are_not_trained_on_and_neither_is_the_demonstration():
    recipe = read_recipe(RECIPES / "simulated-s2.yaml", Recipe)
    trained, tested = ({scene.seed for scene in scenes} for scenes in (recipe.scenes, recipe.evaluation.held_out))
    assert not trained & tested
    assert 7 not in trained | tested


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (tiny(nmae="x"), "nmae"),
        (tiny(classes=TINY_ONE) if (TINY_ONE := [{"name": "a", "colour": "#000000", "crops": NAMES}]) else None, "two"),
        (tiny(left_out=[NAMES[0]]), "more than one place"),
        (changed("encoder.window", 7), "not a multiple of the patch"),
        (changed("encoder.halo", 4), "quarter"),
        (changed("augmentation.drop_dates", 1.5), "augmentation.drop_dates"),
        (changed("optimisation.stages", [{"window": 2, "batch": 0, "steps": 1, "learning_rate": 0.1}]), "batch"),
        (changed("evaluation.blocks", None), "either blocks or held_out"),
        (tiny(seed="one"), "seed"),
        ({}, "name"),
        ([], "valid dictionary"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_said(tmp_path, content, said):
    assert said in refused(content, tmp_path)


def test_a_file_that_is_not_yaml_or_not_there_is_refused(tmp_path):
    odd = tmp_path / "odd.yaml"
    odd.write_text("name: [france")
    for path, code in ((odd, "recipe_invalid"), (tmp_path / "none.yaml", "recipe_missing")):
        with pytest.raises(BadInput) as error:
            read_recipe(path, Recipe)
        assert error.value.code == code
        assert str(path) in error.value.message


def test_a_recipe_does_not_change_once_read():
    with pytest.raises(ValueError, match="frozen"):
        Recipe.model_validate(tiny()).encoder.width = 3
