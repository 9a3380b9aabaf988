"""The early season: what is shown of a scene up to a day, and what the table says of it."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np

from engine.judge.accuracy import Confusion
from engine.models.encoder import AnyDates
from training.measure.protocols import Scored
from training.recipe.scene import EARLY, Recipe
from training.scenes.fit import card_fields
from training.scenes.season import Point, section, until

from ..conftest import tiny

SCORED = [Scored("network", (Confusion(("winter", "summer"), np.eye(2, dtype=np.int64)),), peer=False)]


@dataclass(frozen=True, eq=False)
class Days:
    day: np.ndarray
    valid: np.ndarray


def test_nothing_is_shown_after_the_last_day_and_a_cloud_stays_one():
    valid = np.ones((3, 2, 4), bool)
    valid[0, 1, 2] = False
    shown = until(Days(np.array([20, 135, 136]), valid), 135)
    np.testing.assert_array_equal(shown.valid[:2], valid[:2])
    assert not shown.valid[2].any()
    assert valid[2].all()


def test_the_table_has_a_row_a_day_and_says_what_is_simulated():
    recipe = Recipe.model_validate(tiny())
    text = section(recipe, [Point(135, 0.5, 0.25), Point(255, 0.9125, 0.875)])
    assert text.startswith("Simulated scenes")
    assert "last days 135,255," in text
    assert text.endswith(
        "| last day | one model | a model each |\n|---:|---:|---:|\n| 135 | 0.500 | 0.250 |\n| 255 | 0.912 | 0.875 |"
    )
    alone = section(recipe, [Point(135, 0.5, None)])
    assert alone.endswith("| last day | one model |\n|---:|---:|\n| 135 | 0.500 |")


def test_a_model_of_any_day_is_no_stranger_to_a_stack_that_has_just_begun(recipe, simulated):
    encoder = SimpleNamespace(dates=AnyDates())
    whole, early = (
        card_fields(recipe.model_copy(update={"objective": objective}), encoder, [simulated], SCORED)
        for objective in ("supervised", EARLY)
    )
    assert "covered" not in whole["season"]
    assert whole["dates"]["min"] > 1
    assert (early["season"]["covered"], early["dates"]["min"]) == (0, 1)
    assert early["dates"]["max"] == whole["dates"]["max"]
