"""Interval quantiles against numpy's own, and extra trees: what any forest has to do."""

from __future__ import annotations

import numpy as np
import pytest

from engine.learn import Samples
from engine.learn.calendar import Calendar
from engine.learn.forest import grow
from engine.learn.indices import Channels
from engine.learn.intervals import Intervals, intervals_of, quantiles_of

DATES = 21


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 8, 9, 13, 36])
def test_quantiles_are_numpys_and_every_second_one_is_about_the_mean(length):
    values = np.random.default_rng(length).normal(size=length)
    count = 1 + (length - 1) // 4
    expected = np.quantile(values, np.linspace(0, 1, count)) if count > 1 else np.array([np.median(values)])
    if count > 1:
        expected[1::2] -= values.mean()
    np.testing.assert_allclose(np.sort(values) @ quantiles_of(length), expected, atol=1e-12)


def test_intervals_halve_and_are_moved_by_half():
    assert intervals_of(8) == [
        (0, 8), (0, 4), (4, 8), (2, 6), (0, 2), (2, 4), (4, 6), (6, 8), (1, 3), (3, 5), (5, 7),
        *((place, place + 1) for place in range(8)),
    ]  # fmt: skip
    assert intervals_of(1) == [(0, 1)]
    for length in (5, 19, 36, 64):
        assert all(0 <= start < end <= length for start, end in intervals_of(length))


def rows_by_hand(values: np.ndarray) -> list[float]:
    """Features of one channel's series, representation by representation, in the order of the paper's code."""
    first = np.diff(values)
    smooth = np.convolve(np.pad(first, 2, mode="edge"), np.full(5, 0.2), mode="valid")
    found = []
    for shown in (values, smooth, np.diff(values, n=2), np.abs(np.fft.rfft(values))):
        for start, end in intervals_of(len(shown)):
            found += (np.sort(shown[start:end]) @ quantiles_of(end - start)).tolist()
    return found


def test_features_are_those_of_the_paper():
    values = np.random.default_rng(0).normal(size=(3, DATES, 2)).astype(np.float32)
    days = np.arange(0, 10 * DATES, 10)
    samples = Samples(values, np.ones((3, DATES), bool), days, ("NDVI", "EVI"), "modis-13q1")
    features = Intervals(Calendar(tuple(days.tolist())), Channels(()), 2)
    found = features(samples)
    for each in range(3):
        expected = [one for channel in range(2) for one in rows_by_hand(values[each, :, channel].astype(float))]
        np.testing.assert_allclose(np.sort(found[each]), np.sort(expected), atol=2e-5)
    some = np.array([0, 3, 40, found.shape[1] - 1])
    assert np.array_equal(features.only(some)(samples), found[:, some])


def blobs(seed: int, n: int = 150, noise: float = 0.4) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    label = np.arange(n) % 3
    rows = rng.normal(size=(n, 40))
    rows[:, :8] = np.eye(3)[label] @ rng.permutation(np.eye(8)[:3].T).T + noise * rng.normal(size=(n, 8))
    return rows.astype(np.float32), label


def test_trees_know_what_they_were_grown_on_and_tell_what_they_were_not():
    rows, label = blobs(0)
    grown = grow(rows[:90], label[:90], 60, 1)
    np.testing.assert_allclose(grown(rows).sum(axis=1), 1, atol=1e-9)
    assert np.array_equal(grown(rows[:90]).argmax(axis=1), label[:90])
    assert (grown(rows[90:]).argmax(axis=1) == label[90:]).mean() > 0.9


def test_trees_are_as_good_as_scikit_learns():
    ensemble = pytest.importorskip("sklearn.ensemble")
    rows, label = blobs(0, 900, 0.9)
    known, asked = rows[:300], rows[300:]
    theirs = ensemble.ExtraTreesClassifier(100, class_weight="balanced", random_state=0).fit(known, label[:300])
    ours = grow(known, label[:300], 100, 0)
    right = [(told.argmax(axis=1) == label[300:]).mean() for told in (ours(asked), theirs.predict_proba(asked))]
    assert right[0] > right[1] - 0.03
    assert right[1] > 0.5
    nodes = sum(tree.tree_.node_count for tree in theirs.estimators_)
    assert len(ours.feature) == pytest.approx(nodes, rel=0.1)


def test_each_class_weighs_the_same():
    rng = np.random.default_rng(0)
    label = (np.arange(400) % 20 == 0).astype(int)
    rows = rng.normal(size=(400, 30)).astype(np.float32)
    grown = grow(np.concatenate([rows, rows]), np.concatenate([label, 1 - label]), 50, 0)
    assert grown(rows).mean(axis=0) == pytest.approx([0.5, 0.5], abs=0.1)  # every row is of both classes alike
    few = grow(rows[:, :1] * 0, label, 5, 0)  # nothing tells them apart
    np.testing.assert_allclose(few(rows[:3, :1]), 0.5)


def test_children_stand_behind_their_parents_tree_by_tree():
    rows, label = blobs(2, 60)
    grown = grow(rows, label, 30, 0)
    sizes = np.diff(grown.starts, append=len(grown.feature))
    assert len(sizes) == 30
    place = np.arange(len(grown.feature)) - np.repeat(grown.starts, sizes)
    inner = grown.left >= 0
    for child in (grown.left, grown.right):
        assert (child[inner] > place[inner]).all()
        assert (child[inner] < np.repeat(sizes, sizes)[inner]).all()
    again = grow(rows, label, 30, 0)
    assert np.array_equal(grown.threshold, again.threshold)
