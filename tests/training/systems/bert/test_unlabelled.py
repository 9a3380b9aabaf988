"""Pre-training from a recipe of pairs: it resumes as if never stopped, and others can start from what it writes."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from safetensors.torch import load_file

from engine.errors import BadInput
from engine.models.bert.encoder import SeriesBERT
from training.__main__ import main
from training.base.outputs import CHECKPOINT
from training.base.pretrained import start_from
from training.base.runner import Machine
from training.base.step import groups
from training.data.pairs import joined, load_pairs
from training.data.serieswrite import write_series
from training.recipe.read import REPOSITORY
from training.recipe.unlabelled import read_pretraining
from training.systems.bert.objective import Bimodal, Task
from training.systems.bert.recipe import BimodalRecipe
from training.systems.bert.schedule import plan_of
from training.systems.bert.sections import BimodalOptimisation
from training.systems.bert.unlabelled import begin
from training.unlabelled.pretrain import pretrain

from .conftest import BANDS, made_up

CARD = dict.fromkeys(("title", "data", "data_licence", "attribution", "licence"), "none")


def recipe(folder, **changes) -> BimodalRecipe:
    write_series(made_up(), folder / "pairs.npz")
    content = {
        "name": "tiny", "system": "bert", "objective": "bimodal", "sensor": "sentinel-2-l2a", "bands": BANDS,
        "units": "reflectance", "gsd_m": 10, "pairs": [{"series": str(folder / "pairs.npz")}],
        "encoder": {"width": 8, "depth": 1, "heads": 2}, "optimisation": {"batch": 4, "epochs": 2, "warm_up": 1},
        "checkpoint": 2, "threads": 1, "card": CARD,
    }  # fmt: skip
    return BimodalRecipe.model_validate({**content, **changes})


def run(read: BimodalRecipe, out, resume: bool = False):
    return pretrain(read, out, Machine(), 0, resume, lambda line: None)


def test_a_resumed_training_ends_as_one_that_never_stopped(tmp_path):
    _, whole = run(recipe(tmp_path), tmp_path / "whole")
    half = recipe(tmp_path)
    stopped = half.model_copy(update={"optimisation": half.optimisation})

    class Stop(Exception):
        pass

    def say(line):
        if line.startswith("step 2"):
            raise Stop

    with pytest.raises(Stop):
        pretrain(stopped, tmp_path / "half", Machine(), 0, False, say)
    assert (tmp_path / "half" / CHECKPOINT).is_file()
    _, again = run(half, tmp_path / "half", resume=True)
    assert whole == again
    assert {"reflectance", "month", "cloud", "loss"} <= set(whole[-1])
    first, second = (load_file(tmp_path / name / "encoder.safetensors") for name in ("whole", "half"))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_its_card_says_what_it_saw_and_others_start_from_it(tmp_path):
    run(recipe(tmp_path, questions={"target": "own", "cloud": 0.0}), tmp_path / "out")
    card = json.loads((tmp_path / "out" / "encoder.json").read_text())
    assert (card["training"]["pairs"], card["simulated"], card["dates"]) == (8, False, {"max": 12})
    assert card["training"]["objective"].startswith("bimodal: asked for the sensor's own reflectance, the month, from")
    assert card["statistics"]["mean"][1] > card["statistics"]["mean"][0]
    encoder = SeriesBERT(recipe(tmp_path).encoder.config(3))
    start_from(encoder, tmp_path / "out" / "encoder.safetensors")
    assert encoder.mean.tolist() == pytest.approx(card["statistics"]["mean"], rel=1e-5)


def test_the_shipped_recipes_are_read_as_their_objective_has_them():
    small = read_pretraining(REPOSITORY / "training" / "recipes" / "bert-simulated.yaml")
    assert isinstance(small, BimodalRecipe)
    assert small.simulated
    published = read_pretraining(REPOSITORY / "training" / "recipes" / "bert-denethor.yaml")
    shape = published.encoder.config(len(published.bands))
    assert (shape.width, shape.depth, shape.time, shape.slots) == (256, 32, "slots", 144)
    assert (published.optimisation.epochs, published.optimisation.batch, published.questions.clouds) == (
        100,
        64,
        "kept",
    )


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"questions": {"reflectance": 0.0, "month": 0.0, "cloud": 0.0}}, "at least one weighs something"),
        ({"questions": {"corruption": {"hidden": 0.5}}}, "more than all of them"),
        ({"encoder": {"width": 8, "heads": 3}}, "not a multiple of 3 heads"),
        ({"objective": "dino"}, "bimodal"),
    ],
)
def test_what_cannot_be_trained_is_refused_when_the_recipe_is_read(tmp_path, changes, told):
    with pytest.raises(ValueError, match=told):
        recipe(tmp_path, **changes)


def test_pairs_that_lack_a_band_or_differ_are_refused(tmp_path):
    with pytest.raises(BadInput, match="has no band B05") as error:
        load_pairs(recipe(tmp_path, bands=["B04", "B05"]))
    assert error.value.code == "bands_missing"


def test_pairs_of_which_nothing_would_be_asked_are_refused(tmp_path):
    later = made_up()
    companion = replace(later.companion, day=later.companion.day + 400)
    for series, told, code in (
        (replace(later, companion=companion), "saw none of the days", "pairs_apart"),
        (made_up(dates=4), "have 4 acquisitions at most", "dates_few"),
    ):
        read = recipe(tmp_path)
        write_series(series, tmp_path / "pairs.npz")
        with pytest.raises(BadInput, match=told) as error:
            begin(read, partial(load_pairs, read), 0)
        assert error.value.code == code


def test_sources_of_other_lengths_are_joined_without_new_acquisitions():
    long, short = made_up(), made_up(places=3, dates=7, seed=1)
    both = joined([long, short])
    assert both.values.shape == (11, 12, 3)
    assert both.valid.sum() == long.valid.sum() + short.valid.sum()
    assert not both.valid[8:, 7:].any()
    assert np.array_equal(both.companion.values[8:], short.companion.values)


def test_both_schedules_begin_and_end_as_they_say():
    model = Bimodal(SeriesBERT(recipe_shape()), 18, Task())
    rates = {}
    for schedule in ("warmed", "restarted"):
        plan = plan_of(BimodalOptimisation(batch=2, epochs=100, schedule=schedule), pairs=8)
        optimiser, schedule_of = plan.optimise(model)
        seen = []
        for _ in range(plan.steps):
            seen.append(optimiser.param_groups[0]["lr"])
            optimiser.step()
            schedule_of.step()
        rates[schedule] = seen
    assert plan.steps == 400
    warmed, restarted = rates["warmed"], rates["restarted"]
    assert max(warmed) == pytest.approx(1e-3)
    assert warmed.index(max(warmed)) == 20
    assert warmed[-1] < 1e-6
    assert restarted[0] == pytest.approx(1e-3)
    assert restarted[19] < 6e-5  # the first period of five epochs falls to its lowest
    assert restarted[-1] == pytest.approx(9.2e-4, rel=0.01)  # the second one has hardly begun


def recipe_shape():
    return BimodalRecipe.model_fields["encoder"].annotation(width=8, depth=1, heads=2).config(3)


def test_the_hidden_vector_and_codes_do_not_decay():
    model = Bimodal(SeriesBERT(recipe_shape()), 18, Task())
    decayed, free = groups(model, 0.01)
    kept = {id(parameter) for parameter in free["params"]}
    assert id(model.hidden) in kept
    assert id(model.encoder.class_token) in kept
    assert id(model.reflectance.weight) in {id(parameter) for parameter in decayed["params"]}


def test_the_command_pretrains_by_the_recipe(tmp_path):
    assert "by the objective" in CliRunner().invoke(main, ["pretrain", "--help"]).output
