"""CropSTS on series: what holds for its three systems beside `test_systems`, and what each of them may know."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from training.base.series import UNLABELLED, Series
from training.data.simulatedseries import simulated_like
from training.measure.registry import NAMES, systems
from training.systems.cropsts.series.recipe import SeriesNumbers, read_numbers
from training.systems.cropsts.series.system import FromScratch, Pretrained


def short() -> SeriesNumbers:
    """The shipped recipe with few steps and a narrow encoder."""
    content = read_numbers().model_dump()
    content["shape"] |= {"width": 16}
    content["warm_up"]["descent"] |= {"steps": 24, "batch": 24}
    content["classification"] |= {"unlabelled": 12, "epochs": 1}
    content["classification"]["descent"] |= {"steps": 60, "batch": 24, "learning_rate": 0.02}
    return SeriesNumbers.model_validate(content)


# The systems by name, to train shortly.
CROPSTS = {
    "cropsts-scratch": lambda: FromScratch(short()),
    "cropsts-pretrained": lambda: Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled, short()),
    "cropsts-pretrained-simulated": lambda: Pretrained(
        "cropsts-pretrained-simulated", lambda real, seed: simulated_like(real, 90, 60, 0.03, seed), short()
    ),
}
SYSTEMS = list(CROPSTS)


@pytest.fixture(scope="module")
def built():
    return {name: build() for name, build in CROPSTS.items()}


@pytest.fixture(scope="module")
def fitted(built, known):
    return {name: fit(system, known) for name, system in built.items()}


def fit(system, known: Series, seed: int = 0):
    """Prepare with all series, and fit with the labels of the first half."""
    return system.fit(system.prepare(known.without_labels(), seed), half(known), seed)


def half(known: Series) -> Series:
    return known.take(np.arange(len(known) // 2))


# The third differs from the last in what its warm-up sees, which is not drawn.
@pytest.mark.parametrize("name", ["cropsts-scratch", "cropsts-pretrained-simulated"])
def test_the_same_seed_gives_the_same_answer_also_after_another_fit(built, fitted, known, asked, name):
    torch.manual_seed(5)  # what others drew from torch's generator does not matter
    prepared = built[name].prepare(known.without_labels(), 0)
    other = built[name].fit(prepared, half(known), 1)(asked)
    assert np.array_equal(built[name].fit(prepared, half(known), 0)(asked), fitted[name](asked))
    assert not np.array_equal(other, fitted[name](asked))


@pytest.mark.parametrize("name", SYSTEMS)
def test_series_of_one_band_without_dates_are_told_by_their_order(built, known, asked, name):
    def greenness(series: Series) -> Series:
        near, red = series.values[..., 6:7], series.values[..., 2:3]
        return replace(series, values=near - red, bands=("VI",), day=None)

    classify = fit(built[name], greenness(known))
    assert (classify(greenness(asked)).argmax(axis=1) == asked.label).mean() > 0.7


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
