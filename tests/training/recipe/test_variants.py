"""Recipes that compare variants of a training."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from training.recipe.read import read_recipe
from training.recipe.scene import Recipe
from training.recipe.variants import Variant, VariantsRecipe, changed

from ..conftest import tiny
from ..tiny_dino import TINY_DINO

RECIPES = Path(__file__).resolve().parents[3] / "training" / "recipes"
HELD_OUT = {"held_out": [{"seed": 2, "year": 2022, "dates": 5, "width": 48, "height": 40}], "selection": "None."}
GROUPS = {"mixing": {"time first": {}, "space first": {"scenes": {"encoder": {"order": "space first"}}}}}


def content(**changes) -> dict:
    """Variants of the tiny recipe, as YAML would give them."""
    return {"name": "tiny", "scenes": tiny(evaluation=HELD_OUT), "labels": 2, "groups": GROUPS, **changes}


def test_of_a_section_only_what_is_named_changes():
    whole = {"a": 1, "b": {"c": 2, "d": {"e": 3, "f": 4}}}
    assert changed(whole, {"b": {"d": {"e": 5}}, "g": 6}) == {"a": 1, "b": {"c": 2, "d": {"e": 5, "f": 4}}, "g": 6}
    assert whole["b"]["d"]["e"] == 3


def test_a_variant_changes_its_trainings_and_a_seed_both():
    pretrained = {"none": {}, "blocks": {"unlabelled": {"mask": {"plots": "blocks"}}}}
    recipe = VariantsRecipe.model_validate(content(unlabelled=TINY_DINO, groups={"pre-training": pretrained}))
    variants = recipe.groups["pre-training"]
    assert recipe.pretraining(variants["none"], 3, Variant()) is None
    before = recipe.pretraining(variants["blocks"], 3, Variant())
    assert (before.mask.plots, before.mask.ratio, before.seed) == ("blocks", 0.5, 3)
    training = recipe.training(variants["blocks"], 3, Variant(), "somewhere")
    assert (training.encoder.start, training.encoder.width, training.seed) == ("somewhere", 16, 3)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"groups": {"mixing": {"time first": {}}}}, "compares it with none"),
        ({"groups": {"mixing": {"a": {}, "b": {"scenes": {"encoder": {"order": "odd"}}}}}}, "order"),
        ({"groups": {"mixing": {"a": {}, "b": {"unlabelled": {}}}}}, "begins with a pre-training"),
        ({"labels": 0}, "labels"),
    ],
)
def test_what_cannot_be_compared_is_refused(changes, said):
    with pytest.raises(ValidationError, match=said):
        VariantsRecipe.model_validate(content(**changes))


def test_a_data_set_changes_both_trainings_before_the_variant_does():
    changes = {"scenes": {"bands": ["B04", "B08"]}, "unlabelled": {"bands": ["B04", "B08"], "mask": {"ratio": 0.3}}}
    pretrained = {"none": {}, "blocks": {"unlabelled": {"mask": {"ratio": 0.7}}}}
    recipe = VariantsRecipe.model_validate(
        content(unlabelled=TINY_DINO, data={"two bands": changes}, groups={"pre-training": pretrained})
    )
    data, variant = recipe.data_sets["two bands"], recipe.groups["pre-training"]["blocks"]
    assert recipe.training(variant, 0, data).bands == ("B04", "B08")
    before = recipe.pretraining(variant, 0, data)
    assert (before.bands, before.mask.ratio) == (("B04", "B08"), 0.7)


def test_no_change_is_the_recipe_itself():
    recipe = VariantsRecipe.model_validate(content())
    assert recipe.training(Variant(), 0, Variant()).encoder.order == "time first"


@pytest.mark.parametrize(("group", "package"), [("STCLN", "simulated-s2-stcln"), ("bimodal BERT", "simulated-s2-bert")])
def test_what_pre_training_gives_a_package_is_asked_of_the_package_s_own_training(group, package):
    compared = read_recipe(RECIPES / "simulated-s2-pretraining.yaml", VariantsRecipe)
    own = read_recipe(RECIPES / f"{package}.yaml", Recipe)
    (data,) = compared.data_sets.values()
    trained = {name: compared.training(variant, 0, data) for name, variant in compared.groups[group].items()}
    alike = ("system", "objective", "bands", "scenes", "classes", "encoder", "augmentation", "optimisation", "threads")
    for name, pretraining in (("without pre-training", None), ("pre-trained", own.pretraining)):
        assert trained[name].pretraining == pretraining
        assert all(getattr(trained[name], field) == getattr(own, field) for field in alike)
        assert trained[name].evaluation.held_out == own.evaluation.held_out
