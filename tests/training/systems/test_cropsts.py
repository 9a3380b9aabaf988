"""CropSTS on series: what holds for its three systems, and what each of them may know."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import BadInput
from training.data.series import UNLABELLED, Series
from training.systems.cropsts import FromScratch, Pretrained
from training.systems.cropsts_recipe import Recipe, read_series_recipe
from training.systems.cropsts_simulated import simulated_like
from training.systems.registry import NAMES, systems

from .conftest import crops, padded

SYSTEMS = ["cropsts-scratch", "cropsts-pretrained", "cropsts-pretrained-simulated"]


def short() -> Recipe:
    """The shipped recipe with few steps and a narrow encoder."""
    content = read_series_recipe().model_dump()
    content["shape"] |= {"width": 16}
    content["warm_up"]["descent"] |= {"steps": 100, "batch": 24}
    content["classification"] |= {"unlabelled": 12, "epochs": 1}
    content["classification"]["descent"] |= {"steps": 120, "batch": 24, "learning_rate": 0.01}
    return Recipe.model_validate(content)


@pytest.fixture(scope="module")
def built():
    """The systems by name, to train shortly."""
    return {
        "cropsts-scratch": FromScratch(short()),
        "cropsts-pretrained": Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled, short()),
        "cropsts-pretrained-simulated": Pretrained(
            "cropsts-pretrained-simulated", lambda real, seed: simulated_like(real, 90, 60, 0.03, seed), short()
        ),
    }


@pytest.fixture(scope="module")
def fitted(built, known):
    return {name: fit(system, known) for name, system in built.items()}


def fit(system, known: Series, seed: int = 0):
    """Prepare with all series, and fit with the labels of the first half."""
    return system.fit(system.prepare(known.without_labels(), seed), half(known), seed)


def half(known: Series) -> Series:
    return known.take(np.arange(len(known) // 2))


@pytest.mark.parametrize("name", SYSTEMS)
def test_it_tells_plain_crops_apart_and_gives_unseen_classes_nothing(fitted, asked, name):
    probability = fitted[name](asked)
    assert probability.shape == (len(asked), 4)
    assert np.allclose(probability.sum(axis=1), 1)
    assert (probability[:, 2] == 0).all()
    assert (probability.argmax(axis=1) == asked.label).mean() > 0.9


@pytest.mark.parametrize("name", SYSTEMS)
def test_the_same_seed_gives_the_same_answer_also_after_another_fit(built, fitted, known, asked, name):
    torch.manual_seed(5)  # what others drew from torch's generator does not matter
    prepared = built[name].prepare(known.without_labels(), 0)
    other = built[name].fit(prepared, half(known), 1)(asked)
    assert np.array_equal(built[name].fit(prepared, half(known), 0)(asked), fitted[name](asked))
    assert not np.array_equal(other, fitted[name](asked))


@pytest.mark.parametrize("name", SYSTEMS)
def test_what_stands_at_invalid_dates_does_not_matter(fitted, asked, name):
    rng = np.random.default_rng(0)
    noise = rng.normal(0, 9, asked.values.shape).astype(np.float32)
    noisy = replace(asked, values=np.where(asked.valid[..., None], asked.values, noise))
    assert np.allclose(fitted[name](noisy), fitted[name](asked), rtol=0, atol=1e-6)


@pytest.mark.parametrize("name", SYSTEMS)
def test_further_dates_that_are_not_valid_change_nothing_whatever_their_day(fitted, asked, name):
    before = fitted[name](asked)
    for day in (np.full_like(asked.day, -1), asked.day + 800, asked.day[:, -1:] + 3):
        assert np.allclose(fitted[name](padded(asked, day)), before, rtol=0, atol=1e-6)


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_series_is_classified_by_itself(fitted, asked, name):
    alone = np.concatenate([fitted[name](asked.take([place])) for place in (0, 4)])
    assert np.allclose(alone, fitted[name](asked)[[0, 4]], atol=1e-5)


@pytest.mark.parametrize("name", SYSTEMS)
def test_other_dates_and_another_number_of_them_are_taken(fitted, name):
    asked = crops(3, n=30, dates=np.arange(4, 365, 24))
    assert (fitted[name](asked).argmax(axis=1) == asked.label).mean() > 0.7


@pytest.mark.parametrize("name", SYSTEMS)
def test_series_of_one_band_without_dates_are_told_by_their_order(built, known, asked, name):
    def greenness(series: Series) -> Series:
        near, red = series.values[..., 6:7], series.values[..., 2:3]
        return replace(series, values=near - red, bands=("VI",), day=None)

    classify = fit(built[name], greenness(known))
    assert (classify(greenness(asked)).argmax(axis=1) == asked.label).mean() > 0.7


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_single_class_is_refused(built, known, name):
    with pytest.raises(BadInput) as error:
        fit(built[name], known.take(known.label == 3))
    assert error.value.code == "one_class"


def test_series_that_were_never_seen_clearly_get_probabilities_and_disturb_no_warm_up(built, known, asked):
    some = replace(known, valid=known.valid & (np.arange(len(known)) % 5 > 0)[:, None])
    classify = fit(built["cropsts-pretrained"], some)
    unseen = replace(asked, valid=np.zeros_like(asked.valid))
    assert np.allclose(classify(unseen).sum(axis=1), 1)
    assert (classify(asked).argmax(axis=1) == asked.label).mean() > 0.8


def test_preparing_looks_at_no_label(built, known, fitted, asked):
    """With the truth in place of hidden labels it gives the same."""
    system = built["cropsts-pretrained"]
    assert (known.without_labels().label == UNLABELLED).all()
    assert np.array_equal(
        system.fit(system.prepare(known, 0), half(known), 0)(asked), fitted["cropsts-pretrained"](asked)
    )


def test_the_registry_knows_them():
    assert [system.name for system in systems(SYSTEMS, {})] == SYSTEMS
    assert set(SYSTEMS) <= set(NAMES)
