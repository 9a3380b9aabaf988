"""The nine cases whole, in a few seconds: what is paired, what is held out, and what the table says."""

from __future__ import annotations

import re
from copy import deepcopy

import numpy as np
import pytest
import torch
import yaml
from click.testing import CliRunner

from engine.errors import BadInput
from engine.models.dated import tensors_of
from training.__main__ import main
from training.base.dated import Standard
from training.recipe.read import REPOSITORY
from training.systems.bert.caserecipe import CasesRecipe, CaseTask, read_cases
from training.systems.bert.cases import rule_of
from training.systems.bert.compare import compare, field_interval, sign_test
from training.systems.bert.configurations import NETWORKS, SPACES, drawn
from training.systems.bert.downstream import Sample, Schooling, school
from training.systems.bert.resmlp import Bands
from training.systems.bert.tasks import pretrained_fields, pretraining_pairs, sides_of

HERE = {"seed": 7, "year": 2020, "dates": 6, "width": 160, "height": 112}
TINY = [
    {"network": "lstm", "learning_rate": 0.01, "hidden": 4, "depth": 1, "dropout": 0.0},
    {"network": "inception", "learning_rate": 0.01, "hidden": 8, "depth": 3, "kernel": 8},
    {"network": "transformer", "learning_rate": 0.01, "hidden": 8, "heads": 2, "depth": 1, "dropout": 0.0},
]
# Of the small scene's crops, those with enough fields.
FEW = ["winter barley", "winter rapeseed", "sunflower", "soybean", "grassland", "vineyard"]
RECIPE = {
    "name": "tiny-cases",
    "scene": HERE,
    "pixels": 40,
    "bands": ["B04", "B08"],
    "encoder": {"width": 8, "depth": 1, "heads": 2, "time": "slots", "slots": 12},
    "optimisation": {"batch": 20, "epochs": 1, "warm_up": 1},
    "perceptrons": {"width": 8, "blocks": 1, "batch": 16, "steps": 2, "series_steps": 1},
    "schooling": {"epochs": 1, "batch": 8},
    "tasks": [
        {"title": "1", "scene": HERE, "held_out": True, "train": 4, "validation": 3, "left_out": FEW,
         "configurations": TINY},
        {"title": "2", "scene": {**HERE, "seed": 8}, "unit": "parcel", "train": 4, "validation": 3, "left_out": FEW,
         "configurations": TINY},
    ],
    "controls": {"task": 2, "configurations": 1},
    "bootstrap": 20,
}  # fmt: skip


def changed(**changes) -> dict:
    return {**deepcopy(RECIPE), **changes}


def test_the_shipped_configurations_are_the_ten_that_the_seed_draws():
    recipe = read_cases(REPOSITORY / "training" / "recipes" / "bert-cases-small.yaml")
    for number, task in enumerate(recipe.tasks, start=1):
        assert [part.model_dump() for part in task.configurations] == drawn("small", number, 10, seed=16)
    assert [len(recipe.tasks[0].of(network)) for network in NETWORKS] == [10, 10, 10]


@pytest.mark.parametrize("space", SPACES)
def test_what_is_drawn_can_be_built(space):
    for content in drawn(space, 2, 2, seed=0):
        others = [part for part in TINY if part["network"] != content["network"]]
        task = CaseTask.model_validate({**RECIPE["tasks"][0], "configurations": [content, *others]})
        with torch.device("meta"):
            head = task.configurations[0].head(12, 9)
        assert head.classify.bias.shape == (9,)
        assert 0 < content["learning_rate"] <= 0.01


def test_no_field_is_on_two_sides_and_held_out_fields_were_not_pretrained_on():
    recipe = CasesRecipe.model_validate(RECIPE)
    seen, left = pretrained_fields(recipe)
    assert not set(seen) & set(left)
    assert len(seen) / (len(seen) + len(left)) == pytest.approx(0.7, abs=0.05)
    pairs = pretraining_pairs(recipe)
    assert set(pairs.group.astype(int)) <= set(seen)
    sides = sides_of(recipe, recipe.tasks[0], rule_of(recipe), Standard(np.zeros(2), np.ones(2)))
    assert sides.classes == ("winter wheat", "maize")
    assert np.bincount(sides.train.label).tolist() == [4, 4]
    assert set(sides.train.field.astype(int)) | set(sides.validation.field.astype(int)) <= set(left)
    assert not set(sides.train.field) & set(sides.validation.field)
    assert sides.train.seen.values.shape == (8, 12, 2)


