"""What holds for every system: seeds, probabilities, padding, classes never seen, dates of any kind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.errors import BadInput, Failure
from training.base.loop import Training, balanced
from training.base.series import Series
from training.measure.registry import NAMES, systems
from training.peers.forest import Forest
from training.peers.linear import Linear
from training.peers.ltae import ltae
from training.peers.tempcnn import tempcnn
from training.peers.transformer import transformer

from ..crops import crops, padded
from ..peers.test_frozen import WRITERS
from .cropsts.series.test_system import CROPSTS
from .stcln.series import STCLN

# The highest rates at which each still learns need the fewest steps.
SHORT = {
    "tempcnn": Training(batch=16, least=16, most=16, learning_rate=0.01),
    "l-tae": Training(batch=16, least=30, most=30, learning_rate=0.008),
    "transformer": Training(batch=16, least=24, most=24, learning_rate=0.004),
}
SHORTEST = Training(batch=32, least=6, most=6)  # where it does not matter what is learned
NETWORKS = {"tempcnn": tempcnn, "l-tae": ltae, "transformer": transformer}
UNDATED = ["random-forest", "logistic-regression", "tempcnn", "l-tae", "transformer"]
SYSTEMS = [*UNDATED, *WRITERS, *CROPSTS, *STCLN]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """All systems by name; networks train shortly, published encoders have random weights."""
    folder = tmp_path_factory.mktemp("weights")
    short = {name: system(SHORT[name]) for name, system in NETWORKS.items()}
    found = {"random-forest": Forest(), "logistic-regression": Linear(), **short}
    found |= {name: write(folder) for name, write in WRITERS.items()}
    return found | {name: build() for name, build in {**CROPSTS, **STCLN}.items()}


@pytest.fixture(scope="module")
def fitted(built, known):
    """Each system after it was fitted with seed 0."""
    return {name: fit(system, known) for name, system in built.items()}


def fit(system, known: Series, seed: int = 0):
    return system.fit(system.prepare(known.without_labels(), seed), known, seed)


@pytest.mark.parametrize("name", SYSTEMS)
def test_it_tells_plain_crops_apart_and_gives_unseen_classes_nothing(fitted, asked, name):
    probability = fitted[name](asked)
    assert probability.shape == (len(asked), 4)
    assert np.allclose(probability.sum(axis=1), 1)
    assert (probability >= 0).all()
    assert (probability[:, 2] == 0).all()
    assert (probability.argmax(axis=1) == asked.label).mean() > 0.9


@pytest.mark.parametrize("name", [*UNDATED, *WRITERS])
def test_the_same_seed_gives_the_same_answer_and_another_another(built, fitted, known, asked, name):
    system = NETWORKS[name](SHORTEST) if name in NETWORKS else built[name]
    first = (fit(system, known) if name in NETWORKS else fitted[name])(asked)
    torch.manual_seed(5)  # what others drew from torch's generator does not matter
    assert np.array_equal(fit(system, known)(asked), first)
    if name in ("random-forest", *NETWORKS):
        assert not np.array_equal(fit(system, known, 1)(asked), first)


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
    alone = np.concatenate([fitted[name](asked.take([place])) for place in (0, 4, 9)])
    assert np.allclose(alone, fitted[name](asked)[[0, 4, 9]], atol=1e-5)


@pytest.mark.parametrize("name", SYSTEMS)
def test_other_dates_and_another_number_of_them_are_taken(fitted, name):
    asked = crops(3, n=30, dates=np.arange(4, 365, 24))
    probability = fitted[name](asked)
    assert np.allclose(probability.sum(axis=1), 1)
    if name not in WRITERS:  # encoders of random weights know nothing of months that were not observed
        assert (probability.argmax(axis=1) == asked.label).mean() > 0.7


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_series_never_seen_clearly_still_gets_probabilities(fitted, asked, name):
    unseen = replace(asked, valid=np.zeros_like(asked.valid))
    assert np.allclose(fitted[name](unseen).sum(axis=1), 1)


@pytest.mark.parametrize("name", UNDATED)
def test_undated_series_are_told_by_the_order_of_their_dates(built, known, asked, name):
    classify = fit(built[name], replace(known, day=None))
    assert (classify(replace(asked, day=None)).argmax(axis=1) == asked.label).mean() > 0.8


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_single_class_is_refused(built, known, name):
    with pytest.raises(BadInput) as error:
        fit(built[name], known.take(known.label == 3))
    assert error.value.code == "one_class"
    assert "sunflower" in error.value.message


@pytest.mark.parametrize("name", ["l-tae", "transformer"])
def test_a_network_that_diverges_is_stopped(known, name):
    system = NETWORKS[name](SHORTEST)
    broken = replace(known, values=known.values * np.float32(1e38))
    with np.errstate(over="ignore"), pytest.raises(Failure) as error:
        system.fit(system.prepare(known, 0), broken, 0)
    assert error.value.code == "training_diverged"


def test_draws_are_balanced_over_classes_of_any_size():
    label = np.repeat([0, 1, 2], [90, 9, 1])
    drawn = np.concatenate(list(balanced(label, 50, 120, np.random.default_rng(0))))
    assert np.allclose(np.bincount(label[drawn]) / len(drawn), 1 / 3, atol=0.03)


@pytest.mark.parametrize(("labelled", "steps"), [(20, 300), (3200, 1000), (10**6, 1500)])
def test_steps_grow_with_the_labels_between_bounds(labelled, steps):
    assert Training(batch=64, epochs=20, least=300, most=1500).steps(labelled) == steps


def test_the_registry_knows_its_systems():
    names = [name for name in NAMES if name in UNDATED]
    built = systems(names, {})
    assert [system.name for system in built] == names == UNDATED
    assert all(system.numerics >= 1 for system in built)


@pytest.mark.parametrize(
    ("name", "code", "told"),
    [("random-forrest", "system_unknown", "random-forest"), ("presto", "weights_missing", "presto")],
)
def test_the_registry_refuses_what_it_cannot_build(name, code, told):
    with pytest.raises(BadInput) as error:
        systems([name], {})
    assert error.value.code == code
    assert told in error.value.hint
