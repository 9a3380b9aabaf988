"""What training and test side have in common is counted: the same series, neighbours, groups of one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.base.series import Series
from training.leaderboard.tasks import TASKS, folds_of
from training.measure.folds import Fold
from training.measure.sides import in_common

SERIES = Path(__file__).resolve().parents[4] / "shared" / "data" / "series"
real = pytest.mark.skipif(not SERIES.is_dir(), reason="../shared/data/series is not beside this checkout")


def series(numbers, label, lat=None, group=None) -> Series:
    """Simulated: each series has one number throughout, on 3 dates of 2 bands."""
    n = len(numbers)
    return Series(
        "a", np.broadcast_to(np.float32(numbers)[:, None, None], (n, 3, 2)).copy(), np.ones((n, 3), bool), None,
        ("B04", "B08"), "sentinel-2-l2a", np.array(label), ("maize", "rice"),
        np.arange(n).astype(str) if group is None else np.array(group),
        lon=None if lat is None else np.full(n, 7.0), lat=None if lat is None else np.array(lat, np.float64),
    )  # fmt: skip


def test_a_series_that_is_trained_on_too_is_counted_in_its_own_fold():
    one, other = series([1, 2, 3, 4], [0, 0, 1, 1]), series([2, 3, 9], [0, 0, 1])
    folds = [Fold("first", one, other), Fold("second", other, series([1, 2], [0, 0]))]
    assert in_common(folds, "sample") == [
        "3 of the 5 series on the folds' test sides stand on the training side of their fold too, byte for byte, 2 of "
        "them with the same class: of these the scores tell nothing."
    ]


def test_other_gaps_make_another_series():
    one = series([1, 2], [0, 1])
    cut = replace(one, valid=np.array([[True, True, False]] * 2))
    told = "None of the 2 series on the folds' test sides stands on the training side too, byte for byte."
    assert in_common([Fold("first", one, cut)], "zone") == [told]


def test_neighbours_are_counted_by_the_distance_on_the_sphere():
    # A thousandth of a degree of latitude is 111 m. The nearest of the last but one is of another class.
    train = series([1, 2], [0, 1], lat=[50.0, 50.1])
    test = series([3, 4, 5, 6], [0, 0, 0, 1], lat=[50.002, 50.005, 50.106, 49.9])
    assert in_common([Fold("first", train, test)], "zone")[1:] == [
        "Of 4 series on test sides 1 lie within 250 m of a series of their training side and 3 within 1 km, where the "
        "nearest is of the same class for 2; the median distance is 0.6 km."
    ]
    far = series([3, 4], [0, 0], lat=[51.0, 52.0])
    assert in_common([Fold("first", train, far)], "zone")[1].endswith(
        "and 0 within 1 km; the median distance is 155.7 km."
    )
    nowhere = series([3, 4], [0, 0], lat=[np.nan, np.nan])
    assert len(in_common([Fold("first", train, nowhere)], "zone")) == 1


def test_groups_of_one_are_no_groups():
    fold = Fold("first", series([1, 2], [0, 1], group=["a", "b"]), series([3], [0], group=["c"]))
    assert in_common([fold], "group")[0].startswith("Each series is a group of its own")
    fold = Fold("first", series([1, 2], [0, 1], group=["a", "a"]), series([3], [0], group=["c"]))
    assert in_common([fold], "group")[0] == "The 3 series are of 2 groups."
    assert len(in_common([fold], "zone")) == 1


@real
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ucr-crop/sample", "1017 of the 7200 series"),
        ("amazon/sample", "326 of the 2500 series"),
        ("mato-grosso/group", "664 within 1 km, where the nearest is of the same class for 582"),
        ("cbers/group", "Each series is a group of its own"),
        ("california/zone", "None of the 7813 series"),
    ],
)
def test_what_splits_of_real_data_have_in_common(name, said):
    task = next(task for task in TASKS if task.name == name)
    assert said in " ".join(in_common(folds_of(task, SERIES), task.split))
