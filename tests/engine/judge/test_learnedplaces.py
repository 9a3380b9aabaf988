"""How unlike a series is to what was learned, and which classes cannot be excluded."""

from dataclasses import replace

import numpy as np
import pytest

from engine.judge.conformal import not_excluded
from engine.judge.learnedplaces import MOST, one_of_each, places_learned
from engine.outputs.class_set import meaning


def learned(count=400, seed=0):
    rng = np.random.default_rng(seed)
    label = np.arange(count) % 2
    features = rng.normal(size=(count, 6)) + label[:, None] * 3
    # Each class' probability is right by and large, and unsure now and then.
    first = np.clip(0.85 - 0.7 * label + rng.normal(0, 0.25, count), 0.01, 0.99).astype(np.float32)
    return features, np.arange(count) // 4, np.stack([first, 1 - first], axis=1), label


def test_as_many_held_back_series_lie_beyond_a_percentile_as_its_name_says():
    features, block, probability, label = learned(800)
    places = places_learned(features[:400], block[:400], probability[:400], label[:400], np.arange(400))
    new = places.unlikeness(features[400:])
    assert new.min() >= 0
    for percentile in (50, 90):
        assert (new > percentile).mean() == pytest.approx(1 - percentile / 100, abs=0.08)
    assert places.unlikeness(np.full((1, 6), 40.0)).tolist() == [100]
    assert (places.unlikeness(features[:400]) == 0).all()  # what was learned is no distance away


def test_percentiles_hold_where_only_some_of_many_series_are_remembered():
    features = np.random.default_rng(2).uniform(size=(6 * MOST, 2))
    many, block = features[: 5 * MOST], np.arange(5 * MOST) // 4
    places = places_learned(many, block, np.ones((len(many), 1)), np.zeros(len(many), int), np.arange(len(many)))
    new = places.unlikeness(features[5 * MOST :])
    for percentile in (50, 90):
        assert (new > percentile).mean() == pytest.approx(1 - percentile / 100, abs=0.03)


def test_a_hundred_is_farther_than_all_of_them():
    features, block, probability, label = learned()
    places = places_learned(features, block, probability, label, np.arange(400))
    alone = replace(places, mean=np.zeros(6), spread=np.ones(6), axes=np.eye(6), places=np.zeros((1, 6)))
    nearly, beyond = places.usual[-1] * 0.999, places.usual[-1] * 1.001
    assert alone.unlikeness(np.eye(6)[:2] * [[nearly], [beyond]]).tolist() == [99, 100]


@pytest.mark.parametrize("confidence", [0.8, 0.95])
def test_sets_miss_the_true_class_no_more_often_than_wanted(confidence):
    features, block, probability, label = learned(2000, 3)
    places = places_learned(features[:1000], block[:1000], probability[:1000], label[:1000], np.arange(1000))
    members = places.not_excluded(probability[1000:], confidence)
    for number in (0, 1):
        own = label[1000:] == number
        assert members[own, number].mean() == pytest.approx(confidence, abs=0.05)
    # With a block for each and a series without a label they are those that check writes.
    alone = not_excluded(probability, np.where(np.arange(2000) < 1000, label, -1), np.arange(2000), confidence)
    np.testing.assert_array_equal(members, alone[1000:])


def test_sets_by_few_parcels_with_many_pixels_hold_the_true_class_of_others_as_often_as_wanted():
    rng = np.random.default_rng(5)
    held = {"one of each": [], "all": []}
    for _ in range(60):
        place = np.repeat(np.arange(25), 20)  # 5 that are learned from, 20 others
        of_place = rng.normal(1.5, 1, 25)[place]
        probability = 1 / (1 + np.exp(-of_place - rng.normal(0, 0.5, len(place))))[:, None]
        features, label = np.zeros((100, 1)), np.zeros(100, int)
        features[:, 0] = np.arange(100)
        for name, judged in (("one of each", one_of_each(place[:100])), ("all", np.arange(100))):
            places = places_learned(features, place[:100], probability[judged], label, judged)
            held[name].append(places.not_excluded(probability[100:], 0.8).mean())
    assert np.mean(held["one of each"]) >= 0.8
    assert np.mean(held["all"]) < np.mean(held["one of each"])
    assert one_of_each(np.array([3, 3, 1, 3])).tolist() in [[0, 2], [1, 2], [2, 3]]


@pytest.mark.parametrize(("confidence", "fewest"), [(0.8, 5), (0.9, 10), (0.95, 19), (0.99, 99)])
def test_a_class_of_too_few_places_is_in_every_set_as_the_report_says(confidence, fewest):
    assert f"fewer than {fewest} labelled places" in meaning(True, confidence)
    for count, excluded in ((fewest - 1, False), (fewest, True)):
        places = places_learned(
            np.arange(count)[:, None],
            np.arange(count),
            np.full((count, 1), 0.9),
            np.zeros(count, int),
            np.arange(count),
        )
        assert (not places.not_excluded(np.zeros((1, 1)), confidence).item()) == excluded


def test_labels_in_one_block_tell_nothing_of_other_ground_and_many_are_thinned():
    features, _, probability, label = learned(40)
    assert places_learned(features, np.zeros(40, int), probability, label, np.arange(40)) is None
    features, block, probability, label = learned(MOST + 300)
    places = places_learned(features, block, probability, label, np.arange(len(label)))
    assert len(places.places) == MOST
    assert len(places.own) == len(label)