def test_the_command_writes_the_nine_cases_and_the_controls(tmp_path):
    (tmp_path / "tiny.yaml").write_text(yaml.safe_dump(RECIPE))
    results = tmp_path / "RESULTS.md"
    command = ["bert-cases", str(tmp_path / "tiny.yaml"), "--out", str(tmp_path / "out"), "--results", str(results)]
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    text = (tmp_path / "out" / "cases.md").read_text()
    assert results.read_text().endswith(text.replace("# tiny-cases\n", "## tiny-cases\n"))
    rows = [line for line in text.splitlines() if re.match(r"\| \d ", line)]
    assert len(rows) == 2 * 3 + 8 * 3
    assert "no satellite took these series" in text
    assert all("| BERT |" in row and "| ResMLP |" in row for row in rows[:6])
    assert any("no encoder, the bands" in row for row in rows[6:])


def test_frozen_encoders_stay_as_they_are_and_others_move():
    class Scaled(Bands):
        def __init__(self):
            super().__init__(2)
            self.factor = torch.nn.Parameter(torch.ones(2))

        def forward(self, values, valid, day):
            return values * self.factor

    rng = np.random.default_rng(0)
    label = np.arange(40) % 2
    values = rng.standard_normal((40, 6, 2)) + 3 * label[:, None, None]
    seen = tensors_of(values, np.ones((40, 6), bool), np.tile(np.arange(6), (40, 1)))
    part = Sample(seen, torch.from_numpy(label), label.astype(str))
    configuration = CasesRecipe.model_validate(RECIPE).tasks[0].configurations[2]
    for frozen in (True, False):
        tokens = Scaled()
        right = school(tokens, configuration, part, part, 2, Schooling(epochs=10, batch=8), 0, frozen)
        assert right.mean() > 0.9
        assert torch.equal(tokens.factor, torch.ones(2)) == frozen


def test_the_sign_test_is_the_published_one():
    assert [round(sign_test(wins, 10 - wins), 3) for wins in (10, 9, 7, 6, 3)] == [0.002, 0.021, 0.344, 0.754, 0.344]
    assert sign_test(0, 0) == 1.0


def test_gains_are_paired_and_fields_are_drawn_whole():
    field = np.repeat(["a", "b", "c", "d"], 25)
    right = np.array([field != "a", field == "d"])
    other = np.array([field == "d", field == "d"])
    found = compare(right, other, field, draws=500, seed=0)
    assert (found.mean, found.other_mean, found.gain) == (50.0, 25.0, 25.0)
    assert (found.least, found.most, found.wins, found.of) == (0.0, 50.0, 1, 2)
    assert found.low < 15
    assert found.high > 35
    alone = field_interval(np.where(field == "a", 0.0, 50.0), np.arange(100).astype(str), 500, 0)
    of_fields = field_interval(np.where(field == "a", 0.0, 50.0), field, 500, 0)
    assert of_fields[1] - of_fields[0] > 3 * (alone[1] - alone[0])


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"encoder": {"width": 8, "heads": 2}}, "so it is slots"),
        ({"controls": {"task": 3}}, "there are 2 tasks"),
        ({"scene": {**HERE, "seed": 9}}, "held out of the scene of the pairs"),
        ({"tasks": [{**RECIPE["tasks"][1], "configurations": TINY[:2]}]}, "of each network as many"),
    ],
)
def test_cases_that_mean_nothing_are_refused(changes, told):
    with pytest.raises(ValueError, match=told):
        CasesRecipe.model_validate(changed(**changes))


def test_a_class_with_too_few_fields_is_said():
    recipe = CasesRecipe.model_validate(RECIPE)
    small = recipe.scene.model_copy(update={"width": 48, "height": 40})
    task = recipe.tasks[1].model_copy(update={"scene": small, "left_out": ()})
    with pytest.raises(BadInput, match="too few for two sides") as error:
        sides_of(recipe.model_copy(update={"tasks": (task,)}), task, rule_of(recipe), Standard(np.zeros(2), np.ones(2)))
    assert error.value.code == "fields_few"
