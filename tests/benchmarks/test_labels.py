"""What the tables on labels stand on: draws, swaps, and verdicts that can be no."""

from dataclasses import replace

import numpy as np

from benchmarks import check, france, suspects
from benchmarks import next as labels_next
from engine.learn import Labelled, Samples


def test_labels_are_drawn_by_class_and_fewer_are_a_part_of_more():
    label = np.repeat([0, 1, 3], [30, 6, 12])
    few, many = (france.drawn(label, count, seed=2) for count in (5, 10))
    assert np.bincount(label[few]).tolist() == [5, 5, 0, 5]
    assert np.bincount(label[many]).tolist() == [10, 6, 0, 10]
    assert {*few} < {*many}
    assert {*few} != {*france.drawn(label, 5, seed=3)}


def test_five_percent_of_the_labels_are_swapped_for_a_class_that_there_is():
    label = np.repeat([0, 2, 3], [60, 30, 10])
    samples = Samples(np.zeros((100, 2, 1), np.float32), np.ones((100, 2), bool), np.arange(2), ("B04",), "x")
    labelled = Labelled(samples, label, ("a", "b", "c", "d"), np.arange(100).astype(str))
    swapped = suspects.swapped(labelled, np.random.default_rng(1))
    assert (swapped != label).sum() == 5
    assert 1 not in swapped


def test_more_errors_than_announced_are_a_no():
    sound = check.Lit(0.001, 400, 0, 40, 4, 50, 0.05, 0.72, 0.1, 0.2)

    def verdicts(**changes):
        return [row[-1] for row in check._light_rows(0.05, [[replace(sound, **changes)] * 3])][:3]

    assert verdicts() == ["yes", "yes", "yes"]
    assert verdicts(wrong=4) == ["**no**", "yes", "yes"]
    assert verdicts(red=20, right=4)[1] == "**no**"
    assert verdicts(right=36)[2] == "**no**"


def test_labels_in_order_are_ahead_by_the_mean_of_the_pairs():
    random = np.array([[0.2, 0.4], [0.4, 0.5], [0.3, 0.3]])
    ranked = random + np.array([[0.0, 0.1], [0.0, 0.2], [0.0, 0.3]])
    found = labels_next.section({"br_mt_1_8K_9classes_6bands": np.stack([ranked, random], axis=1)})
    assert [row[1:] for row in found.rows] == [("30.0", "60.0"), ("30.0", "40.0"), ("+0.0 ± 0.0", "+20.0 ± 5.8")]
    assert "mean of 3 draws" in found.setting
