"""Where what teach chooses is, beside its peers, and where it is to be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from training.leaderboard.reach import comparisons, reach, side_by_side
from training.leaderboard.tasks import TASKS
from training.measure.table import cells

BLOCKS, ZONES = (next(task for task in TASKS if task.name == name) for name in ("california/group", "california/zone"))


def table(labels: int, **scores: tuple[float, ...]):
    return cells(
        [
            {"system": system.replace("_", "-"), "labels_per_class": labels, "seed": seed, "macro_f1": score}
            for system, some in scores.items()
            for seed, score in enumerate(some)
        ]
    )


def test_each_task_is_judged_by_what_was_taught_for_its_use():
    both = {"random_forest": (0.5,), "quantiles": (0.6,), "taught": (0.7,), "taught_elsewhere": (0.64,)}
    found = comparisons([(BLOCKS, table(10, **both)), (ZONES, table(100, **both))])
    assert [(one.name, one.taught.system) for one in found] == [
        ("california/group 10", "taught"),
        ("california/zone 100", "taught-elsewhere"),
    ]
    assert [one.behind for one in found] == pytest.approx([-10, -4])
    told = reach(found)
    assert "a mean of 67.0 over 2 comparisons" in told
    assert "The best single peer in the mean is quantiles with 60.0: a difference of +7.0" in told
    assert "by more than 1 point in 0 of 2, where at most 0 are wanted." in told


def test_where_it_is_behind_is_named_and_the_forest_counts_by_its_deviation():
    near = table(10, random_forest=(0.62, 0.58), quantiles=(0.6, 0.7), taught=(0.6, 0.59))
    short = table(10, random_forest=(0.82, 0.78), quantiles=(0.6, 0.7), taught_elsewhere=(0.6, 0.57))
    told = reach(comparisons([(BLOCKS, near), (ZONES, short)]))
    assert "in 2 of 2, where at most 0 are wanted: california/group 10 by 5.5, california/zone 10 by 21.5." in told
    # Behind by 0.5 with a deviation of 2.1 is not behind; by 21.5 with one of 0.7 is.
    assert "in 1 of 2, where none is wanted: california/zone 10 by 21.5." in told


def test_what_lacks_fits_or_labels_is_not_compared():
    whole = table(10, random_forest=(0.5,), taught=(0.6,))
    lacking = [replace(cell, planned=2) if cell.system == "taught" else cell for cell in whole]
    assert (
        comparisons([(BLOCKS, lacking), (ZONES, whole), (BLOCKS, table(7, random_forest=(0.5,), taught=(0.6,)))]) == []
    )
    assert reach([]) is None
    assert side_by_side([(BLOCKS, lacking)])[-1] == "| california/group | 10 | 50.0 | (60.0) |"
