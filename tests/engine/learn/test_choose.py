"""Choosing by what learners say of unseen blocks, halves and years; calibration; prototypes of rare classes."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest

from engine.learn import (
    LEARNERS,
    TRIED,
    Labelled,
    Learner,
    LinearLearner,
    Samples,
    TreesLearner,
    choose,
    folds_for,
    learning_curve,
    teach,
)
from engine.learn.calibrate import Calibrated, temperature_of, tempered
from engine.learn.choose import _tenths
from engine.learn.heldout import in_other_folds
from engine.learn.mean import Mean
from engine.learn.prototypes import PrototypesLearner, WithPrototypes, with_prototypes
from engine.learn.samples import some_of_each
from engine.learn.score import draws_of, log_loss, macro_f1, mean_f1
from engine.runtime import open_runtime

from ..small_learners import small_learners
from .fields import BANDS, parcels
from .test_export import batch_of, packaged, ragged


@pytest.fixture(scope="module", autouse=True)
def _small_learners():
    with small_learners():
        yield


def test_here_leaves_out_whole_blocks():
    labelled = parcels(0, 90)
    folds = folds_for(labelled, "here", 0)
    (fold,) = folds.ways
    assert len(np.unique(fold)) == 5
    assert all(len(np.unique(fold[labelled.group == one])) == 1 for one in labelled.group)
    assert not folds.doubt
    again, other = (folds_for(labelled, "here", seed).ways[0] for seed in (0, 1))
    assert np.array_equal(again, fold)
    assert not np.array_equal(other, fold)


def test_elsewhere_leaves_out_halves_and_years_and_no_block_is_on_both_sides():
    labelled = parcels(0, 90)
    labelled = dataclasses.replace(labelled, year=2018 + np.arange(90) % 3)
    years, east, north = folds_for(labelled, "elsewhere", 0).ways
    assert all(len(np.unique(years[labelled.year == one])) == 1 for one in (2018, 2019, 2020))
    assert len(np.unique(years)) == 3
    for fold, axis in ((east, 0), (north, 1)):
        assert all(len(np.unique(fold[labelled.group == one])) == 1 for one in labelled.group)
        first, second = (labelled.place[fold == half, axis].mean() for half in (0, 1))
        assert second - first > 1000
        assert 0.25 < fold.mean() < 0.75


def test_labels_of_one_block_are_judged_with_a_doubt():
    labelled = dataclasses.replace(parcels(0, 30), group=np.full(30, "one"))
    for where in ("here", "elsewhere"):
        folds = folds_for(labelled, where, 0)
        assert "one block" in folds.doubt
        assert len(np.unique(folds.ways[0])) == 5


def test_a_class_that_one_fold_holds_alone_is_known_to_no_other():
    labelled = dataclasses.replace(parcels(0, 6), label=np.array([0, 1, 0, 1, 0, 2]))
    assert in_other_folds(labelled, np.array([0, 0, 1, 1, 1, 1])).tolist() == [True] * 5 + [False]


def test_scores_are_those_that_a_hand_computes_and_blocks_give_the_interval():
    label = np.array([0, 0, 1, 1, 2, 2])
    told = np.eye(3)[[0, 0, 1, 0, 2, 1]] * 0.8 + 0.1
    group = np.array(list("aabbcc"))
    draws = draws_of(group, 0)
    assert macro_f1(told, label, draws)[0] == pytest.approx((0.8 + 0.5 + 2 / 3) / 3)
    assert log_loss(told, label, draws)[0] == pytest.approx(-np.log([0.9, 0.9, 0.9, 0.1, 0.9, 0.1]).mean())
    one = mean_f1([np.eye(3)[[0, 0, 1, 1, 0, 0]]], label, group, draws)
    assert one.low < one.value < one.high
    # All right, but each class in a single block: nothing is known of another block, and the squares of doubts add up.
    right = mean_f1([np.eye(3)[label]], label, group, draws)
    assert (right.value, right.low, right.high) == pytest.approx((1, 1 - np.sqrt(3) / 3, 1))


def test_too_sure_answers_are_flattened_and_too_shy_ones_sharpened():
    rng = np.random.default_rng(0)
    right = rng.random(400) < 0.7
    label = np.where(right, 0, 1)
    known = np.ones(400, bool)
    for said in (0.99, 0.6):
        told = np.tile([said, 1 - said], (400, 1))
        found = tempered(told, temperature_of(told, label, known))
        assert found[0, 0] == pytest.approx(right.mean(), abs=0.03)
        assert (found.argmax(axis=1) == 0).all()
    assert temperature_of(told, label, ~known) == 1


def few(counts: dict[int, int]) -> Labelled:
    """Simulated parcels with so many of each class."""
    labelled = parcels(0, 120)
    kept = np.concatenate([np.flatnonzero(labelled.label == cls)[:count] for cls, count in counts.items()])
    return labelled.take(kept)


def test_a_class_of_two_parcels_is_learned_by_a_prototype():
    labelled, asked = few({0: 20, 1: 2, 2: 20}), parcels(1, 60)
    learner = with_prototypes(TreesLearner(trees=60), labelled)
    assert learner == WithPrototypes(TreesLearner(trees=60), (1,))
    told = learner.fit(labelled, 0).probabilities(asked.samples)
    np.testing.assert_allclose(told.sum(axis=1), 1, atol=1e-6)
    right = told.argmax(axis=1) == asked.label
    assert right[asked.label == 1].mean() > 0.8
    assert right[asked.label != 1].mean() > 0.8
    assert with_prototypes(LinearLearner(), few({0: 9, 1: 5})) == LinearLearner()


def test_one_parcel_of_each_class_is_enough_for_prototypes_alone():
    labelled, asked = few({0: 1, 1: 1, 2: 1}), parcels(1, 60)
    told = with_prototypes(LinearLearner(), labelled).fit(labelled, 0).probabilities(asked.samples)
    assert (told.argmax(axis=1) == asked.label).mean() > 0.8


def test_the_chosen_package_answers_as_what_was_taught(tmp_path):
    labelled = few({0: 14, 1: 3, 2: 14})
    taught = teach(labelled, "here", 0, [LinearLearner(), TreesLearner(trees=30)])
    choice = taught.choice
    assert choice.chosen is choice.candidates[0]
    assert any("maize (3)" in warning for warning in taught.warnings)
    mean = next(each for each in choice.candidates if len(each.parts) > 1)
    for number, fitted in enumerate((taught.fitted, mean.fit(labelled, 0))):
        runtime = open_runtime(packaged(tmp_path / str(number), fitted, labelled), threads=1)
        asked = ragged(number)
        seen = asked.valid.any(axis=1)
        found = runtime.predict(batch_of(asked)).probabilities[seen, :, 0, 0]
        np.testing.assert_allclose(found, fitted.probabilities(asked)[seen], atol=3e-4)


def test_the_mean_and_the_temperature_are_applied_in_this_order():
    labelled, asked = parcels(0), parcels(1).samples
    parts = [learner.fit(labelled, 0) for learner in (LinearLearner(), PrototypesLearner())]
    told = [tempered(part.probabilities(asked), 2.0) for part in parts]
    fitted = Calibrated(Mean(tuple(Calibrated(part, 2.0) for part in parts), (0.7, 0.3)), 0.5)
    np.testing.assert_allclose(fitted.probabilities(asked), tempered(0.7 * told[0] + 0.3 * told[1], 0.5))


def shuffled(labelled: Labelled) -> Labelled:
    return dataclasses.replace(labelled, label=np.random.default_rng(0).permutation(labelled.label))


def test_every_learner_is_shown_and_options_are_offered_to_each():
    heard = []
    choice = choose(
        parcels(0, 36), [LinearLearner(), TreesLearner(trees=20)], "here", 0, lambda *told: heard.append(told)
    )
    names = [each.name for each in choice.candidates]
    shares = [done / total for done, total in heard]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert {"linear", "linear with contrasts", "extra trees", "extra trees with contrasts"} < set(names)
    assert sum("views" in name for name in names if "mean" not in name) == 2
    assert sum(name.startswith("mean of ") for name in names) == 1
    order = [each.log_loss for each in choice.candidates]
    assert order[1:] == sorted(order[1:])
    assert names[0][1:] in choice.reason
    assert all(told.shape == (36, 3) for each in choice.candidates for told in each.held_out)


LINEAR = LinearLearner()


@dataclasses.dataclass(frozen=True)
class OnBands:
    """A learner that is shown some of the bands."""

    base: str
    which: tuple[int, ...]
    learner: Learner = LINEAR
    views: int = 0
    encoded = False

    @property
    def name(self) -> str:
        return self.base

    def fit(self, labelled: Labelled, seed: int, progress=None):
        fitted = self.learner.fit(dataclasses.replace(labelled, samples=self.of(labelled.samples)), seed)
        return SimpleNamespace(probabilities=lambda samples: fitted.probabilities(self.of(samples)))

    def of(self, samples: Samples) -> Samples:
        kept = list(self.which)
        return dataclasses.replace(samples, values=samples.values[..., kept], bands=tuple(BANDS[i] for i in kept))


STEADY, BRITTLE = OnBands("steady", (3,)), OnBands("brittle", (0, 1, 2), TreesLearner(trees=30))


def region(seed: int, turn: int) -> Labelled:
    """Simulated parcels of a region that a third band tells, where two tell the crop, as they do nowhere else."""
    labelled = parcels(seed, 90, cloud=0.6)
    values = labelled.samples.values.copy()
    rng = np.random.default_rng(seed)
    values[..., 3] += rng.normal(0, 0.12, values.shape[:2])
    crop = (labelled.label + turn) % 3
    values[..., :2] = 0.1 + 0.3 * np.eye(3)[crop][:, None, :2] + rng.normal(0, 0.05, (*values.shape[:2], 2))
    values[..., 2] = 0.1 + 0.1 * turn
    samples = dataclasses.replace(labelled.samples, values=values)
    place = labelled.place + np.array([20_000 * turn, 0])
    group = np.char.add(labelled.group, f"_{turn}")
    return dataclasses.replace(labelled, samples=samples, place=place, group=group)


def both(one: Labelled, other: Labelled) -> Labelled:
    samples = dataclasses.replace(
        one.samples,
        values=np.concatenate([one.samples.values, other.samples.values]),
        valid=np.concatenate([one.samples.valid, other.samples.valid]),
    )
    parts = {name: np.concatenate([getattr(one, name), getattr(other, name)]) for name in ("label", "group", "place")}
    return dataclasses.replace(one, samples=samples, **parts)


def right(choice, labelled: Labelled, asked: Labelled) -> float:
    return (choice.chosen.fit(labelled, 0).probabilities(asked.samples).argmax(axis=1) == asked.label).mean()


@dataclasses.dataclass(frozen=True)
class Sure:
    """A learner that is sure of the first class, whatever it is asked."""

    base: str = "sure"
    name: str = "sure"
    encoded = False

    def fit(self, labelled: Labelled, seed: int, progress=None):
        return SimpleNamespace(probabilities=lambda samples: np.tile([0.98, 0.01, 0.01], (len(samples), 1)))


def test_what_is_too_sure_is_judged_and_taught_as_far_as_it_is_right():
    labelled = parcels(0, 60)
    choice = choose(labelled, [Sure()], "here", 0)
    for told in (choice.chosen.held_out[0], choice.chosen.fit(labelled, 0).probabilities(labelled.samples)):
        assert told[:, 0] == pytest.approx((labelled.label == 0).mean(), abs=0.15)


def test_what_collapses_elsewhere_is_caught_before_a_map_is_made_of_it():
    """In each of two regions some bands tell the crops at once, by a rule of its own."""
    labelled, asked = both(region(0, 0), region(1, 1)), region(2, 2)
    here, elsewhere = (choose(labelled, [STEADY, BRITTLE], where, 0) for where in ("here", "elsewhere"))
    # Elsewhere the one that collapses has no say, and it is said with its score; nearby it would have been trusted.
    assert {part.base for part in elsewhere.chosen.parts} == {"steady"}
    assert "brittle" in {part.base for part in here.chosen.parts}
    assert elsewhere.sure > 0.95
    assert "That is firm" in elsewhere.reason
    assert "Too far behind to be trusted there: brittle with" in elsewhere.reason
    assert right(elsewhere, labelled, asked) > right(here, labelled, asked) + 0.2


def test_learners_as_good_as_each_other_are_averaged_and_weigh_alike_or_nearly_so():
    labelled = parcels(0, 90, cloud=0.6)
    choice = choose(labelled, [OnBands("one", (3,)), OnBands("other", (3, 4))], "here", 0)
    mean = next(each for each in choice.candidates if len(each.parts) > 1)
    assert choice.chosen is mean
    weight = {"one": 0.0, "other": 0.0}
    for part, share in zip(mean.parts, mean.weights):
        weight[part.base] += share
    assert weight["one"] == pytest.approx(weight["other"], abs=0.21)


def test_learners_that_say_the_same_are_not_averaged():
    labelled = few({0: 4, 1: 4, 2: 4})  # each class by its prototype, whatever learns
    choice = choose(labelled, [LinearLearner(), TreesLearner(trees=20)], "here", 0)
    assert len(choice.chosen.parts) == 1


def test_where_all_guess_it_is_said():
    labelled = parcels(0, 60)
    choice = choose(shuffled(labelled), [LinearLearner(), OnBands("one", (3,))], "elsewhere", 0)
    assert "hardly likelier than by guessing" in choice.reason
    assert "by guessing" not in choose(labelled, [LinearLearner()], "elsewhere", 0).reason


def test_labels_that_mean_nothing_are_seen_to_be_so():
    choice = choose(shuffled(parcels(0, 60)), [LinearLearner()], "here", 0)
    assert choice.chosen.f1.value < 0.55
    assert choice.chosen.log_loss > 0.9  # of three equally likely ones it is 1.1


def test_more_labels_tell_more():
    labelled = parcels(0, 60, cloud=0.6)
    (fold,) = folds_for(labelled, "here", 0).ways
    curve = learning_curve(labelled, LinearLearner(), fold, 0, (0.05, 1.0))
    right = [(told.argmax(axis=1) == labelled.label).mean() for _, told in curve]
    assert [number for number, _ in curve] == [2, 48]
    assert right[1] > right[0]


def test_of_many_labels_some_of_each_class_are_compared_by():
    labelled = parcels(0, 3000)
    labelled = dataclasses.replace(labelled, label=np.where(np.arange(3000) < 40, 0, 1))
    which = some_of_each(labelled, 400, 0)
    assert len(which) == 400
    assert (labelled.label[which] == 0).sum() == 40


def test_learners_are_known_by_name():
    assert list(LEARNERS) == ["linear", "quantiles", "extra trees", "kernel", "network"]
    assert [learner.base for learner in TRIED] == ["linear", "quantiles", "extra trees", "kernel"]


@pytest.mark.parametrize(
    ("weights", "tenths"),
    [
        ([0.36, 0.35, 0.29], [4, 3, 3]),  # rounded one by one they would be 4, 4 and 3
        ([0.33, 0.33, 0.34], [3, 3, 4]),  # and here 3, 3 and 3
        ([0.25, 0.25, 0.25, 0.25], [3, 3, 2, 2]),
        ([0.98, 0.02], [10, 0]),
        ([2.0], [10]),
    ],
)
def test_weights_of_a_mean_are_ten_tenths(weights, tenths):
    assert _tenths(np.array(weights)).tolist() == tenths
