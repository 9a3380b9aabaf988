"""The early season: what is shown of a scene up to a day, and what the table says of it."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import pytest
from click import UsageError

from engine.errors import BadInput
from engine.judge.accuracy import Confusion
from engine.models.encoder import AnyDates
from training.base import options
from training.measure.protocols import Scored
from training.recipe.scene import EARLY, Recipe
from training.scenes import season
from training.scenes.fit import card_fields
from training.scenes.season import EACH, LONGER, ONE, Point, section, until
from training.scenes.seasonfigure import draw

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
    text = section(recipe, [Point(135, 0.5, 0.625, 0.25), Point(255, 0.9125, 0.75, 0.875)], "curves.svg")
    assert text.startswith("Simulated scenes")
    assert "last days 135,255," in text
    # Two stages of 16 and 4 steps.
    assert "in 20 steps; of such a model in 40, as many as the others take together" in text
    assert "](curves.svg)" in text
    told = "One model is ahead of a model each in the steps of all on 1 of 2, in the steps of one on 2 of 2 last days."
    assert told in text
    assert text.endswith(
        "| last day | one model | one model, the steps of all | a model each |\n|---:|---:|---:|---:|\n"
        "| 135 | 0.500 | 0.625 | 0.250 |\n| 255 | 0.912 | 0.750 | 0.875 |"
    )
    alone = section(recipe, [Point(135, 0.5)])
    assert alone.endswith("| last day | one model |\n|---:|---:|\n| 135 | 0.500 |")
    assert "](" not in alone


@pytest.mark.usefixtures("drawn")
def test_the_curves_say_their_axes_and_what_is_simulated(tmp_path):
    recipe = Recipe.model_validate(tiny())
    points = [Point(135, 0.5, 0.625, 0.25), Point(255, 0.9125, 0.75, 0.875)]
    draw(tmp_path / "curves.svg", recipe, points)
    text = (tmp_path / "curves.svg").read_text()
    for said in ("simulated scenes", "days from 1 January", "macro F1 of parcels", ONE, LONGER, EACH, ">135<", ">255<"):
        assert said in text
    draw(tmp_path / "again.svg", recipe, points)
    assert (tmp_path / "again.svg").read_text() == text
    draw(tmp_path / "one.svg", recipe, [Point(135, 0.5), Point(255, 0.9)])
    assert EACH not in (tmp_path / "one.svg").read_text()


def test_one_model_has_the_steps_of_a_model_each_and_once_more_of_all_together(recipe, simulated, monkeypatch):
    trained = []

    def train(asked, scenes, chosen, seed):
        shown = int(scenes[0].day[scenes[0].valid.any(axis=(1, 2))].max())
        trained.append((asked.objective, [stage.steps for stage in asked.optimisation.stages], shown))
        return len(trained), []

    monkeypatch.setattr(season, "load_labelled", lambda *args: ([simulated], [simulated]))
    monkeypatch.setattr(season, "train", train)
    monkeypatch.setattr(season, "score", lambda asked, networks, scenes: networks / 10)
    monkeypatch.setattr(season, "_check", lambda recipe: None)
    first, last = (int(simulated.day[number]) for number in (1, -1))
    points = season.curve(recipe, [first, last], True, lambda line: None)
    assert trained == [
        (EARLY, [16, 4], last),
        (EARLY, [32, 8], last),
        ("supervised", [16, 4], first),
        ("supervised", [16, 4], last),
    ]
    assert points == [Point(first, 0.1, 0.2, 0.3), Point(last, 0.1, 0.2, 0.4)]
    assert season.curve(recipe, [last], False, lambda line: None) == [Point(last, 0.5)]


def test_what_has_no_early_season_is_refused(recipe):
    with pytest.raises(BadInput, match="cropsts of tiny does not learn from beginnings of seasons"):
        season.curve(recipe, [135], True, lambda line: None)
    with pytest.raises(BadInput, match="scored by blocks"):
        season.curve(recipe.model_copy(update={"system": "agrifm"}), [135], True, lambda line: None)


def test_days_are_read_in_order_and_what_is_none_is_refused():
    assert options.Days().convert("195,135, 195", None, None) == (135, 195)
    with pytest.raises(UsageError, match="no list of days"):
        options.Days().convert("May", None, None)


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
