"""The early season: what is shown of a scene up to a day, and what the table says of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.recipe.scene import Recipe
from training.scenes.season import Point, section, until

from ..conftest import tiny


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
