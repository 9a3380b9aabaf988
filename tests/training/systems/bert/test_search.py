"""The search for configurations: judged by fields that are not learned from, and refused without Optuna."""

from __future__ import annotations

import sys

import numpy as np
import pytest
import torch
import yaml
from click.testing import CliRunner
from pydantic import TypeAdapter

from engine.errors import BadInput
from engine.models.dated import tensors_of
from training.__main__ import main
from training.systems.bert.caserecipe import CasesRecipe
from training.systems.bert.configurations import NETWORKS, SPACES, Configuration
from training.systems.bert.downstream import Sample
from training.systems.bert.search import halves, search, suggested

from .test_cases import RECIPE


class Edges:
    """A trial that suggests one end of every range."""

    def __init__(self, last: bool) -> None:
        self.place = -1 if last else 0

    def suggest_categorical(self, name, choices):
        return choices[self.place]

    def suggest_float(self, name, low, high, log):
        assert log == (name == "learning_rate")
        return (low, high)[self.place]


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("network", NETWORKS)
def test_what_is_suggested_is_a_configuration_of_the_space(space, network):
    for last in (False, True):
        content = {"network": network, **suggested(Edges(last), space, network)}
        assert TypeAdapter(Configuration).validate_python(content).model_dump() == content
        assert content["hidden"] == SPACES[space][network]["hidden"][-1 if last else 0]


def sample(field, label) -> Sample:
    count = len(field)
    seen = tensors_of(
        np.arange(count, dtype=np.float32)[:, None, None], np.ones((count, 1), bool), np.zeros((count, 1))
    )
    return Sample(seen, torch.tensor(label), np.array(field))


def test_no_field_is_learned_from_and_judged_by():
    fields = ["a", "a", "b", "c", "d", "e", "e", "f"]
    learned, judged = halves(sample(fields, [0, 0, 0, 0, 0, 1, 1, 2]), seed=3)
    assert not set(learned.field) & set(judged.field)
    assert sorted([*learned.field, *judged.field]) == fields
    # Three of four fields of the first class are learned from; the others have one, which is.
    assert len(set(judged.field)) == 1
    assert set(judged.label.tolist()) == {0}
    assert learned.seen.values[:, 0, 0].tolist() == [i for i, one in enumerate(fields) if one in set(learned.field)]


def test_one_field_a_class_leaves_nothing_to_judge_by():
    with pytest.raises(BadInput, match="one field"):
        halves(sample(["a", "b"], [0, 1]), seed=0)


def test_without_optuna_it_is_said_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(BadInput) as error:
        search(CasesRecipe.model_validate(RECIPE), 1, "lstm", "small", 1, lambda line: None)
    assert error.value.code == "optuna_missing"
    assert "cropmapper[search]" in error.value.hint


def test_a_search_prints_configurations_as_recipes_store_them(tmp_path):
    pytest.importorskip("optuna", reason="Optuna, the extra 'search', is not installed")
    content = {**RECIPE, "controls": {"task": 1}, "tasks": [{**RECIPE["tasks"][1], "train": 12}]}
    (tmp_path / "cases.yaml").write_text(yaml.safe_dump(content))
    asked = ["bert-search", str(tmp_path / "cases.yaml"), "--network", "transformer", "--trials", "3", "--best", "2"]
    ran = CliRunner().invoke(main, asked)
    assert ran.exit_code == 0, ran.output
    printed = yaml.safe_load("\n".join(line for line in ran.output.splitlines() if line.startswith("- ")))
    assert [part["network"] for part in printed] == ["transformer"] * 2
    for part in printed:
        TypeAdapter(Configuration).validate_python(part)
